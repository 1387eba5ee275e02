package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.QuickAdvice;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;

/** Advice to draw, hard and random, and what every figure of it must hold to. */
final class Advices {
  private static final Messages WORDS = Messages.of("explanation", Locale.ENGLISH);
  private static final ProjectFigures FIGURES =
      new ProjectFigures(Samples.TYPEFACE, Samples.MESSAGES);
  private static final int[] SHEETS = {480, 820, 1600, 2400};
  private static final int[] EMBEDDED = {320, 432, 520};

  private Advices() {}

  static Advice of(Project project) {
    return Advice.of(project, WORDS);
  }

  /** One of the hard projects. */
  static Advice hard(String name) {
    return of(Objects.requireNonNull(Projects.hard().get(name)));
  }

  /** All hard projects and some random ones. */
  static List<Advice> many(long seed, int random) {
    List<Advice> many = new ArrayList<>();
    Projects.hard().values().forEach(project -> many.add(of(project)));
    Random source = new Random(seed);
    for (int i = 0; i < random; i++) {
      many.add(QuickAdvice.of(Projects.random(source), WORDS));
    }
    return many;
  }

  static Figure embedded(Subject subject, Advice advice, double width) {
    return FIGURES.embedded(subject, advice, width);
  }

  static DataTable table(Subject subject, Advice advice) {
    return FIGURES.table(subject, advice);
  }

  /** Nothing overlaps or leaves the figure, it has words and a table, whatever is shown. */
  static void check(List<Advice> advices, Function<Advice, Subject> subjectOf) {
    for (int i = 0; i < advices.size(); i++) {
      Advice advice = advices.get(i);
      Subject subject = subjectOf.apply(advice);
      for (int width : SHEETS) {
        Figure figure = FIGURES.sheet(subject, advice, width);
        assertEquals(List.of(), FigureLayoutTest.problems(figure), i + ", " + subject + width);
        assertFalse(figure.title().isBlank());
        assertFalse(figure.description().isBlank());
      }
      for (int width : EMBEDDED) {
        Figure figure = FIGURES.embedded(subject, advice, width);
        assertEquals(List.of(), FigureLayoutTest.problems(figure), i + ", " + subject + width);
      }
      assertFalse(FIGURES.table(subject, advice).rows().isEmpty());
    }
  }
}
