package dev.weighbridge.window;

/** What a window stands in. */
interface Frame {
  /** Shows the title. */
  void title(String title);

  /** Puts another window on the same desk in this one's place, in the language spoken now. */
  void rebuild();

  /**
   * Puts a window on another document, which may rest on other evidence, in this one's place.
   *
   * @return false if it cannot be built, which is told; this one is then as it was
   */
  boolean open(Document document, UnsavedWork.Consent consent);

  /** Closes without asking. */
  void leave(UnsavedWork.Consent consent);
}
