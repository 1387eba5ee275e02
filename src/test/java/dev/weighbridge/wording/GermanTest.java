package dev.weighbridge.wording;

import static dev.weighbridge.wording.German.assertGerman;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.Breakdown;
import dev.weighbridge.explanation.Explanation;
import dev.weighbridge.explanation.QuickAdvice;
import dev.weighbridge.figure.Samples;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.report.Reports;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Everything said of a project can be said in German, and nothing English is left in it. */
@Execution(ExecutionMode.CONCURRENT)
class GermanTest {
  private static final Messages EXPLANATION = German.messages("explanation");
  private static final Reports REPORTS = new Reports(Samples.TYPEFACE, Locale.GERMAN);

  @TestFactory
  Stream<DynamicTest> explanationsAndReports() {
    return German.projects().entrySet().stream()
        .map(entry -> dynamicTest(entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
  }

  private static void check(String name, Project project) {
    Advice advice = QuickAdvice.of(Projects.withoutWords(project), EXPLANATION);
    texts(advice).forEach(text -> assertGerman(name, text));
    String report = new String(REPORTS.markdown(advice), StandardCharsets.UTF_8);
    report.lines().forEach(line -> assertGerman(name, line));
  }

  /** Whatever the dataset says, the page is written, in the language that it claims. */
  @Test
  void pages() {
    Projects.hard()
        .forEach((name, project) -> {
          byte[] page = REPORTS.html(QuickAdvice.of(project, EXPLANATION));
          String text = new String(page, StandardCharsets.UTF_8);
          assertTrue(text.contains("<html lang=\"de\""), name);
        });
  }

  /** The check must be able to fail. */
  @Test
  void englishIsFound() {
    assertGerman("", "Rust liegt vorn, mit {x} Punkten.");
    assertThrows(AssertionError.class, () -> assertGerman("", "Rust is ahead."));
    assertThrows(AssertionError.class, () -> assertGerman("", "The lead of Rust"));
    assertThrows(AssertionError.class, () -> assertGerman("", "{0} liegt vorn"));
    assertFalse(texts(english()).stream().allMatch(GermanTest::isGerman));
  }

  private static Advice english() {
    return QuickAdvice.of(
        Projects.withoutWords(Projects.hard().values().iterator().next()),
        Messages.of("explanation", Locale.ENGLISH));
  }

  private static boolean isGerman(String text) {
    try {
      assertGerman("", text);
      return true;
    } catch (AssertionError _) {
      return false;
    }
  }

  private static List<String> texts(Advice advice) {
    Explanation words = advice.explanation();
    List<String> texts = new ArrayList<>();
    texts.add(words.headline());
    texts.addAll(words.verdict());
    texts.addAll(words.reasons());
    texts.addAll(words.against());
    texts.addAll(words.changes());
    texts.addAll(words.certainty());
    texts.addAll(words.gaps());
    words
        .breakdown()
        .ifPresent(
            breakdown -> breakdown.parts().stream().map(Breakdown.Part::text).forEach(texts::add));
    return texts;
  }
}
