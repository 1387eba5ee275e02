package dev.weighbridge.window;

import dev.weighbridge.report.Format;
import dev.weighbridge.report.OpenedFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The end of a file's name, which says what is in it; upper or lower case.
 *
 * <p>One rule for everything that is written: a chosen name that has the ending stays as it is; any
 * other gets it. The ending of another kind of file of ours is taken off before, and so are dots
 * and blanks at the end, which some systems drop. So {@code chart v1.2} becomes {@code chart
 * v1.2.svg}, and {@code fit.svg} chosen for a PNG becomes {@code fit.png}: what a file is called is
 * what it holds.
 *
 * @param text with its dot, in lower case
 */
record Ending(String text) {
  /** Of project files. */
  static final Ending PROJECT = new Ending(OpenedFile.ENDINGS.getFirst());

  private static final List<Ending> ALL =
      Stream.concat(Stream.of(PROJECT), Arrays.stream(Format.values()).map(Ending::of)).toList();

  static Ending of(Format format) {
    return new Ending(format.ending());
  }

  /** Whether a name has this ending, and something before it. */
  boolean isOf(String name) {
    return name.length() > text.length() && name.toLowerCase(Locale.ROOT).endsWith(text);
  }

  /** The file that is meant when this one was chosen, in the same folder. */
  Path on(Path chosen) {
    Path name = chosen.getFileName();
    return name == null ? chosen : chosen.resolveSibling(on(name.toString()));
  }

  /** The name that is meant when this one was chosen. */
  String on(String name) {
    if (isOf(name)) {
      return name;
    }
    String bare = withoutDotsAndBlanks(name);
    if (bare.isEmpty()) {
      return name + text;
    }
    if (!bare.equals(name)) {
      return on(bare);
    }
    return ALL.stream()
        .filter(other -> other.isOf(name))
        .findFirst()
        .map(other -> on(name.substring(0, name.length() - other.text.length())))
        .orElse(name + text);
  }

  private static String withoutDotsAndBlanks(String name) {
    int end = name.length();
    while (end > 0 && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
      end--;
    }
    return name.substring(0, end);
  }
}
