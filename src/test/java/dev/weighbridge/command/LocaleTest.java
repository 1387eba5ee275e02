package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.export.EmbeddedProject;
import dev.weighbridge.export.Page;
import dev.weighbridge.figure.Picture;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Datasets;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.report.Documents;
import dev.weighbridge.report.Format;
import dev.weighbridge.report.Order;
import dev.weighbridge.wording.German;
import dev.weighbridge.wording.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of a picture stay in its language, and any language can be asked for. */
class LocaleTest {
  @TempDir private Path folder;

  /** As the window writes it under German. */
  @Test
  void aGermanChartOpenedAndDrawnAgainIsTheSameFile() throws IOException {
    Picture picture =
        new Picture(new Subject.Fit(), Theme.LIGHT, Picture.USUAL_WIDTH, Locale.GERMAN);
    Order order = new Order(picture, Format.SVG, Order.USUAL_SCALE, Page.FIT);
    Advice advice =
        Advice.of(Project.of(Datasets.bundled()), Messages.of("explanation", Locale.GERMAN));
    byte[] german = new Documents(Typeface.bundled()).write(advice, order);
    assertTrue(new String(german, StandardCharsets.UTF_8).contains("von 100 Punkten"));
    Path first = Files.write(folder.resolve("window.svg"), german);
    assertArrayEquals(german, written("again.svg", "export", "--project", first.toString()));
  }

  @Test
  void everyFormatInEveryLanguageComesBackToTheByte() throws IOException {
    for (Locale language : Messages.LANGUAGES) {
      String tag = language.toLanguageTag();
      for (String ending : List.of(".svg", ".png", ".pdf", ".json")) {
        byte[] first = written("a-" + tag + ending, "export", "--locale", tag);
        String carried = EmbeddedProject.find(first).orElseThrow();
        assertTrue(carried.contains("\"language\": \"" + tag + "\""), carried);
        String from = folder.resolve("a-" + tag + ending).toString();
        String name = "b-" + tag + ending;
        assertArrayEquals(first, written(name, "export", "--project", from), name);
      }
    }
  }

  /** A picture that claims a language we have no words in is not labelled with it again. */
  @Test
  void wordsAreNeverLabelledAsWhatTheyAreNot() throws IOException {
    byte[] english = written("english.svg", "export");
    String claims =
        new String(english, StandardCharsets.UTF_8)
            .replace(
                "&quot;language&quot;: &quot;en&quot;", "&quot;language&quot;: &quot;fr&quot;");
    Path claiming = Files.writeString(folder.resolve("claims.svg"), claims);
    assertArrayEquals(english, written("c.svg", "export", "--project", claiming.toString()));
    Path austrian =
        Files.writeString(
            folder.resolve("at.svg"), claims.replace("&quot;fr&quot;", "&quot;de-AT&quot;"));
    assertArrayEquals(
        written("de.svg", "export", "--locale", "DE"),
        written("d.svg", "export", "--project", austrian.toString()));
  }

  @Test
  void reportsAndRankingsSpeakIt() {
    String report = printed("report", "--locale", "de");
    assertTrue(report.contains("# "), report);
    assertTrue(report.contains("Punkte von 100"), report);
    assertTrue(report.contains(" --locale de"), "how to get the same again");
    assertTrue(printed("rank", "--locale", "de").contains("Was es ändern würde"));
    assertTrue(printed("rank").contains("What would change it"));
    assertEquals(printed("rank"), printed("rank", "--locale", "en"));
    assertNotEquals(
        printed("rank", "--format", "json"), printed("rank", "--format", "json", "--locale", "de"));
  }

  @Test
  void nothingEnglishIsLeftInAGermanRanking() {
    RankingText text = new RankingText(German.messages("ranking"));
    German.projects()
        .forEach((name, project) -> {
          Advice advice = Advice.of(Projects.withoutWords(project), German.messages("explanation"));
          text.write(advice).lines().forEach(line -> German.assertGerman(name, line));
        });
  }

  @Test
  void anUnknownLanguageIsRefusedAndTheKnownOnesAreCompleted() {
    Run run = Run.of("rank", "--locale", "fr");
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals("There are no words in “fr”; there are en, de.\n", run.err());
    assertTrue(Run.of("completion").out().contains("(\"en\" \"de\") # --locale values"));
  }

  private byte[] written(String name, String... words) throws IOException {
    Path file = folder.resolve(name);
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--out", file.toString()));
    Run run = Run.of(all.toArray(String[]::new));
    assertEquals("", run.err());
    return Files.readAllBytes(file);
  }

  private static String printed(String... words) {
    Run run = Run.of(words);
    assertEquals("", run.err());
    return run.out();
  }
}
