package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.Scenario;
import dev.weighbridge.decision.Estimate;
import dev.weighbridge.decision.Interval;
import dev.weighbridge.decision.Verdict;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.figure.ScenariosView.Dot;
import dev.weighbridge.figure.ScenariosView.Right;
import dev.weighbridge.figure.ScenariosView.Row;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ScenariosFigureTest {
  private static final Messages WORDS = Messages.of("explanation", Locale.ENGLISH);
  private static final ScenariosFigure FIGURE =
      new ScenariosFigure(Samples.TYPEFACE, Samples.MESSAGES);
  private static final Caption CAPTION = new Caption("Title", "Subtitle", List.of("A note"));

  private static Project hard(String name) {
    return Objects.requireNonNull(Projects.hard().get(name), name);
  }

  private static ScenariosView view(Project project) {
    return ScenariosView.of(Advice.of(project, WORDS));
  }

  private static Row row(String id, boolean now, Verdict verdict, Dot... dots) {
    return new Row("scenario/" + id, "Scenario " + id, false, now, List.of(dots), verdict);
  }

  private static Dot dot(int language, double total, Right right) {
    return dot(language, total, right, 50);
  }

  private static Dot dot(int language, double total, Right right, int ahead) {
    List<String> names = List.of("Rust", "Go", "Java");
    return new Dot(
        language,
        names.get(language).toLowerCase(Locale.ROOT),
        names.get(language),
        total,
        new Interval(total - 3, total + 2),
        ahead / 100.0,
        ahead,
        right);
  }

  private static Verdict favours(int leader, int other, double share) {
    return new Verdict.Favours(leader, other, 5, Estimate.exactly(share));
  }

  @Test
  void theTitleCountsTheVerdicts() {
    Dot rust = dot(0, 70, Right.MAY_LEAD);
    Dot go = dot(1, 60, Right.MAY_LEAD);
    Verdict close = new Verdict.TooClose(0, 1, 0.5, Estimate.exactly(0.6), List.of());
    ScenariosView view =
        new ScenariosView(
            List.of(
                row("a", true, favours(1, 0, 1), rust, go),
                row("b", false, favours(0, 1, 1), rust, go),
                row("c", false, new Verdict.OnlyOne(0), rust, go),
                row("d", false, close, rust, go)));
    assertEquals(
        "Rust is ahead in 2 of 4 scenarios, Go in 1, 1 too close to call", FIGURE.title(view));
    assertEquals(
        "1 of 1 scenarios are too close to call",
        FIGURE.title(new ScenariosView(List.of(row("d", false, close, rust, go)))));
    Row nobody = row("e", false, new Verdict.NoneQualifies(), rust, go);
    assertEquals(
        "No language may lead in 1 of 1 scenarios",
        FIGURE.title(new ScenariosView(List.of(nobody))));
    assertEquals("", FIGURE.title(new ScenariosView(List.of())));
  }

  @Test
  void everyScenarioIsAssessedAtItsOwnPriorities() {
    Project project = hard("nine");
    ScenariosView view = view(project);
    List<Scenario> scenarios = project.dataset().scenarios();
    assertEquals(scenarios.size(), view.rows().size());
    for (int i = 0; i < scenarios.size(); i++) {
      Advice advice = Advice.of(project.withScenario(scenarios.get(i)), WORDS);
      assertEquals(advice.sampled().verdict(), view.rows().get(i).verdict());
      assertEquals(i == 0, view.rows().get(i).present());
      for (Dot dot : view.rows().get(i).dots()) {
        assertEquals(advice.assessment().standings().get(dot.language()).total(), dot.total());
        assertEquals(advice.sampled().totals().interval(dot.language()), dot.interval());
      }
    }
  }

  @Test
  void ownPrioritiesComeFirstAndCountAsNoScenario() {
    ScenariosView view = view(hard("zeros"));
    assertEquals(11, view.rows().size());
    assertTrue(view.rows().getFirst().own());
    assertEquals(1, view.rows().stream().filter(Row::present).count());
    assertTrue(FIGURE.title(view).contains("of 10 scenarios"), FIGURE.title(view));
    Marks marks = new Marks(FIGURE.embedded(view, 772));
    assertEquals("Your priorities", marks.text("scenarios/own/name/0"));
    assertEquals("now", marks.text("scenarios/own/now"));
    assertEquals(Ink.PANEL, marks.box("scenarios/own/panel").ink());
  }

  @Test
  void markersLieOnOneAxis() {
    ScenariosView view = view(hard("nine"));
    for (double width : new double[] {320, 432, 772, 2352}) {
      Marks marks = new Marks(FIGURE.embedded(view, width));
      Dot first = view.rows().getFirst().dots().get(0);
      Dot other = view.rows().getFirst().dots().get(1);
      double point =
          (x(marks, view.rows().getFirst(), first) - x(marks, view.rows().getFirst(), other))
              / (first.total() - other.total());
      for (Row row : view.rows()) {
        for (Dot dot : row.dots()) {
          double moved = point * (dot.total() - first.total());
          assertEquals(x(marks, view.rows().getFirst(), first) + moved, x(marks, row, dot), 1e-6);
        }
      }
    }
  }

  private static double x(Marks marks, Row row, Dot dot) {
    return marks.outline("scenarios/" + row.id() + "/" + dot.id() + "/marker").x();
  }

  @Test
  void whoMayNotLeadIsHollowAndSaysWhy() {
    Row row =
        row(
            "a",
            true,
            new Verdict.OnlyOne(1),
            dot(0, 70, Right.REQUIREMENT_FAILS),
            dot(1, 60, Right.MAY_LEAD),
            dot(2, 40, Right.TOO_LITTLE_EVIDENCE));
    Marks marks = new Marks(FIGURE.embedded(new ScenariosView(List.of(row)), 772));
    String id = "scenarios/scenario/a/";
    assertTrue(marks.outline(id + "rust/marker").stroke() > 0);
    assertEquals(0, marks.outline(id + "go/marker").stroke());
    assertEquals(
        "Scenario a: Rust 70 of 100 points, nine times in ten 67 to 72; may not lead: a"
            + " requirement fails",
        marks.outline(id + "rust/marker").spoken());
    assertFalse(marks.has(id + "java/interval"));
    // Ahead, but neither the lowest nor the highest: named above its marker.
    assertEquals("Go 60", marks.text(id + "ahead"));
    assertEquals(marks.outline(id + "go/marker").x(), marks.label(id + "ahead").x());
    assertEquals("Rust 70", marks.text(id + "high"));
    assertEquals(Ink.MUTED, marks.label(id + "high").ink());
    assertEquals("only Go", marks.text(id + "verdict"));
    assertEquals(Ink.language(1), marks.label(id + "verdict").ink());
  }

  @Test
  void drawsAreThoseOfTheLeader() {
    Row row =
        row(
            "a",
            true,
            favours(0, 1, 0.9999),
            dot(0, 70, Right.MAY_LEAD, 99),
            dot(1, 60, Right.MAY_LEAD, 1));
    Marks marks = new Marks(FIGURE.embedded(new ScenariosView(List.of(row)), 772));
    assertEquals("99 of 100", marks.text("scenarios/scenario/a/draws"));
  }

  @Test
  void barsGoWhereThereIsNoRoom() {
    ScenariosView view = view(hard("two"));
    assertTrue(has(FIGURE.embedded(view, 432), "/interval"));
    assertFalse(has(FIGURE.embedded(view, 320), "/interval"));
  }

  private static boolean has(Figure figure, String end) {
    return figure.marks().stream().anyMatch(mark -> mark.id().endsWith(end));
  }

  @Test
  void theTableHasEveryLanguageInEveryScenario() {
    ScenariosView view = view(hard("nine"));
    DataTable table = FIGURE.table(view);
    assertEquals(90, table.rows().size());
    Dot dot = view.rows().getFirst().dots().getFirst();
    DataTable.Quantity points =
        assertInstanceOf(DataTable.Quantity.class, table.rows().getFirst().get(3));
    assertEquals(dot.total(), points.value());
  }

  @Test
  void nothingOverlapsOrLeaves() {
    Random random = new Random(20261126);
    for (int run = 0; run < 40; run++) {
      ScenariosView view = view(Projects.random(random));
      for (double width : new double[] {480, 820, 1600, 2400}) {
        check(run, FIGURE.standalone(view, CAPTION, width));
      }
      check(run, FIGURE.embedded(view, 320));
      check(run, FIGURE.embedded(view, 380));
    }
    for (Project project : Projects.hard().values()) {
      check(-1, FIGURE.embedded(view(project), 320));
      check(-1, FIGURE.standalone(view(project), CAPTION, 480));
    }
  }

  private static void check(int run, Figure figure) {
    List<String> problems = FigureLayoutTest.problems(figure);
    assertTrue(problems.isEmpty(), () -> run + " at " + figure.width() + ": " + problems);
  }
}
