package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;

/**
 * Every value: a row per criterion, grouped by dimension, and a column per language. A cell is the
 * stronger in its dimension's tint the more points the value earns.
 */
public final class MatrixFigure extends Plot<MatrixView> {
  private static final double BLOCK_GAP = 22;

  private final MatrixWords words;

  /**
   * @param messages of the room {@code figure}
   */
  public MatrixFigure(Typeface typeface, Messages messages) {
    super("matrix", typeface, messages);
    this.words = new MatrixWords(messages);
  }

  @Override
  public String title(MatrixView view) {
    return words.title(view);
  }

  @Override
  public String description(MatrixView view) {
    return words.description(view);
  }

  @Override
  public DataTable table(MatrixView view) {
    return words.table(view);
  }

  @Override
  double lay(MatrixView view, Drawing drawing, double width) {
    MatrixColumns columns = MatrixColumns.of(view, typeface, words, width);
    double y = 0;
    for (int block = 0; block < columns.bounds().size() - 1; block++) {
      Drawing part = drawing.part(Integer.toString(block), 0, y);
      y += new MatrixBlock(view, columns, block, words, typeface, part).lay() + BLOCK_GAP;
    }
    double height = y - BLOCK_GAP;
    return height + new Remarks(typeface).lay(words.notes(view), drawing, height, width);
  }
}
