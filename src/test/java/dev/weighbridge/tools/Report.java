package dev.weighbridge.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the other programs made of our files, in numbers: {@code target/tools/report.txt}. */
final class Report {
  private static final Path FILE = Path.of("target", "tools", "report.txt");
  private static final String HEADING = "# ";

  private final String heading;
  private final Map<String, PictureDifference> differences = new LinkedHashMap<>();

  Report(String heading) {
    this.heading = heading;
  }

  void add(String picture, PictureDifference difference) {
    differences.put(picture, difference);
  }

  /** Writes this part of the report in place of an older one. */
  void write() throws IOException {
    Map<String, String> parts = new TreeMap<>();
    if (Files.exists(FILE)) {
      String part = "";
      for (String line : Files.readAllLines(FILE)) {
        part = line.startsWith(HEADING) ? line.substring(HEADING.length()) : part;
        parts.merge(part, line + "\n", String::concat);
      }
    }
    parts.put(heading, text());
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, String.join("", parts.values()));
  }

  private String text() {
    StringBuilder text = new StringBuilder(HEADING + heading + "\n");
    double mean = 0;
    double worst = 0;
    for (Map.Entry<String, PictureDifference> one : differences.entrySet()) {
      mean = Math.max(mean, one.getValue().mean());
      worst = Math.max(worst, one.getValue().worst());
      text.append(line(one.getKey(), one.getValue()));
    }
    return text.append(line("largest of " + differences.size(), new PictureDifference(mean, worst)))
        .toString();
  }

  private static String line(String name, PictureDifference difference) {
    return String.format(
        Locale.ROOT,
        "mean %6.2f  worst tile %6.2f  %s%n",
        difference.mean(),
        difference.worst(),
        name);
  }
}
