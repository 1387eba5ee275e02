package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PictureTextTest {
  private static final Dataset DATASET = DatasetReader.bundled();
  private static final SubjectReader SUBJECTS = new SubjectReader(DATASET, Samples.MESSAGES);

  static Stream<Subject> subjects() {
    return Stream.of(
        new Subject.Fit(),
        new Subject.Lead(List.of()),
        new Subject.Lead(List.of("rust", "go")),
        new Subject.Walk("safety"),
        new Subject.Profile(),
        new Subject.Radar(),
        new Subject.Confidence(),
        new Subject.Acceptability(),
        new Subject.Triangle(List.of("performance", "safety", "ecosystem")),
        new Subject.Evidence("http-p99-latency"),
        new Subject.Dimension("velocity"),
        new Subject.Matrix(),
        new Subject.Scenarios());
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void everySubjectIsReadFromItsText(Subject subject) {
    assertEquals(new SubjectReading.Known(subject), SUBJECTS.read(subject.text()));
    for (Theme theme : Theme.values()) {
      Picture picture = new Picture(subject, theme, 1234, Locale.forLanguageTag("pt-BR"));
      assertEquals(
          new PictureReading.Known(picture, Map.of("scale", "2")),
          read(with(PictureText.of(picture), "scale", "2")));
    }
  }

  @Test
  void everyKindIsTried() {
    assertEquals(
        Set.copyOf(Subjects.KINDS), subjects().map(Subject::kind).collect(Collectors.toSet()));
    assertEquals(Subject.class.getPermittedSubclasses().length, Subjects.KINDS.size());
  }

  @Test
  void isWrittenAsPeopleWouldWriteIt() {
    assertEquals(
        Map.of("figure", "fit", "theme", "light", "width", "800", "language", "en"),
        PictureText.of(Picture.of(new Subject.Fit())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fitt | There is no figure \"fitt\". Did you mean \"fit\"?",
        "pie-chart | There is no figure \"pie-chart\". Use one of fit, lead, walk, profile, radar,"
            + " confidence, acceptability, triangle, scenarios, matrix, dimension, evidence.",
        "'' | There is no figure \"\". Use one of fit, lead, walk, profile, radar, confidence,"
            + " acceptability, triangle, scenarios, matrix, dimension, evidence.",
        "fit:rust | The figure \"fit\" takes no keys. Leave out the colon and what follows.",
        "walk | The figure \"walk\" takes one dimension, as in walk:philosophy.",
        "walk:safety,velocity | The figure \"walk\" takes one dimension, as in walk:philosophy.",
        "walk:safty | There is no dimension \"safty\". Did you mean \"safety\"?",
        "walk: | There is no dimension \"\". Use one of philosophy, performance, safety, velocity,"
            + " ecosystem.",
        "triangle:safety,safety,velocity | The figure \"triangle\" takes 3 different dimensions, as"
            + " in triangle:philosophy,performance,safety.",
        "lead:rust | The figure \"lead\" takes 2 different languages or none, as in lead:rust,go.",
        "lead:rust,cobol | There is no language \"cobol\". Use one of rust, go, java, csharp, cpp,"
            + " javascript, python, elixir, kotlin.",
        "evidence | The figure \"evidence\" takes one criterion, as in"
            + " evidence:phil-low-level-control.",
        "evidence:http-p99-latenzy | There is no criterion \"http-p99-latenzy\". Did you mean"
            + " \"http-p99-latency\"?"
      })
  void saysWhyATextIsNoSubject(String text, String sentence) {
    assertEquals(new SubjectReading.Unknown(sentence), SUBJECTS.read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "theme | LIGHT | There is no theme \"LIGHT\". Use one of light, dark, print.",
        "width | 479 | A picture cannot be \"479\" wide. Give 480 to 2400.",
        "width | 99999999999 | A picture cannot be \"99999999999\" wide. Give 480 to 2400.",
        "width | 8e2 | A picture cannot be \"8e2\" wide. Give 480 to 2400.",
        "language | e | There is no language tag \"e\". Write it as en or en-GB."
      })
  void saysWhatIsWrongWithTheRest(String key, String value, String sentence) {
    Map<String, String> text = PictureText.of(Picture.of(new Subject.Fit()));
    assertEquals(new PictureReading.Unknown(List.of(sentence)), read(with(text, key, value)));
  }

  @Test
  void saysEverythingAtOnce() {
    assertEquals(
        new PictureReading.Unknown(
            List.of(
                "The picture has no \"figure\". Add it.",
                "There is no theme \"\". Use one of light, dark, print.",
                "The picture has no \"width\". Add it.",
                "The picture has no \"language\". Add it.")),
        read(Map.of("theme", "")));
  }

  private static PictureReading read(Map<String, String> text) {
    return PictureText.read(text, DATASET, Samples.MESSAGES);
  }

  private static Map<String, String> with(Map<String, String> text, String key, String value) {
    Map<String, String> changed = new TreeMap<>(text);
    changed.put(key, value);
    return changed;
  }
}
