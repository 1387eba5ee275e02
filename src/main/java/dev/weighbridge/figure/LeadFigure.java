package dev.weighbridge.figure;

import dev.weighbridge.explanation.WholeReasons;
import dev.weighbridge.wording.Messages;
import java.util.List;

/**
 * Why one language is ahead of another: a bar for each of the strongest reasons, to the right for
 * the first, to the left against it, and one for all others together. The numbers at the bars add
 * up to the lead.
 */
public final class LeadFigure extends Plot<LeadView> {
  private static final double WIDE = 430;
  private static final int MOST_IF_WIDE = 12;
  private static final int MOST = 6;
  private static final Style SENTENCE = Style.regular(13);
  private static final double SENTENCE_LEADING = 19;
  private static final Style NOTE = Style.regular(11);
  private static final double NOTE_LEADING = 15;
  private static final int LINES = 4;

  private final LeadWords words;

  /**
   * @param messages of the room {@code figure}
   */
  public LeadFigure(Typeface typeface, Messages messages) {
    super("lead", typeface, messages);
    this.words = new LeadWords(messages);
  }

  @Override
  public String title(LeadView view) {
    return words.title(view);
  }

  @Override
  public String description(LeadView view) {
    return words.description(view);
  }

  @Override
  public DataTable table(LeadView view) {
    return words.table(view);
  }

  @Override
  double lay(LeadView view, Drawing drawing, double width) {
    return switch (view) {
      case LeadView.Lacking lacking ->
          lines(
              drawing, "lacking", words.sentence(lacking), SENTENCE, SENTENCE_LEADING, width, 0);
      case LeadView.Pair pair -> {
        WholeReasons reasons = pair.strongest(width < WIDE ? MOST : MOST_IF_WIDE);
        LeadColumns columns = LeadColumns.of(pair, reasons, words, typeface, width);
        double y = new LeadBars(pair, reasons, columns, typeface, words, drawing).lay();
        String ruledOut = RuledOut.sentence(pair.ruledOut(), messages);
        yield ruledOut.isEmpty()
            ? y
            : lines(drawing, "note", ruledOut, NOTE, NOTE_LEADING, width, y + 12);
      }
    };
  }

  private double lines(
      Drawing drawing,
      String id,
      String text,
      Style style,
      double leading,
      double width,
      double top) {
    List<String> lines = Paragraph.lines(text, typeface, style, width, LINES);
    for (int i = 0; i < lines.size(); i++) {
      double baseline = top + leading * i + (leading + Typeface.CAP_HEIGHT * style.size()) / 2;
      drawing.label(
          id + "/" + i, "", 0, baseline, lines.get(i), style, Align.START, Ink.MUTED);
    }
    return top + leading * lines.size();
  }
}
