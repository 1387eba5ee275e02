package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {
  private static final Style STYLE = Style.regular(12);

  @Test
  void breaksAtSpacesAndKeepsEveryWord() {
    String text = "Measured at saturation only, with trivial routes and keep-alive connections.";
    List<String> lines = Paragraph.lines(text, Samples.TYPEFACE, STYLE, 150, 9);
    assertTrue(lines.size() > 2, lines::toString);
    assertEquals(text, String.join(" ", lines));
    for (String line : lines) {
      assertTrue(Samples.TYPEFACE.width(line, STYLE) <= 150, line);
    }
  }

  @Test
  void breaksAWordThatIsWiderThanALine() {
    String word = "a".repeat(100);
    List<String> lines = Paragraph.lines(word, Samples.TYPEFACE, STYLE, 100, 99);
    assertEquals(word, String.join("", lines));
    assertTrue(lines.size() > 5);
  }

  @Test
  void cutsWhatDoesNotFitIntoTheLastLine() {
    List<String> lines = Paragraph.lines("word ".repeat(2000), Samples.TYPEFACE, STYLE, 100, 3);
    assertEquals(3, lines.size());
    assertTrue(lines.getLast().endsWith("…"));
  }

  @Test
  void nothingHasNoLines() {
    assertEquals(List.of(), Paragraph.lines("  ", Samples.TYPEFACE, STYLE, 100, 3));
    assertEquals(
        List.of("\uD83E\uDD80", "\uD83E\uDD80"),
        Paragraph.lines("\uD83E\uDD80\uD83E\uDD80", Samples.TYPEFACE, STYLE, 1, 2).stream()
            .map(line -> line.replace("…", "\uD83E\uDD80"))
            .toList());
  }
}
