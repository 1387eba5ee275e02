package dev.weighbridge.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/** Tells the ids of one drawing from those of every other in the same page. */
final class ContentHash {
  private static final int BYTES = 4;

  private ContentHash() {}

  /**
   * A drawing whose ids end with a hash of all that it holds: equal drawings stay equal.
   *
   * @param drawing written with a given end of its ids
   */
  static String marked(UnaryOperator<String> drawing) {
    byte[] hash = sha256(drawing.apply("").getBytes(StandardCharsets.UTF_8));
    return drawing.apply("-" + HexFormat.of().formatHex(hash, 0, BYTES));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
