package dev.weighbridge.window;

/** The user's own browser; the program itself never goes online. */
interface Browser {
  /**
   * Shows a page.
   *
   * @param failed called on the JavaFX thread if no browser could be started
   */
  void open(String url, Runnable failed);
}
