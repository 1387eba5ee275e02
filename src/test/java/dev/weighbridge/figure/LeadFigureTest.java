package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.decision.Reasons;
import dev.weighbridge.decision.Requirements;
import dev.weighbridge.decision.Standing;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.QuickAdvice;
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
class LeadFigureTest {
  private static final double WIDTH = 700;
  private static final Messages WORDS = Messages.of("explanation", Locale.ENGLISH);
  private static final LeadFigure LEAD = new LeadFigure(Samples.TYPEFACE, Samples.MESSAGES);
  private static final Advice TWO = Advice.of(Project.of(DatasetReader.bundled()), WORDS);

  @Test
  void barsAreAsLongAsTheirPointsAndOnTheSideTheySpeakFor() {
    Marks marks = new Marks(LEAD.embedded(LeadView.of(TWO, List.of()), WIDTH));
    double axis = marks.rule("lead/axis").x1();
    Reasons reasons = TWO.analysis().exact().orElseThrow().reasons().orElseThrow();
    double unit = 0;
    int bars = 0;
    for (Reasons.Reason reason : reasons.all()) {
      String id = TWO.assessment().comparison().criteria().get(reason.criterion()).id();
      if (marks.has("lead/criterion/" + id + "/bar")) {
        Mark.Box bar = marks.box("lead/criterion/" + id + "/bar");
        boolean speaksForIt = reason.points() > 0;
        assertEquals(axis, speaksForIt ? bar.x() : bar.x() + bar.width(), 1e-9, id);
        assertEquals(Ink.language(speaksForIt ? 0 : 1), bar.ink(), id);
        unit = unit == 0 ? bar.width() / Math.abs(reason.points()) : unit;
        assertEquals(unit * Math.abs(reason.points()), bar.width(), 1e-6, id);
        bars++;
      }
    }
    assertTrue(bars > 8, "bars: " + bars);
  }

  @Test
  void reasonsForComeFirstAndBothSidesFallInStrength() {
    LeadView.Pair pair = (LeadView.Pair) LeadView.of(TWO, List.of());
    double[] points =
        pair.strongest(12).listed().stream().mapToDouble(entry -> entry.points()).toArray();
    for (int i = 1; i < points.length; i++) {
      boolean turn = points[i - 1] > 0 && points[i] < 0;
      assertTrue(
          turn || (points[i - 1] * points[i] > 0 && Math.abs(points[i - 1]) >= Math.abs(points[i])),
          "at " + i);
    }
  }

  @Test
  void valuesStandUnderTheNames() {
    Marks marks = new Marks(LEAD.embedded(LeadView.of(TWO, List.of()), WIDTH));
    assertEquals(
        "Tail latency under full load", marks.text("lead/criterion/http-p99-latency/name/0"));
    assertEquals("11 ms against 45 ms", marks.text("lead/criterion/http-p99-latency/values/0"));
    assertEquals("for Rust", marks.text("lead/side/first"));
    assertEquals("for Go", marks.text("lead/side/second"));
    assertTrue(marks.label("lead/side/second").x() < marks.label("lead/side/first").x());
  }

  /** Also where rounding each bar by itself would miss the lead by a point or two. */
  @Test
  void theNumbersAddUpToTheLeadAsItIsShown() {
    Random random = new Random(20261127);
    for (int run = 0; run < 60; run++) {
      Advice advice = QuickAdvice.of(Projects.random(random), WORDS);
      if (LeadView.of(advice, List.of()) instanceof LeadView.Pair pair) {
        long shown = Math.round(pair.first().total()) - Math.round(pair.second().total());
        for (double width : new double[] {320, 900}) {
          Figure figure = LEAD.embedded(pair, width);
          int sum = 0;
          for (Mark mark : figure.marks()) {
            if (mark instanceof Mark.Label label
                && label.id().endsWith("/points")
                && !label.id().startsWith("lead/sum")) {
              sum += Integer.parseInt(label.text().replace('\u2212', '-'));
            }
          }
          assertEquals(shown, sum, "run " + run);
          assertEquals("=\u2009" + shown, new Marks(figure).text("lead/sum/points"));
        }
      }
    }
  }

