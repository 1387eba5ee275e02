package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.QuickAdvice;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every kind of figure, whatever the project: nothing covers text, nothing leaves its figure. */
@Execution(ExecutionMode.CONCURRENT)
class AllFiguresTest {
  private static final long SEED = 20261127;
  private static final int BATCH = 50;
  private static final int[] WIDTHS = {480, 820, 1600, 2400};
  private static final double PANE = 320;

  /** What the window never goes below; texts may be cut there. */
  private static final double NARROWEST = 240;

  private static final Messages EXPLANATION = Messages.of("explanation", Locale.ENGLISH);
  private static final ProjectFigures FIGURES =
      new ProjectFigures(Samples.TYPEFACE, Samples.MESSAGES);

  @TestFactory
  Stream<DynamicTest> manyRandomProjects() {
    return batches(200);
  }

  @Tag("deep")
  @TestFactory
  Stream<DynamicTest> tenThousandRandomProjects() {
    return batches(10_000);
  }

  @TestFactory
  Stream<DynamicTest> everyFigureOfTheProjectsChosenToHurt() {
    return Projects.hard().entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> checkAll(entry)));
  }

  private static void checkAll(Map.Entry<String, Project> entry) {
    Advice advice = QuickAdvice.of(entry.getValue(), EXPLANATION);
    for (Subject subject : Subjects.all(advice.dataset())) {
      check(entry.getKey(), subject, advice);
      assertFalse(FIGURES.embedded(subject, advice, 800).description().isBlank());
    }
  }

  private static Stream<DynamicTest> batches(int projects) {
    return IntStream.range(0, projects / BATCH)
        .mapToObj(batch ->
            DynamicTest.dynamicTest("seed " + (SEED + batch), () -> checkRandom(SEED + batch)));
  }

  private static void checkRandom(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int run = 0; run < BATCH; run++) {
      Project project = Projects.random(random);
      Advice advice = QuickAdvice.of(project, EXPLANATION);
      for (String kind : Subjects.KINDS) {
        List<Subject> subjects = Subjects.of(kind, project.dataset());
        check("run " + run, subjects.get(random.nextInt(subjects.size())), advice);
      }
    }
  }

  private static void check(String what, Subject subject, Advice advice) {
    List<Figure> figures = new ArrayList<>();
    for (int width : WIDTHS) {
      Figure figure = FIGURES.sheet(subject, advice, width);
      assertEquals(width, figure.width());
      figures.add(figure);
    }
    figures.add(FIGURES.embedded(subject, advice, PANE));
    assertFalse(FIGURES.embedded(subject, advice, NARROWEST).marks().isEmpty());
    for (Figure figure : figures) {
      assertFalse(figure.marks().isEmpty(), () -> what + ", " + subject.text() + ": empty");
      List<String> problems = FigureLayoutTest.problems(figure);
      assertTrue(
          problems.isEmpty(),
          () -> "%s, %s, width %s: %s".formatted(what, subject.text(), figure.width(), problems));
    }
  }
}
