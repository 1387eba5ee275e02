package dev.weighbridge.figure;

import dev.weighbridge.explanation.WholeReasons;
import dev.weighbridge.wording.Messages;

/**
 * Why one language is ahead of another: a bar for each of the strongest reasons, to the right for
 * the first, to the left against it, and one for all others together. The numbers at the bars add
 * up to the lead.
 */
public final class LeadFigure extends Plot<LeadView> {
  private static final double WIDE = 430;
  private static final int MOST_IF_WIDE = 12;
  private static final int MOST = 6;

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
    Prose prose = new Prose(typeface, drawing, width);
    return switch (view) {
      case LeadView.Lacking lacking -> prose.sentence("lacking", words.sentence(lacking), 0);
      case LeadView.Pair pair -> {
        WholeReasons reasons = pair.strongest(width < WIDE ? MOST : MOST_IF_WIDE);
        LeadColumns columns = LeadColumns.of(pair, reasons, words, typeface, width);
        double y = new LeadBars(pair, reasons, columns, typeface, words, drawing).lay();
        yield prose.note("note", new ObstacleWords(messages).sentence(pair.ruledOut()), y);
      }
    };
  }
}
