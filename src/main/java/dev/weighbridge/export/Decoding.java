package dev.weighbridge.export;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

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

  /** The text of the bytes from an index on; empty if they are not UTF-8. */
  static Optional<String> utf8(byte[] bytes, int from) {
    return decoded(ByteBuffer.wrap(bytes, from, bytes.length - from), StandardCharsets.UTF_8);
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
