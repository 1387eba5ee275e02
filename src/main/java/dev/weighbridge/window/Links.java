package dev.weighbridge.window;

/** Opens a source in the user's own browser, or says in the window that it cannot be opened. */
interface Links {
  void open(String url);
}
