package dev.weighbridge.figure;

import dev.weighbridge.decision.WeightTriangle.Split;
import dev.weighbridge.figure.TriangleView.Splits;
import dev.weighbridge.wording.Messages;

/**
 * Who leads at every split between three dimensions of what they have together: a triangle whose
 * corners give one of them everything, in areas with straight edges, and the present split in it.
 */
public final class TriangleFigure extends Plot<TriangleView> {
  private static final double BESIDE_FROM = 700;
  private static final double NOTES = 260;
  private static final double NOTES_GAP = 32;
  private static final double WIDEST = 680;
  private static final double BELOW = 10;

  private final TriangleWords words;

  /**
   * @param messages of the room {@code figure}
   */
  public TriangleFigure(Typeface typeface, Messages messages) {
    super("triangle", typeface, messages);
    this.words = new TriangleWords(messages);
  }

  @Override
  public String title(TriangleView view) {
    return words.title(view);
  }

  @Override
  public String description(TriangleView view) {
    return words.description(view);
  }

  @Override
  public DataTable table(TriangleView view) {
    return new TriangleTable(messages, words).of(view);
  }

  @Override
  double lay(TriangleView view, Drawing drawing, double width) {
    return view.content() instanceof Splits splits
        ? lay(view, splits, drawing, width)
        : NoteLines.instead(typeface, drawing).lay(words.instead(view), 0, 0, width);
  }

  private double lay(TriangleView view, Splits splits, Drawing drawing, double width) {
    boolean beside = width >= BESIDE_FROM;
    double column = beside ? Math.min(width - NOTES - NOTES_GAP, WIDEST) : width;
    TriangleFrame frame = TriangleFrame.in(column);
    Taken taken = new Taken();
    TriangleAreas areas = new TriangleAreas(frame, words, typeface, drawing, taken);
    areas.ground(splits.areas());
    frame.lay(view, words, typeface, drawing, taken);
    Split present = splits.present();
    new TriangleNow(typeface, drawing, taken)
        .lay(
            frame.at(present),
            words.shortNow(view),
            words.now(view, splits),
            splits.areas().stream().map(frame::shape).toList(),
            column,
            frame.height());
    areas.names(splits.areas());
    NoteLines notes = NoteLines.small(typeface, drawing);
    if (beside) {
      notes.lay(words.notes(view, splits), column + NOTES_GAP, TriangleFrame.TOP, NOTES);
      return frame.height();
    }
    double top = frame.height() + BELOW;
    return top + notes.lay(words.notes(view, splits), 0, top, width);
  }
}
