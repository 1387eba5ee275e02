package dev.weighbridge.command;

import dev.weighbridge.json.TextRules;
import java.util.HexFormat;

/**
 * Text that a terminal shows and does not obey. File names and what stands on the command line may
 * hold anything.
 */
final class TerminalText {
  private static final HexFormat HEX = HexFormat.of();

  private TerminalText() {}

  /** The text with every character that controls written as in {@code \\u001b}; lines stay. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(character -> {
          if (character == '\n' || !TextRules.isRefused(character)) {
            shown.appendCodePoint(character);
          } else {
            for (char unit : Character.toChars(character)) {
              shown.append("\\u").append(HEX.toHexDigits(unit));
            }
          }
        });
    return shown.toString();
  }
}
