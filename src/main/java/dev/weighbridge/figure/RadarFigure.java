package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;
import java.util.List;

/** To be drawn: radar. */
public final class RadarFigure extends Plot<ProfileView> {
  /**
   * @param messages of the room {@code figure}
   */
  public RadarFigure(Typeface typeface, Messages messages) {
    super("radar", typeface, messages);
  }

  @Override
  public String title(ProfileView view) {
    return "radar";
  }

  @Override
  public String description(ProfileView view) {
    return "radar";
  }

  @Override
  public DataTable table(ProfileView view) {
    return new DataTable(List.of(), List.of());
  }

  @Override
  double lay(ProfileView view, Drawing drawing, double width) {
    return 0;
  }
}
