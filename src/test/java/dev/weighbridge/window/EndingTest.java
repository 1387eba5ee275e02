package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.report.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One rule gives every file that is written the ending of what is in it. */
class EndingTest {
  private static final List<Format> FORMATS = List.of(Format.values());

  private static final List<String> PIECES =
      List.of(
          ".",
          "..",
          " ",
          "chart",
          "v1.2",
          ".svg",
          ".PNG",
          ".Weighbridge",
          ".json",
          ".md",
          ".htm",
          "é",
          "日本",
          "😀",
          "ſ",
          "İ",
          "a.b",
          "-",
          "_",
          ".svg.",
          "svg");

  @ParameterizedTest
  @CsvSource({
    "chart v1.2, .svg, chart v1.2.svg",
    "fit2.svg, .png, fit2.png",
    "other, .weighbridge, other.weighbridge",
    "report, .svg, report.svg",
    "REPORT.SVG, .svg, REPORT.SVG",
    "report.html, .md, report.md",
    "'.svg', .svg, .svg.svg",
    "chart., .pdf, chart.pdf",
    "'chart . ', .pdf, chart.pdf",
    "chart.png.svg, .png, chart.png",
    "'...', .csv, ....csv",
    "mine.weighbridge.json, .weighbridge, mine.weighbridge"
  })
  void eachNameGetsItsEnding(String chosen, String ending, String expected) {
    assertEquals(expected, new Ending(ending).on(chosen));
  }

  /** What is written says what it is, and choosing it again changes nothing. */
  @Test
  void anyNameEndsAsItsBytesDo() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 20_000; i++) {
      String name = name(random);
      Format format = FORMATS.get(random.nextInt(FORMATS.size()));
      Ending ending = Ending.of(format);
      Path folder = Path.of("folder v1.2");
      Path target = ending.on(folder.resolve(name));
      String named = String.valueOf(target.getFileName());
      assertEquals(folder, target.getParent(), name);
      assertEquals(Optional.of(format), Format.of(named), name);
      assertTrue(ending.isOf(named), () -> name + " has nothing before its ending: " + named);
      assertEquals(target, ending.on(target), name);
      if (name.toLowerCase(Locale.ROOT).endsWith(ending.text()) && ending.isOf(name)) {
        assertEquals(name, named, "a name that will do is not touched");
      }
      assertTrue(isKept(name, named), () -> name + " has become " + named);
    }
  }

  /** What comes before dots, blanks and endings is still there. */
  private static boolean isKept(String name, String named) {
    List<String> endings = new ArrayList<>(List.of(".weighbridge"));
    for (Format format : Format.values()) {
      endings.add(format.ending());
    }
    String stem = name;
    String before = "";
    while (!before.equals(stem)) {
      before = stem;
      stem = stem.replaceFirst("[. ]+$", "");
      for (String ending : endings) {
        if (stem.toLowerCase(Locale.ROOT).endsWith(ending)) {
          stem = stem.substring(0, stem.length() - ending.length());
        }
      }
    }
    return named.startsWith(stem);
  }

  private static String name(SplittableRandom random) {
    StringBuilder name = new StringBuilder();
    for (int pieces = 1 + random.nextInt(4); pieces > 0; pieces--) {
      name.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    // These are no files but folders.
    return List.of(".", "..").contains(name.toString()) ? "..." : name.toString();
  }
}
