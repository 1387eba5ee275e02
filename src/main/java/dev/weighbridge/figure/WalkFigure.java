package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;

/**
 * The totals at every share that one dimension can have, the others in proportion: a line per
 * language that may lead, the present share, a strip that shows who leads where, and the exact
 * places where that changes.
 */
public final class WalkFigure extends Plot<WalkView> {

  private static final double STRIP_GAP = 6;

  private final WalkWords words;

  /**
   * @param messages of the room {@code figure}
   */
  public WalkFigure(Typeface typeface, Messages messages) {
    super("walk", typeface, messages);
    this.words = new WalkWords(messages);
  }

  @Override
  public String title(WalkView view) {
    return words.title(view);
  }

  @Override
  public String description(WalkView view) {
    return words.description(view);
  }

  @Override
  public DataTable table(WalkView view) {
    return words.table(view);
  }

  @Override
  double lay(WalkView view, Drawing drawing, double width) {
    Prose prose = new Prose(typeface, drawing, width);
    double y = picture(view, drawing, width);
    y = prose.sentence("why", words.why(view).orElse(""), y);
    return prose.note("note", new ObstacleWords(messages).sentence(view.ruledOut()), y);
  }

  private double picture(WalkView view, Drawing drawing, double width) {
    if (view.lines().isEmpty()) {
      return 0;
    }
    WalkFrame frame = WalkFrame.of(view, typeface, width);
    new WalkAxes(view, frame, typeface, words, messages, drawing).lay(width);
    WalkLines lines = new WalkLines(view, frame, typeface, words, drawing);
    double axis = frame.bottom() + WalkAxes.TICKS;
    if (view.course() instanceof WalkView.Open open) {
      double end =
          new WalkStrip(view, open, frame, typeface, words, drawing).lay(axis + STRIP_GAP, width);
      lines.open(width);
      return end;
    }
    lines.held();
    return axis;
  }
}
