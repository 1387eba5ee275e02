package dev.weighbridge.wording;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A pattern taken apart once: texts that follow a hand are made anew on every frame. What a join of
 * texts and small whole numbers cannot do is left to {@link MessageFormat}.
 */
final class Template {
  private static final int GROUPED_FROM = 1000;

  private final String pattern;
  private final Locale locale;
  private final Optional<List<TemplatePart>> parts;

  Template(String pattern, Locale locale) {
    this.pattern = pattern;
    this.locale = locale;
    this.parts = TemplatePart.read(pattern);
  }

  /** The text with its arguments in place. */
  String with(Object... arguments) {
    StringBuilder text = new StringBuilder(64);
    return parts.isPresent() && join(parts.get(), arguments, text)
        ? text.toString()
        : new MessageFormat(pattern, locale).format(arguments);
  }

  /** Whether it could be done; if not, what has been appended is of no use. */
  private static boolean join(List<TemplatePart> parts, Object[] arguments, StringBuilder text) {
    for (TemplatePart part : parts) {
      boolean done =
          switch (part) {
            case TemplatePart.Text(String words) -> {
              text.append(words);
              yield true;
            }
            case TemplatePart.Slot(int index) ->
                index < arguments.length && append(arguments[index], text);
            case TemplatePart.Ungrouped(int index) ->
                index < arguments.length
                    && arguments[index] instanceof Integer number
                    && append(number.toString(), text);
            case TemplatePart.Choice choice ->
                choice.index() < arguments.length
                    && arguments[choice.index()] instanceof Integer number
                    && join(choice.of(number), arguments, text);
          };
      if (!done) {
        return false;
      }
    }
    return true;
  }

  /** Appends what every language writes as Java does. */
  private static boolean append(Object argument, StringBuilder text) {
    boolean plain =
        argument instanceof String
            || (argument instanceof Integer number && Math.abs(number) < GROUPED_FROM);
    if (plain) {
      text.append(argument);
    }
    return plain;
  }
}
