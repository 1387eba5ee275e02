package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of the machine changes no byte of what is written. */
@Isolated("the locale belongs to the whole process")
class MachineLocaleTest {
  private static final List<String> FORMATS =
      List.of("svg", "png", "pdf", "csv", "json", "md", "html");

  @TempDir private static Path folder = Path.of("");
  private static Map<String, byte[]> english = Map.of();

  @BeforeAll
  static void writeOnAnEnglishMachine() throws IOException {
    english = written("en");
    assertEquals(21, english.size(), english.keySet()::toString);
  }

  /** Arabic and Nepali machines count in digits of their own, a Turkish one has another i. */
  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "ne-NP-u-nu-deva", "tr-TR", "th-TH-u-ca-buddhist"})
  void everyFileIsTheSame(String machine) throws IOException {
    Map<String, byte[]> there = written(machine);
    assertEquals(english.keySet(), there.keySet());
    english.forEach((name, bytes) -> assertArrayEquals(bytes, there.get(name), name));
  }

  /** Every file by name, and what is said by command. */
  private static Map<String, byte[]> written(String machine) throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(machine));
    try {
      Path place = Files.createDirectories(folder.resolve(machine));
      Map<String, byte[]> written = new TreeMap<>();
      List<String> export = new ArrayList<>(List.of("export", "--languages", "rust,go"));
      for (String figure : List.of("fit", "walk:safety", "evidence:http-p99-latency")) {
        export.addAll(List.of("--figure", figure));
      }
      for (String format : FORMATS) {
        export.addAll(List.of("--out", place.resolve("{figure}." + format).toString()));
      }
      export.addAll(List.of("--width", "1200", "--page", "a4"));
      said(written, export.toArray(String[]::new));
      said(written, "rank");
      said(written, "rank", "--format", "json");
      said(written, "rank", "--format", "csv");
      said(written, "scenarios");
      said(written, "report", "--languages", "rust,go", "--out", "-", "--format", "html");
      said(written, "rank", "--help");
      written.remove("export");
      try (Stream<Path> files = Files.list(place)) {
        for (Path file : files.toList()) {
          written.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
      return written;
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void said(Map<String, byte[]> written, String... arguments) {
    Run run = Run.of(arguments);
    assertEquals(ExitCode.OK, run.code(), run.err());
    String name = arguments[0].equals("export") ? "export" : String.join(" ", arguments);
    written.put(name, run.out().getBytes(StandardCharsets.UTF_8));
  }
}
