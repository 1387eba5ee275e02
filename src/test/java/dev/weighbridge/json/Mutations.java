package dev.weighbridge.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/** JSON texts with something wrong, drawn from a seed. */
public final class Mutations {
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9][0-9.eE+-]*|true|false|null|[\\[\\]{},:]");
  private static final List<String> STRANGERS =
      List.of(
          "null",
          "true",
          "[]",
          "{}",
          "\"\"",
          "\"rust\"",
          "\"a\\nb\"",
          "-1",
          "0",
          "1e999",
          "1e-999",
          "1.5",
          "99999999999999999999",
          "{\"\":1}",
          "[[[[]]]]",
          "NaN",
          "'",
          ",",
          "\"\\ud800\"",
          "\"2026-11-23\\n\"",
          "\"https://[\"",
          "\"log\"",
          "\"anchored\"",
          "\u0000",
          "\uFEFF",
          "1e22",
          "-1e300",
          "4.9e-324",
          "1e308",
          "0.1e-400",
          "-0",
          "9223372036854775807",
          "\"" + "a-".repeat(2_000) + "a\"",
          "\"" + "Long name ".repeat(900) + "\"",
          "\"\\u202e\\u200b\"",
          "\"\\u3164\"",
          "\"\\u001b[31m\"",
          "\"\\ufdfa \\ud83d\\udc69\\u200d\\ud83d\\udcbb \\u0627\\u0301\\u0301 {0} %s $1 '\"",
          "\"=cmd|' /C calc'!A0\"",
          "\"a/b~c/../\"",
          "[".repeat(40) + "]".repeat(40),
          "[" + "1,".repeat(300) + "1]");

  private final Random random;
  private int count;

  public Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** A text with a few tokens changed; every tenth time with damaged bytes instead. */
  public byte[] of(String sound) {
    byte[] bytes = sound.getBytes(StandardCharsets.UTF_8);
    return count++ % 10 == 0 ? damaged(bytes) : rewritten(sound).getBytes(StandardCharsets.UTF_8);
  }

  /** Deletes, doubles, replaces or swaps a few tokens. */
  private String rewritten(String text) {
    List<int[]> tokens = new ArrayList<>();
    TOKEN
        .matcher(text)
        .results()
        .forEach(token -> tokens.add(new int[] {token.start(), token.end()}));
    StringBuilder changed = new StringBuilder(text);
    int changes = 1 + random.nextInt(3);
    for (int position = tokens.size(); changes > 0; changes--) {
      position = random.nextInt(position);
      int start = tokens.get(position)[0];
      int end = tokens.get(position)[1];
      String token = text.substring(start, end);
      int[] other = tokens.get(random.nextInt(tokens.size()));
      switch (random.nextInt(8)) {
        case 0 -> changed.delete(start, end);
        case 4 -> part(text, tokens, position).ifPresent(part -> changed.delete(part[0], part[1]));
        case 5 ->
            part(text, tokens, position)
                .ifPresent(part -> changed.insert(part[0], text.substring(part[0], part[1])));
        case 6 ->
            part(text, tokens, random.nextInt(tokens.size()))
                .ifPresent(part -> changed.insert(start, text.substring(part[0], part[1])));
        case 1 -> changed.insert(end, token);
        case 2 -> changed.replace(start, end, text.substring(other[0], other[1]));
        case 3 -> changed.replace(start, end, STRANGERS.get(random.nextInt(STRANGERS.size())));
        default -> changed.insert(end, " ");
      }
      if (position == 0) {
        break;
      }
    }
    return changed.toString();
  }

  /** A whole member or item that begins with a token, its comma included, if one does. */
  private static Optional<int[]> part(String text, List<int[]> tokens, int first) {
    int depth = 0;
    for (int i = first; i < tokens.size(); i++) {
      char c = text.charAt(tokens.get(i)[0]);
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      if (depth < 0) {
        return Optional.empty();
      }
      if (c == ',' && depth == 0) {
        return Optional.of(new int[] {tokens.get(first)[0], tokens.get(i)[1]});
      }
    }
    return Optional.empty();
  }

  /** Cuts the file off, or overwrites a few bytes. */
  public byte[] damaged(byte[] sound) {
    byte[] bytes = sound.clone();
    if (random.nextBoolean()) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
