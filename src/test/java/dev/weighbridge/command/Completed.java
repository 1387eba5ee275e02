package dev.weighbridge.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the completion of a real bash makes of lines that are begun. */
final class Completed {
  private static final String END = "end";

  /** Bash ends words at "=" and ":" too, and these are words. */
  private static final Pattern WORD = Pattern.compile("[^\\s=:]+|[=:]");

  private Completed() {}

  /**
   * The last word as it would become, for every offer.
   *
   * @param folder for the script, and where files are looked for
   * @param lines with the cursor at their end
   */
  static Map<String, List<String>> of(List<String> lines, Path folder)
      throws IOException, InterruptedException {
    Path script = folder.resolve("script");
    StringBuilder text = new StringBuilder(Run.of("completion").out());
    for (String line : lines) {
      List<String> words = words(line);
      text.append("COMP_LINE='%s' COMP_POINT=%d".formatted(line, line.length()))
          .append(" COMP_CWORD=%d\n".formatted(words.size() - 1))
          .append("COMP_WORDS=('%s')\n".formatted(String.join("' '", words)))
          .append("$(complete -p weighbridge | sed 's/.*-F \\([^ ]*\\) .*/\\1/') 2>/dev/null\n")
          .append("printf '%s\\n' \"${COMPREPLY[@]}\" ")
          .append(END)
          .append('\n');
    }
    Files.writeString(script, text);
    Path out = folder.resolve("out");
    new ProcessBuilder("bash", "--norc", script.toString())
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(out.toFile())
        .start()
        .waitFor();
    List<String> answers =
        Arrays.asList(Files.readString(out, StandardCharsets.UTF_8).split(END + "\n", -1));
    Map<String, List<String>> completed = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String kept = kept(lines.get(i));
      completed.put(
          lines.get(i),
          answers.get(i).lines().filter(o -> !o.isEmpty()).map(o -> kept + o).toList());
    }
    return completed;
  }

  private static List<String> words(String line) {
    List<String> words =
        new ArrayList<>(WORD.matcher(line).results().map(MatchResult::group).toList());
    if (line.endsWith(" ")) {
      words.add("");
    }
    return words;
  }

  /** Of the last word, what bash leaves as it is: all up to the last sign. */
  private static String kept(String line) {
    String word = line.substring(line.lastIndexOf(' ') + 1);
    return word.substring(0, Math.max(word.lastIndexOf('='), word.lastIndexOf(':')) + 1);
  }
}
