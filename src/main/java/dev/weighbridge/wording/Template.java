package dev.weighbridge.wording;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern taken apart once: texts that follow a hand are made anew on every frame. What a plain
 * join of texts and small whole numbers cannot do is left to {@link MessageFormat}.
 */
final class Template {
  private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");
  private static final int GROUPED_FROM = 1000;

  private final String pattern;
  private final Locale locale;
  private final List<String> pieces = new ArrayList<>();
  private final List<Integer> slots = new ArrayList<>();
  private final boolean plain;

  Template(String pattern, Locale locale) {
    this.pattern = pattern;
    this.locale = locale;
    Matcher slot = SLOT.matcher(pattern);
    int from = 0;
    while (slot.find()) {
      pieces.add(pattern.substring(from, slot.start()));
      slots.add(Integer.valueOf(slot.group(1)));
      from = slot.end();
    }
    pieces.add(pattern.substring(from));
    plain = pieces.stream().noneMatch(piece -> piece.matches("(?s).*['{}].*"));
  }

  /** The text with its arguments in place. */
  String with(Object... arguments) {
    if (!plain) {
      return new MessageFormat(pattern, locale).format(arguments);
    }
    StringBuilder text = new StringBuilder(64);
    for (int i = 0; i < slots.size(); i++) {
      int slot = slots.get(i);
      if (slot >= arguments.length || !isPlain(arguments[slot])) {
        return new MessageFormat(pattern, locale).format(arguments);
      }
      text.append(pieces.get(i)).append(arguments[slot]);
    }
    return text.append(pieces.getLast()).toString();
  }

  /** Whether every language writes it as Java does. */
  private static boolean isPlain(Object argument) {
    return argument instanceof String
        || (argument instanceof Integer number && Math.abs(number) < GROUPED_FROM);
  }
}
