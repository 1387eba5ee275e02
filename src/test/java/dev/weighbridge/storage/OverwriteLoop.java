package dev.weighbridge.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that overwrites a file again and again until it is killed. */
final class OverwriteLoop {
  private OverwriteLoop() {}

  /** Writes a line after each writing. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    for (int turn = 0; ; turn++) {
      OutputFile.write(file, content(turn), true);
      System.out.println(turn);
    }
  }

  /** Contents of a few sizes, each of one letter, with their length in front. */
  static byte[] content(int turn) {
    int size = 1 + turn % 7 * 20_000;
    String letter = Character.toString('a' + turn % 26);
    return (size + " " + letter.repeat(size)).getBytes(StandardCharsets.UTF_8);
  }
}
