package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;
import java.util.List;

/**
 * All criteria of a dimension, a panel each: name and weight, what is measured, the evidence on its
 * scale, and the source. Panels stand in one, two or three columns with aligned rows.
 */
public final class DimensionFigure extends Plot<DimensionView> {
  private static final double TWO_COLUMNS = 900;
  private static final double THREE_COLUMNS = 1500;
  private static final double COLUMN_GAP = 40;
  private static final double ROW_GAP = 26;

  private final EvidenceFigure evidence;
  private final DimensionWords words;

  /**
   * @param messages of the room {@code figure}
   */
  public DimensionFigure(Typeface typeface, Messages messages) {
    super("dimension", typeface, messages);
    this.evidence = new EvidenceFigure(typeface, messages);
    this.words = new DimensionWords(messages, evidence);
  }

  @Override
  String prefix(DimensionView view) {
    return super.prefix(view) + "/" + view.id();
  }

  @Override
  public String title(DimensionView view) {
    return words.title(view);
  }

  @Override
  public String description(DimensionView view) {
    return words.description(view);
  }

  @Override
  public DataTable table(DimensionView view) {
    return words.table(view);
  }

  @Override
  double lay(DimensionView view, Drawing drawing, double width) {
    int most = width < TWO_COLUMNS ? 1 : width < THREE_COLUMNS ? 2 : 3;
    int columns = Math.min(most, view.panels().size());
    double column = (width + COLUMN_GAP) / columns - COLUMN_GAP;
    DimensionPanel layout = new DimensionPanel(view, words, evidence, typeface);
    double y = 0;
    for (int first = 0; first < view.panels().size(); first += columns) {
      List<DimensionView.Panel> row =
          view.panels().subList(first, Math.min(first + columns, view.panels().size()));
      y = row(row, layout, drawing, y, column) + ROW_GAP;
    }
    double height = y - ROW_GAP;
    return height
        + new Remarks(typeface)
            .lay(new ObstacleWords(messages).notes(view.languages()), drawing, height, width);
  }

  /** Lays out panels side by side, evidence and sources each beginning at one height. */
  private static double row(
      List<DimensionView.Panel> row,
      DimensionPanel layout,
      Drawing drawing,
      double top,
      double column) {
    double middle = 0;
    for (DimensionView.Panel panel : row) {
      middle = Math.max(middle, layout.headHeight(panel, column));
    }
    double end = 0;
    for (int i = 0; i < row.size(); i++) {
      Drawing part = drawing.part(row.get(i).evidence().id(), (column + COLUMN_GAP) * i, top);
      layout.head(row.get(i), part, column);
      Drawing track =
          drawing.part(row.get(i).evidence().id(), (column + COLUMN_GAP) * i, top + middle);
      end = Math.max(end, middle + layout.evidence(row.get(i), track, column));
    }
    for (int i = 0; i < row.size(); i++) {
      Drawing part = drawing.part(row.get(i).evidence().id(), (column + COLUMN_GAP) * i, top + end);
      layout.source(row.get(i), part, column);
    }
    return top + end + DimensionPanel.SOURCE;
  }
}
