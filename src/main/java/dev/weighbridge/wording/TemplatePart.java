package dev.weighbridge.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a pattern of {@link java.text.MessageFormat}, of the kinds that are easily filled. */
sealed interface TemplatePart {
  /** Words as they stand. */
  record Text(String words) implements TemplatePart {}

  /** An argument, {@code {0}}. */
  record Slot(int index) implements TemplatePart {}

  /** A number without grouping, {@code {0,number,#}}. */
  record Ungrouped(int index) implements TemplatePart {}

  /**
   * Other words for other numbers, {@code {0,choice,…|…}}.
   *
   * @param options at least one, by ascending limits
   */
  record Choice(int index, List<Option> options) implements TemplatePart {
    public Choice {
      options = List.copyOf(options);
    }

    /** The parts for a number: of the last option that it reaches, or of the first. */
    List<TemplatePart> of(int number) {
      Option chosen = options.getFirst();
      for (Option option : options) {
        if (option.isReachedBy(number)) {
          chosen = option;
        }
      }
      return chosen.parts();
    }
  }

  /**
   * What a choice says.
   *
   * @param from the limit
   * @param beyond whether only numbers above the limit reach it
   */
  record Option(int from, boolean beyond, List<TemplatePart> parts) {
    public Option {
      parts = List.copyOf(parts);
    }

    boolean isReachedBy(int number) {
      return beyond ? number > from : number >= from;
    }
  }

  /** The parts of a pattern; empty if there is anything else in it. */
  static Optional<List<TemplatePart>> read(String pattern) {
    List<TemplatePart> parts = new ArrayList<>();
    int from = 0;
    while (from < pattern.length()) {
      int open = pattern.indexOf('{', from);
      int end = open < 0 ? pattern.length() : open;
      String words = pattern.substring(from, end);
      if (words.contains("}") || words.contains("'")) {
        return Optional.empty();
      }
      if (!words.isEmpty()) {
        parts.add(new Text(words));
      }
      from = end;
      if (open >= 0) {
        int close = closing(pattern, open);
        Optional<TemplatePart> part =
            close < 0 ? Optional.empty() : inBraces(pattern.substring(open + 1, close));
        if (part.isEmpty()) {
          return Optional.empty();
        }
        parts.add(part.get());
        from = close + 1;
      }
    }
    return Optional.of(parts);
  }

  /** Where the brace at a place is closed, or -1. */
  private static int closing(String pattern, int open) {
    int depth = 0;
    for (int i = open; i < pattern.length(); i++) {
      switch (pattern.charAt(i)) {
        case '{' -> depth++;
        case '}' -> {
          depth--;
          if (depth == 0) {
            return i;
          }
        }
        default -> {}
      }
    }
    return -1;
  }

  private static Optional<TemplatePart> inBraces(String inner) {
    Matcher matcher =
        Pattern.compile("(\\d)(,number,#|,choice,(.+))?", Pattern.DOTALL).matcher(inner);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int index = Integer.parseInt(matcher.group(1));
    if (matcher.group(3) != null) {
      return options(matcher.group(3)).map(options -> new Choice(index, options));
    }
    return Optional.of(matcher.group(2) == null ? new Slot(index) : new Ungrouped(index));
  }

  private static Optional<List<Option>> options(String choice) {
    List<Option> options = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i <= choice.length(); i++) {
      char c = i < choice.length() ? choice.charAt(i) : '|';
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '|' && depth == 0) {
        Optional<Option> option = option(choice.substring(from, i));
        if (option.isEmpty()) {
          return Optional.empty();
        }
        options.add(option.get());
        from = i + 1;
      }
    }
    return Optional.of(options);
  }

  private static Optional<Option> option(String text) {
    Matcher matcher = Pattern.compile("(\\d{1,9})([#<])(.*)", Pattern.DOTALL).matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(matcher.group(1));
    return read(matcher.group(3))
        .map(parts -> new Option(from, matcher.group(2).equals("<"), parts));
  }
}