  @Test
  void titlesSayWhoLeadsByHowMuch() {
    List<Standing> standings = TWO.standings();
    long lead = Math.round(standings.get(0).total()) - Math.round(standings.get(1).total());
    assertEquals(
        "Rust leads Go by %d points".formatted(lead), LEAD.title(LeadView.of(TWO, List.of())));
    assertEquals(
        LEAD.title(LeadView.of(TWO, List.of())),
        LEAD.title(LeadView.of(TWO, List.of("go", "rust"))),
        "whichever is named first");
    Advice ties = advice("ties");
    assertEquals("Rust and Go are level", LEAD.title(LeadView.of(ties, List.of())));
  }

  @Test
  void twoThatMayNotLeadAreComparedWithoutSayingThatOneLeads() {
    Project project =
        Project.of(DatasetReader.bundled())
            .withShown(Set.of("rust", "cpp"))
            .withRequirements(new Requirements(Set.of("grpc")));
    LeadView view = LeadView.of(Advice.of(project, WORDS), List.of("cpp", "rust"));
    assertTrue(LEAD.title(view).matches("Rust has \\d+ points more than C\\+\\+"));
    Marks marks = new Marks(LEAD.embedded(view, WIDTH));
    assertEquals(
        "Cannot lead: Rust (fails: “Official gRPC, ready for production”).",
        marks.text("lead/note/0"));
  }

  @Test
  void withoutTwoLanguagesASentenceStandsInPlaceOfThePicture() {
    assertSentence("Only Rust is shown, so there is no lead to explain.", advice("one"));
    assertSentence("Only C++ may lead, so there is no lead to explain.", advice("required"));
    assertSentence(
        "No language may lead, so there is no lead to explain.", advice("nothing-measured"));
  }

  @Test
  void anythingButTwoLanguagesIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> LeadView.of(TWO, List.of("rust", "rust")));
    assertThrows(IllegalArgumentException.class, () -> LeadView.of(TWO, List.of("rust")));
    assertThrows(IllegalArgumentException.class, () -> LeadView.of(TWO, List.of("rust", "cobol")));
  }

  @Test
  void theTableEndsWithTheLead() {
    LeadView view = LeadView.of(TWO, List.of());
    DataTable table = LEAD.table(view);
    assertEquals(
        List.of("Criterion", "Dimension", "Rust", "Go", "Points for Rust"), table.columns());
    double sum = 0;
    for (List<DataTable.Cell> row : table.rows().subList(0, table.rows().size() - 1)) {
      sum += ((DataTable.Quantity) row.getLast()).value();
    }
    DataTable.Quantity last = (DataTable.Quantity) table.rows().getLast().getLast();
    assertEquals(last.value(), sum, 1e-9);
  }

  @Test
  void nothingOverlapsOrLeavesTheFigure() {
    Random random = new Random(20261128);
    ProjectFigures figures = new ProjectFigures(Samples.TYPEFACE, Samples.MESSAGES);
    for (int run = 0; run < 60; run++) {
      Project project = Projects.random(random);
      Advice advice = QuickAdvice.of(project, WORDS);
      List<String> ids =
          project.dataset().comparison().alternatives().stream().map(a -> a.id()).toList();
      for (Subject subject :
          List.of(
              new Subject.Lead(List.of()), new Subject.Lead(ids.subList(run % 7, run % 7 + 2)))) {
        assertSound(run, figures.embedded(subject, advice, 320));
        for (double width : new double[] {480, 820, 2400}) {
          assertSound(run, figures.sheet(subject, advice, width));
        }
        assertFalse(figures.table(subject, advice).rows().isEmpty());
      }
    }
  }

  private static void assertSound(int run, Figure figure) {
    assertEquals(List.of(), FigureLayoutTest.problems(figure), "run %d".formatted(run));
  }

  private static void assertSentence(String start, Advice advice) {
    LeadView view = LeadView.of(advice, List.of());
    Figure figure = LEAD.embedded(view, WIDTH);
    assertTrue(figure.description().startsWith(start), figure.description());
    assertTrue(new Marks(figure).text("lead/lacking/0").startsWith(start));
  }

  private static Advice advice(String name) {
    return Advice.of(
        Projects.hard().entrySet().stream()
            .filter(entry -> entry.getKey().equals(name))
            .findFirst()
            .orElseThrow()
            .getValue(),
        WORDS);
  }
}
