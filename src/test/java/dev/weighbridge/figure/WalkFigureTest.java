package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.decision.FlipPoint;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.WeightWalk;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class WalkFigureTest {
  private static final double WIDTH = 700;
  private static final Messages WORDS = Messages.of("explanation", Locale.ENGLISH);
  private static final WalkFigure WALK = new WalkFigure(Samples.TYPEFACE, Samples.MESSAGES);
  private static final Project PROJECT = Project.of(DatasetReader.bundled());
  private static final Advice TWO = Advice.of(PROJECT, WORDS);

  @Test
  void aPresentTotalLiesOnItsLineAtThePresentShare() {
    Marks marks = new Marks(WALK.embedded(WalkView.of(TWO, "performance"), WIDTH));
    Mark.Rule present = marks.rule("walk/present");
    for (String id : List.of("rust", "go")) {
      Mark.Rule line = marks.rule("walk/line/" + id);
      Mark.Outline dot = marks.outline("walk/now/" + id + "/dot");
      assertEquals(present.x1(), dot.x(), 1e-9);
      assertEquals(at(line, dot.x()), dot.y(), 1e-9);
    }
    double share = TWO.assessment().shares().ofDimension(1);
    Mark.Rule line = marks.rule("walk/line/rust");
    assertEquals(line.x1() + share * (line.x2() - line.x1()), present.x1(), 1e-9);
  }

  @Test
  void totalsCanBeReadOffTheTicks() {
    WalkView view = WalkView.of(TWO, "performance");
    Marks marks = new Marks(WALK.embedded(view, WIDTH));
    double sixty = marks.rule("walk/total/60").y1();
    double eighty = marks.rule("walk/total/80").y1();
    double rust = view.lines().getFirst().atReach();
    assertEquals(
        sixty + (eighty - sixty) * (rust - 60) / 20, marks.rule("walk/line/rust").y2(), 1e-9);
  }

  /** The mark, the strip and the crossing of the lines are the same place: the exact flip point. */
  @Test
  void theLeaderChangesWhereTheLinesCross() {
    FlipPoint flip =
        ((WeightWalk.Open) TWO.analysis().exact().orElseThrow().dimensionWalks().get(4))
            .above()
            .orElseThrow();
    Marks marks = new Marks(WALK.embedded(WalkView.of(TWO, "ecosystem"), WIDTH));
    Mark.Rule rust = marks.rule("walk/line/rust");
    Mark.Rule go = marks.rule("walk/line/go");
    double x = marks.outline("walk/flip/0/marker").x();
    assertEquals(rust.x1() + flip.share() * (rust.x2() - rust.x1()), x, 1e-9);
    assertEquals(at(rust, x), at(go, x), 1e-9);
    assertEquals(x, marks.box("walk/stretch/1").x(), 1e-9);
    assertEquals(Ink.language(1), marks.box("walk/stretch/1").ink());
    long percent = (long) Math.ceil(100 * flip.share());
    assertEquals("from %d %%: Go leads".formatted(percent), marks.text("walk/flip/0"));
    assertEquals(
        "Go leads from %d %% Ecosystem on".formatted(percent),
        WALK.title(WalkView.of(TWO, "ecosystem")));
  }

  @Test
  void belowThePresentShareTheLabelNamesWhoLeadsBelow() {
    WalkView view = WalkView.of(TWO, "performance");
    Marks marks = new Marks(WALK.embedded(view, WIDTH));
    assertTrue(marks.text("walk/flip/0").matches("below \\d+ %: Go leads"));
    assertEquals("Go leads", marks.text("walk/stretch/0/text").startsWith("Go") ? "Go leads" : "");
    assertTrue(WALK.title(view).matches("Go leads below \\d+ % Performance"), WALK.title(view));
  }

  @Test
  void whereNothingFlipsTheTitleSaysSo() {
    Advice advice = Advice.of(PROJECT.withShown(Set.of("rust")), WORDS);
    WalkView view = WalkView.of(advice, "safety");
    assertEquals("No share of Safety changes the leader", WALK.title(view));
    assertFalse(new Marks(WALK.embedded(view, WIDTH)).has("walk/flip/0"));
  }

  @Test
  void aHeldShareSaysWhyAndShowsThePresentTotals() {
    Priorities pinned = PROJECT.priorities().withPin(1, 0.3);
    Advice advice = Advice.of(PROJECT.withPriorities(pinned), WORDS);
    WalkView view = WalkView.of(advice, "performance");
    assertEquals("Performance stays at 30 %", WALK.title(view));
    Figure figure = WALK.embedded(view, WIDTH);
    Marks marks = new Marks(figure);
    assertTrue(marks.text("walk/why/0").startsWith("Performance is pinned"));
    assertTrue(marks.has("walk/now/rust/dot"));
    assertFalse(marks.has("walk/line/rust"));
    assertEquals("now 30 %", marks.text("walk/present/text"));
    WalkView other = WalkView.of(advice, "safety");
    assertTrue(other.course() instanceof WalkView.Open open && open.reach() < 0.71);
  }

  @Test
  void languagesThatMayNotLeadAreNamedAndHaveNoLine() {
    Advice advice = Advice.of(PROJECT.withShown(Set.of("rust", "go", "elixir")), WORDS);
    Figure figure = WALK.embedded(WalkView.of(advice, "safety"), WIDTH);
    Marks marks = new Marks(figure);
    assertFalse(marks.has("walk/line/elixir"));
    assertTrue(marks.text("walk/note/0").startsWith("Cannot lead: Elixir (not enough evidence"));
    assertTrue(figure.description().contains("Cannot lead: Elixir"));
  }

  @Test
  void ifNobodyMayLeadThatIsSaid() {
    Project none =
        Projects.hard().entrySet().stream()
            .filter(entry -> entry.getKey().equals("nothing-measured"))
            .findFirst()
            .orElseThrow()
            .getValue();
    WalkView view = WalkView.of(Advice.of(none, WORDS), "safety");
    assertEquals("No language may lead", WALK.title(view));
    assertTrue(
        new Marks(WALK.embedded(view, 320)).text("walk/why/0").startsWith("No language may lead"));
  }

  @Test
  void theTableHasTheEndsThePresentAndTheFlipsByShare() {
    DataTable table = WALK.table(WalkView.of(TWO, "ecosystem"));
    assertEquals(List.of("Share", "Place", "Leads", "Rust", "Go"), table.columns());
    assertEquals(
        List.of("least", "now", "leader changes", "most"),
        table.rows().stream().map(row -> row.get(1).shown()).toList());
    assertEquals(
        List.of("Rust", "Rust", "Go", "Go"),
        table.rows().stream().map(row -> row.get(2).shown()).toList());
    List<DataTable.Cell> flip = table.rows().get(2);
    assertEquals(
        ((DataTable.Quantity) flip.get(3)).value(),
        ((DataTable.Quantity) flip.get(4)).value(),
        1e-9);
  }

  @Test
  void shortNamesAreWholeAtEveryWidth() {
    WalkView view = WalkView.of(TWO, "safety");
    for (double width = 240; width < 480; width++) {
      Marks marks = new Marks(WALK.embedded(view, width));
      assertEquals("Rust", marks.text("walk/name/rust"), "width " + width);
    }
  }

  @Test
  void nothingOverlapsOrLeavesTheFigure() {
    Random random = new Random(20261129);
    ProjectFigures figures = new ProjectFigures(Samples.TYPEFACE, Samples.MESSAGES);
    for (int run = 0; run < 60; run++) {
      Project project = Projects.random(random);
      Advice advice = Advice.of(project, WORDS);
      for (var dimension : project.dataset().dimensions()) {
        Subject subject = new Subject.Walk(dimension.id());
        assertSound(run, figures.embedded(subject, advice, 320));
        for (double width : new double[] {480, 820, 2400}) {
          assertSound(run, figures.sheet(subject, advice, width));
        }
        figures.table(subject, advice);
      }
    }
  }

  private static void assertSound(int run, Figure figure) {
    assertEquals(List.of(), FigureLayoutTest.problems(figure), "run %d".formatted(run));
  }

  private static double at(Mark.Rule line, double x) {
    return line.y1() + (line.y2() - line.y1()) * (x - line.x1()) / (line.x2() - line.x1());
  }
}
