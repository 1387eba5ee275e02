package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * Points per dimension and language round a circle, for those who expect it. Up to three languages
 * lie on one another; more of them get a small radar each. With fewer than three dimensions there
 * is no circle to go round, and the figure says so.
 */
public final class RadarFigure extends ProfilePlot {
  private static final int FEWEST_DIMENSIONS = 3;
  private static final int MOST_ON_ONE_ANOTHER = 3;

  /**
   * @param messages of the room {@code figure}
   */
  public RadarFigure(Typeface typeface, Messages messages) {
    super("radar", typeface, messages);
  }

  @Override
  double lay(ProfileView view, Drawing drawing, double width) {
    if (view.dimensions().size() < FEWEST_DIMENSIONS) {
      return new Remarks(typeface).lay(List.of(messages.text("radar.few")), drawing, 0, width);
    }
    double height =
        view.rows().size() <= MOST_ON_ONE_ANOTHER
            ? new RadarOverlay(view, words, typeface, drawing).lay(width)
            : new RadarMultiples(view, words, typeface, drawing).lay(width);
    List<String> remarks = new ArrayList<>();
    remarks.add(messages.text("radar.rings"));
    remarks.addAll(words.notes(view));
    return height + new Remarks(typeface).lay(remarks, drawing, height, width);
  }
}
