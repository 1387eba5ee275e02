package dev.weighbridge.export;

import dev.weighbridge.project.ProjectFile;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Bytes that may or may not be text. */
final class Decoding {
  private static final char MARK = '\uFEFF';

  private Decoding() {}

  /** The text of a file in UTF-8, or in UTF-16 that says so; empty if it is neither. */
  static Optional<String> file(byte[] bytes) {
    boolean wide = bytes.length >= 2 && isMark(bytes[0] & 0xFF, bytes[1] & 0xFF);
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return decoded(ByteBuffer.wrap(bytes), charset)
        .map(text -> text.indexOf(MARK) == 0 ? text.substring(1) : text);
  }

  /** The text of the bytes from one index to another; empty if they are not UTF-8. */
  static Optional<String> utf8(byte[] bytes, int from, int to) {
    return decoded(ByteBuffer.wrap(bytes, from, Math.max(0, to - from)), StandardCharsets.UTF_8);
  }

  /**
   * The text of compressed bytes (zlib); empty if they are damaged, or unpack to something else or
   * to more than a project may have: a few bytes can stand for gigabytes.
   */
  static Optional<String> inflated(byte[] bytes, int from, int to) {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(bytes, from, Math.max(0, to - from));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[16 * 1024];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        boolean tooLarge = out.size() + count > ProjectFile.MOST_BYTES;
        if (tooLarge || (count == 0 && !inflater.finished())) {
          return Optional.empty();
        }
        out.write(buffer, 0, count);
      }
      return utf8(out.toByteArray(), 0, out.size());
    } catch (DataFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isMark(int first, int second) {
    return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
  }

  private static Optional<String> decoded(ByteBuffer bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
