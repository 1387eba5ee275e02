package dev.weighbridge.window;

/** What a window stands in. */
interface Frame {
  /** Shows the title. */
  void title(String title);

  /** Puts another window on the same desk in this one's place, in the language spoken now. */
  void rebuild();

  /** Puts a window on another document, which may rest on other evidence, in this one's place. */
  void open(Document document, UnsavedWork.Consent consent);

  /** Closes without asking. */
  void leave(UnsavedWork.Consent consent);
}
