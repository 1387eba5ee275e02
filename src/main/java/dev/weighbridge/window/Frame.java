package dev.weighbridge.window;

/** What a window stands in. */
interface Frame {
  /** Shows the title. */
  void title(String title);

  /** Puts another window in this one's place, in the language that is spoken now. */
  void rebuild(Desk desk);

  /** Closes without asking. */
  void leave();
}
