package dev.weighbridge;

/** Where the program starts. */
public final class Weighbridge {
  private Weighbridge() {}

  /**
   * Starts the program.
   *
   * @param arguments the command line; none opens the window
   */
  public static void main(String[] arguments) {}
}
