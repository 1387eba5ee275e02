package dev.weighbridge.window;

/** Takes what is copied; an interface, so that journeys need no system clipboard. */
interface Clip {
  /**
   * Copies a picture, and for what cannot take pictures the words that belong to it.
   *
   * @param png bytes of a PNG file
   */
  void copy(byte[] png, String words);

  /** Copies a text. */
  void copy(String text);
}
