package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;
import java.util.List;

/**
 * Who gets which rank over all priorities and all that the evidence may be, and which weights those
 * typically have who would choose each language.
 */
public final class AcceptabilityFigure extends Plot<AcceptabilityView> {
  private static final Style SENTENCE = Style.regular(12);
  private static final Style NOTE = Style.regular(10.5);
  private static final double SENTENCE_LEADING = 17;
  private static final double NOTE_LEADING = 15;
  private static final double SECTION_GAP = 26;
  // From this width on the two parts lie beside each other.
  private static final double WIDE = 1100;
  private static final double COLUMN_GAP = 56;
  private static final int MOST_LINES = 6;

  private final AcceptabilityWords words;

  /**
   * @param messages of the room {@code figure}
   */
  public AcceptabilityFigure(Typeface typeface, Messages messages) {
    super("acceptability", typeface, messages);
    this.words = new AcceptabilityWords(messages);
  }

  @Override
  public String title(AcceptabilityView view) {
    return words.title(view);
  }

  @Override
  public String description(AcceptabilityView view) {
    return words.description(view);
  }

  @Override
  public DataTable table(AcceptabilityView view) {
    return new AcceptabilityTable(messages, words).of(view);
  }

  @Override
  double lay(AcceptabilityView view, Drawing drawing, double width) {
    if (view.candidates().size() < 2) {
      double y =
          lines(drawing, "sentence", words.sentence(view), SENTENCE, SENTENCE_LEADING, width, 0);
      AcceptabilityColumns columns = AcceptabilityColumns.of(view, words, typeface, width);
      return new OutRows(view, columns, typeface, words, drawing).lay(y);
    }
    if (width < WIDE) {
      return weights(view, drawing, width, ranks(view, drawing, width), SECTION_GAP);
    }
    double half = (width - COLUMN_GAP) / 2;
    double left = ranks(view, drawing, half);
    drawing.shift(half + COLUMN_GAP);
    double right = weights(view, drawing, half, 0, 0);
    drawing.shift(-half - COLUMN_GAP);
    return Math.max(left, right);
  }

  private double ranks(AcceptabilityView view, Drawing drawing, double width) {
    AcceptabilityColumns columns = AcceptabilityColumns.of(view, words, typeface, width);
    double y = new RankBars(view, columns, typeface, words, drawing).lay(0);
    if (view.sharesFirst()) {
      y = lines(drawing, "shared", words.shared(), NOTE, NOTE_LEADING, width, y + 10);
    }
    y = new OutRows(view, columns, typeface, words, drawing).lay(y);
    return new PriorityParts(view, typeface, words, drawing, width).lay(y);
  }

  /** Typical weights, {@code gap} below {@code top}; nothing where there are none to choose. */
  private double weights(
      AcceptabilityView view, Drawing drawing, double width, double top, double gap) {
    if (view.freedom() == AcceptabilityView.Freedom.NONE) {
      return top;
    }
    AcceptabilityColumns columns = AcceptabilityColumns.of(view, words, typeface, width);
    double y = new CentralWeights(view, columns, typeface, words, drawing).lay(top + gap);
    return never(view, columns, drawing, y);
  }

  private double never(
      AcceptabilityView view, AcceptabilityColumns columns, Drawing drawing, double top) {
    List<String> names =
        view.candidates().stream()
            .filter(candidate -> candidate.choice().isEmpty())
            .map(candidate -> typeface.fitted(candidate.name(), NOTE, columns.nameWidth()))
            .toList();
    return names.isEmpty()
        ? top
        : lines(
            drawing, "never", words.never(names), NOTE, NOTE_LEADING, columns.width(), top + 10);
  }

  private double lines(
      Drawing drawing,
      String id,
      String text,
      Style style,
      double leading,
      double width,
      double top) {
    double y = top;
    int count = 0;
    for (String line : Paragraph.lines(text, typeface, style, width, MOST_LINES)) {
      drawing.label(id + "/" + count, "", 0, y + style.size(), line, style, Align.START, Ink.MUTED);
      y += leading;
      count++;
    }
    return y;
  }
}
