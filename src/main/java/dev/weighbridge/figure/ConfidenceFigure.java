package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;
import java.util.List;

/**
 * How sure the result is in view of the evidence: every language's total with its interval on one
 * axis, and below it the lead of the leader over the runner-up in all draws.
 */
public final class ConfidenceFigure extends Plot<ConfidenceView> {
  private static final Style SENTENCE = Style.regular(12);
  private static final double LEADING = 17;

  private static final double SECTION_GAP = 26;
  // From this width on the two parts lie beside each other.
  private static final double WIDE = 1100;
  private static final double COLUMN_GAP = 56;
  private static final int SENTENCE_LINES = 3;
  private static final Style NAME = Style.semibold(13);
  private static final double WIDEST_NAME_PART = 0.25;

  private final ConfidenceWords words;

  /**
   * @param messages of the room {@code figure}
   */
  public ConfidenceFigure(Typeface typeface, Messages messages) {
    super("confidence", typeface, messages);
    this.words = new ConfidenceWords(messages);
  }

  @Override
  public String title(ConfidenceView view) {
    return words.title(view);
  }

  @Override
  public String description(ConfidenceView view) {
    return words.description(view);
  }

  @Override
  public DataTable table(ConfidenceView view) {
    return new ConfidenceTable(messages, words).of(view);
  }

  @Override
  double lay(ConfidenceView view, Drawing drawing, double width) {
    double y = 0;
    if (view.duel().isEmpty()) {
      List<String> lines =
          Paragraph.lines(words.instead(view), typeface, SENTENCE, width, SENTENCE_LINES);
      for (int i = 0; i < lines.size(); i++) {
        drawing.label(
            "sentence/" + i, "", 0, y + 12, lines.get(i), SENTENCE, Align.START, Ink.MUTED);
        y += LEADING;
      }
      y += view.rows().isEmpty() ? 0 : 10;
    }
    if (view.rows().isEmpty()) {
      return y;
    }
    if (view.duel().isEmpty()) {
      return new ConfidenceRows(view, typeface, words, drawing, width).lay(y);
    }
    if (width < WIDE) {
      y = new ConfidenceRows(view, typeface, words, drawing, width).lay(y);
      return duel(view, drawing, width, y + SECTION_GAP);
    }
    double half = (width - COLUMN_GAP) / 2;
    double left = new ConfidenceRows(view, typeface, words, drawing, half).lay(y);
    drawing.shift(half + COLUMN_GAP);
    double right = duel(view, drawing, half, y);
    drawing.shift(-half - COLUMN_GAP);
    return Math.max(left, right);
  }

  private double duel(ConfidenceView view, Drawing drawing, double width, double top) {
    ConfidenceView.Duel duel =
        view.duel()
            .orElseThrow()
            .named(name -> typeface.fitted(name, NAME, WIDEST_NAME_PART * width));
    int candidates = view.candidates().size();
    double y = new LeadSpread(duel, candidates, typeface, words, drawing, width).lay(top);
    return new ThresholdBar(duel, candidates, typeface, words, drawing, width).lay(y + SECTION_GAP);
  }
}
