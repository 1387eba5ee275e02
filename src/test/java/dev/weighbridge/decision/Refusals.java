package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Asserts that a constructor or function refuses what it is given, and says why. */
final class Refusals {
  private Refusals() {}

  static void assertRefused(String words, Runnable making) {
    String message =
        String.valueOf(assertThrows(IllegalArgumentException.class, making::run).getMessage());
    assertTrue(message.contains(words), message);
  }
}
