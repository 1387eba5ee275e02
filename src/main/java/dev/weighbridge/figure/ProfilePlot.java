package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;

/** A kind of figure of points per dimension and language; all say the same in words. */
abstract class ProfilePlot extends Plot<ProfileView> {
  final ProfileWords words;

  ProfilePlot(String name, Typeface typeface, Messages messages) {
    super(name, typeface, messages);
    words = new ProfileWords(messages);
  }

  @Override
  public final String title(ProfileView view) {
    return words.title(view);
  }

  @Override
  public final String description(ProfileView view) {
    return words.description(view);
  }

  @Override
  public final DataTable table(ProfileView view) {
    return words.table(view);
  }
}
