package dev.weighbridge.export;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Text chunks of a PNG file: what it says in words, and the project it was drawn from. */
final class PngText {
  /** The first bytes of every PNG file, as ISO 8859-1. */
  static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

  /** Of the chunk that holds the project. */
  static final String KEYWORD = "weighbridge";

  /** The letters iTXt. */
  private static final int INTERNATIONAL = 0x69545874;

  /** Bytes of a chunk besides its data: length, type, check. */
  private static final int FRAME = 12;

  private PngText() {}

  /** Data of an {@code iTXt} chunk that is not compressed. */
  static byte[] plain(String keyword, String text) {
    return data(keyword, false, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Data of a compressed {@code iTXt} chunk. */
  static byte[] compressed(String keyword, String text) {
    return data(keyword, true, deflated(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] data(String keyword, boolean compressed, byte[] text) {
    byte[] word = keyword.getBytes(StandardCharsets.US_ASCII);
    // Flag and method of the compression, then no language and no translated keyword.
    byte[] middle = {0, (byte) (compressed ? 1 : 0), 0, 0, 0};
    return ByteBuffer.allocate(word.length + middle.length + text.length)
        .put(word)
        .put(middle)
        .put(text)
        .array();
  }

  /** Compressed as PNG wants it (zlib). */
  static byte[] deflated(byte[] bytes) {
    // The best compression would take five times as long and save a twentieth.
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 20 + 32);
      byte[] buffer = new byte[16 * 1024];
      while (!deflater.finished()) {
        compressed.write(buffer, 0, deflater.deflate(buffer));
      }
      return compressed.toByteArray();
    }
  }

  /** The project in a PNG file, if there is one and its chunk is undamaged. */
  static Optional<String> project(byte[] png) {
    ByteBuffer in = ByteBuffer.wrap(png, SIGNATURE.length(), png.length - SIGNATURE.length());
    while (in.remaining() >= FRAME) {
      int start = in.position();
      int length = in.getInt();
      if (length < 0 || length > in.remaining() - 8) {
        return Optional.empty();
      }
      int end = start + FRAME + length;
      if (in.getInt() == INTERNATIONAL) {
        byte[] data = Arrays.copyOfRange(png, start + 8, end - 4);
        if (keyword(data).equals(KEYWORD)) {
          CRC32 check = new CRC32();
          check.update(png, start + 4, 4 + length);
          return in.getInt(end - 4) == (int) check.getValue() ? text(data) : Optional.empty();
        }
      }
      in.position(end);
    }
    return Optional.empty();
  }

  private static String keyword(byte[] data) {
    int end = afterZero(data, 0) - 1;
    return end < 0 ? "" : new String(data, 0, end, StandardCharsets.ISO_8859_1);
  }

  /** The text of an {@code iTXt} chunk; empty if its fields cannot be told apart. */
  private static Optional<String> text(byte[] data) {
    int flag = afterZero(data, 0);
    int language = flag + 2;
    int translation = language <= data.length ? afterZero(data, language) : 0;
    int text = translation > 0 ? afterZero(data, translation) : 0;
    if (text == 0) {
      return Optional.empty();
    }
    return switch (data[flag]) {
      case 0 -> Decoding.utf8(data, text, data.length);
      case 1 -> Decoding.inflated(data, text, data.length);
      default -> Optional.empty();
    };
  }

  /** The index after the next zero byte; 0 if there is none. */
  private static int afterZero(byte[] data, int from) {
    for (int i = from; i < data.length; i++) {
      if (data[i] == 0) {
        return i + 1;
      }
    }
    return 0;
  }
}
