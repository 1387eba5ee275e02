package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;
import java.util.List;

/** To be drawn: profile. */
public final class ProfileFigure extends Plot<ProfileView> {
  /**
   * @param messages of the room {@code figure}
   */
  public ProfileFigure(Typeface typeface, Messages messages) {
    super("profile", typeface, messages);
  }

  @Override
  public String title(ProfileView view) {
    return "profile";
  }

  @Override
  public String description(ProfileView view) {
    return "profile";
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
