package dev.weighbridge.window;

/** Opens a source in the user's own browser; the program itself never goes online. */
interface Links {
  void open(String url);
}
