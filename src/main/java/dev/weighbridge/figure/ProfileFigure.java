package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;

/**
 * Points per dimension and language on one scale of 0 to 100. Up to four languages share a line per
 * dimension and are labelled on it; more of them get a row each, with a column per dimension.
 */
public final class ProfileFigure extends ProfilePlot {
  private static final int MOST_ON_ONE_LINE = 4;

  /**
   * @param messages of the room {@code figure}
   */
  public ProfileFigure(Typeface typeface, Messages messages) {
    super("profile", typeface, messages);
  }

  @Override
  double lay(ProfileView view, Drawing drawing, double width) {
    double height =
        view.rows().size() <= MOST_ON_ONE_LINE
            ? new ProfileTracks(view, words, typeface, messages, drawing).lay(width)
            : new ProfileLanes(view, words, typeface, drawing).lay(width);
    return height + new Remarks(typeface).lay(words.notes(view), drawing, height, width);
  }
}
