package dev.weighbridge.figure;

import static dev.weighbridge.wording.German.assertGerman;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.QuickAdvice;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.German;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** German needs more room than English: figures hold it all, and say nothing in English. */
@Execution(ExecutionMode.CONCURRENT)
class GermanFiguresTest {
  private static final Messages EXPLANATION = German.messages("explanation");
  private static final ProjectFigures FIGURES =
      new ProjectFigures(Samples.TYPEFACE, German.messages("figure"));
  private static final int[] SHEETS = {480, 820, 1600};
  private static final int[] EMBEDDED = {320, 480, 820};

  @TestFactory
  Stream<DynamicTest> everythingHasRoom() {
    return German.projects().entrySet().stream()
        .map(entry -> dynamicTest(entry.getKey(), () -> checkRoom(entry.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> everythingIsGerman() {
    return German.projects().entrySet().stream()
        .map(entry -> dynamicTest(entry.getKey(), () -> checkWords(entry.getValue())));
  }

  private static void checkRoom(Project project) {
    Advice advice = QuickAdvice.of(project, EXPLANATION);
    List<String> problems = new ArrayList<>();
    for (Subject subject : subjects(advice)) {
      for (int width : SHEETS) {
        problems(FIGURES.sheet(subject, advice, width), subject, problems);
      }
      for (int width : EMBEDDED) {
        problems(FIGURES.embedded(subject, advice, width), subject, problems);
      }
    }
    assertEquals(List.of(), problems);
  }

  private static void problems(Figure figure, Subject subject, List<String> problems) {
    FigureLayoutTest.problems(figure)
        .forEach(
            problem -> problems.add(subject.text() + " at " + figure.width() + ": " + problem));
  }

  private static void checkWords(Project project) {
    Advice advice = QuickAdvice.of(Projects.withoutWords(project), EXPLANATION);
    for (Subject subject : subjects(advice)) {
      Figure figure = FIGURES.sheet(subject, advice, 820);
      assertGerman(subject.text(), figure.title());
      assertGerman(subject.text(), figure.description());
      for (Mark mark : figure.marks()) {
        assertGerman(mark.id(), mark.spoken());
        if (mark instanceof Mark.Label label) {
          assertGerman(mark.id(), label.text());
        }
      }
      DataTable table = FIGURES.table(subject, advice);
      table.columns().forEach(column -> assertGerman(subject.text(), column));
      table.rows().forEach(row -> row.forEach(cell -> assertGerman(subject.text(), text(cell))));
    }
  }

  private static String text(DataTable.Cell cell) {
    return switch (cell) {
      case DataTable.Text(String text) -> text;
      case DataTable.Quantity quantity -> quantity.shown();
    };
  }

  /** One of every kind. */
  private static List<Subject> subjects(Advice advice) {
    return Subjects.KINDS.stream()
        .map(kind -> Subjects.of(kind, advice.dataset()).getFirst())
        .toList();
  }
}
