package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Estimate;
import dev.weighbridge.decision.Interval;
import dev.weighbridge.decision.Verdict;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.QuickAdvice;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConfidenceFigureTest {
  private static final ConfidenceFigure FIGURE =
      new ConfidenceFigure(Samples.TYPEFACE, Samples.MESSAGES);
  private static final Messages WORDS = Messages.of("explanation", Locale.ENGLISH);
  private static final Map<String, Project> HARD = Projects.hard();
  private static final double WIDTH = 480;

  @Test
  void titleSaysHowOftenTheLeaderIsAhead() {
    Advice advice = advice("two");
    ConfidenceView view = ConfidenceView.of(advice);
    ConfidenceView.Row leader = view.rows().getFirst();
    int draws = advice.draws().ahead(leader.language());
    assertEquals(100 * leader.leads(), draws, 1);
    assertEquals(
        leader.name() + " is ahead in " + draws + " of 100 draws of the evidence",
        FIGURE.title(view));
    // The verdict's own sentence and the figure must not differ.
    assertTrue(
        String.join(" ", advice.explanation().verdict()).contains(draws + " of 100 draws"),
        advice.explanation().verdict()::toString);
  }

  @Test
  void intervalsAndMarkersLieOnOneAxis() {
    ConfidenceView view = ConfidenceView.of(advice("two"));
    Marks marks = new Marks(FIGURE.embedded(view, WIDTH));
    ConfidenceView.Row rust = view.rows().getFirst();
    ConfidenceView.Row go = view.rows().get(1);
    double point =
        (marks.outline("confidence/rust/marker").x() - marks.outline("confidence/go/marker").x())
            / (rust.total() - go.total());
    Mark.Box interval = marks.box("confidence/rust/interval");
    assertEquals(point * (rust.interval().high() - rust.interval().low()), interval.width(), 1e-6);
    assertEquals(
        marks.outline("confidence/rust/marker").x() - point * rust.total(),
        interval.x() - point * rust.interval().low(),
        1e-6);
    assertEquals(Integer.toString(rust.points()), marks.text("confidence/rust/total"));
  }

  @Test
  void columnsAreAsHighAsTheirShareAndOnTheSideOfWhoIsAhead() {
    ConfidenceView view = ConfidenceView.of(advice("two"));
    ConfidenceView.Duel duel = view.duel().orElseThrow();
    Marks marks = new Marks(FIGURE.embedded(view, WIDTH));
    double zero = marks.rule("confidence/lead/zero").x1();
    double area = 0;
    double scale = -1;
    for (ConfidenceView.Bin bin : duel.bins()) {
      Mark.Box box = marks.box("confidence/lead/bin/" + bin.points());
      boolean behind = bin.points() < 0;
      assertEquals(behind, box.x() + box.width() / 2 < zero);
      ConfidenceView.Row ahead = behind ? duel.runnerUp() : duel.leader();
      assertEquals(Ink.language(ahead.language()), box.ink());
      scale = scale < 0 ? box.height() / bin.share() : scale;
      assertEquals(scale, box.height() / bin.share(), 1e-6);
      area += bin.share();
    }
    assertEquals(1, area, 1e-9, "no draw is left out");
    assertEquals(
        duel.leader().name() + " ahead in " + duel.leaderAhead() + " of 100 draws",
        marks.text("confidence/lead/ahead"));
    assertEquals(
        duel.runnerUp().name() + " ahead in " + duel.runnerUpAhead(),
        marks.text("confidence/lead/behind"));
  }

  /** As the words have it: all add up, and none passes a threshold of the verdict by rounding. */
  @Test
  void drawsMakeUpAHundred() {
    List<Double> thresholds = List.of(Verdict.LEANS_FROM, Verdict.FAVOURS_FROM, 1.0);
    int compared = 0;
    Random random = new Random(5);
    for (int run = 0; run < 60; run++) {
      Advice advice = QuickAdvice.of(Projects.random(random), WORDS);
      ConfidenceView view = ConfidenceView.of(advice);
      for (ConfidenceView.Row row : view.candidates()) {
        assertEquals(100 * row.leads(), row.ahead(), 1, row::toString);
        for (double threshold : thresholds) {
          boolean reached = row.leads() >= threshold - 1e-9;
          assertEquals(reached, row.ahead() >= Math.round(100 * threshold), row::toString);
        }
      }
      if (view.duel().isPresent()) {
        int ahead = view.candidates().stream().mapToInt(ConfidenceView.Row::ahead).sum();
        assertEquals(100, ahead + advice.draws().level(), view::toString);
        ConfidenceView.Duel duel = view.duel().orElseThrow();
        int level = view.candidates().size() == 2 ? advice.draws().level() : 0;
        assertEquals(100, duel.leaderAhead() + duel.runnerUpAhead() + level, duel::toString);
        compared++;
      }
    }
    assertTrue(compared > 10, "only " + compared);
  }

  @Test
  void aFilledBarIsHeldAgainstTheVerdictsThresholds() {
    ConfidenceView view = ConfidenceView.of(advice("two"));
    Marks marks = new Marks(FIGURE.embedded(view, WIDTH));
    assertEquals(
        WIDTH * view.rows().getFirst().leads(), marks.box("confidence/draws/share").width(), 1e-9);
    assertEquals(WIDTH * Verdict.LEANS_FROM, marks.rule("confidence/draws/threshold/1").x1(), 1e-9);
    assertEquals(
        WIDTH * Verdict.FAVOURS_FROM, marks.rule("confidence/draws/threshold/2").x1(), 1e-9);
    assertEquals("80 leans", marks.text("confidence/draws/zone/1"));
    assertEquals(Ink.TEXT, marks.label("confidence/draws/zone/1").ink(), "the present verdict");
    assertEquals(Ink.MUTED, marks.label("confidence/draws/zone/2").ink());
  }

  @Test
  void whoMayNotLeadComesLastAndSaysWhy() {
    Marks marks = new Marks(FIGURE.embedded(ConfidenceView.of(advice("nine")), 800));
    assertEquals("not enough evidence: 67 % measured", marks.text("confidence/elixir/note"));
    assertEquals(Ink.MUTED, marks.label("confidence/elixir/name").ink());
    assertFalse(marks.has("confidence/elixir/total"), "a range and no total");
    assertTrue(
        marks.label("confidence/elixir/name").y() > marks.label("confidence/cpp/name").y(),
        "after those that may lead");
    Marks required = new Marks(FIGURE.embedded(ConfidenceView.of(advice("required")), 800));
    assertEquals(
        "fails a requirement: No garbage-collector pauses", required.text("confidence/go/note"));
    assertTrue(required.text("confidence/elixir/note").startsWith("fails 2 requirements: "));
  }

  @Test
  void withMoreThanTwoEachSaysHowOftenItIsAhead() {
    ConfidenceView view = ConfidenceView.of(advice("nine"));
    Marks wide = new Marks(FIGURE.embedded(view, 800));
    Marks narrow = new Marks(FIGURE.embedded(view, 320));
    String draws = Integer.toString(view.rows().getFirst().ahead());
    assertEquals(draws, wide.text("confidence/rust/ahead"));
    assertEquals("ahead in " + draws + " of 100 draws", narrow.text("confidence/rust/note"));
  }

  @Test
  void evidenceWithoutRangesIsOneColumn() {
    ConfidenceView.Row rust = row("rust", 0, 71, 1);
    ConfidenceView.Row go = row("go", 1, 66, 0);
    ConfidenceView view = exact(rust, go, 5, List.of());
    Marks marks = new Marks(FIGURE.embedded(view, WIDTH));
    assertTrue(marks.has("confidence/lead/bin/5"));
    assertFalse(marks.has("confidence/lead/interval/line"));
    assertEquals("the same in every draw of the evidence", marks.text("confidence/lead/spread"));
    assertEquals("rust is ahead in every draw of the evidence", FIGURE.title(view));
  }

  @Test
  void levelTotalsAreCalledLevel() {
    ConfidenceView view = exact(row("rust", 0, 66, 0), row("go", 1, 66, 0), 0, List.of(0, 1));
    Marks marks = new Marks(FIGURE.embedded(view, WIDTH));
    assertEquals("rust and go are level at 66 points", FIGURE.title(view));
    assertEquals("Level in every draw", marks.text("confidence/lead/level"));
    assertFalse(marks.has("confidence/lead/ahead"));
    assertEquals(
        "9 languages are level at 69 points", FIGURE.title(ConfidenceView.of(advice("ties"))));
  }

  @Test
  void fewAreASentence() {
    assertEquals(
        "No language may lead, so there is no lead to be sure of.",
        new Marks(FIGURE.embedded(ConfidenceView.of(advice("nothing-measured")), WIDTH))
            .text("confidence/sentence/0"));
    Marks one = new Marks(FIGURE.embedded(ConfidenceView.of(advice("one")), WIDTH));
    assertTrue(one.text("confidence/sentence/0").startsWith("Only Rust is shown"));
    assertTrue(one.has("confidence/rust/interval"));
    Figure none = FIGURE.embedded(new ConfidenceView(List.of(), Optional.empty()), WIDTH);
    assertEquals("No language is shown", none.title());
  }

  @Test
  void tableHoldsTheFullNumbers() {
    ConfidenceView view = ConfidenceView.of(advice("two"));
    DataTable table = FIGURE.table(view);
    DataTable.Quantity total = (DataTable.Quantity) table.rows().getFirst().get(1);
    assertEquals(view.rows().getFirst().total(), total.value());
    assertEquals(Integer.toString(view.rows().getFirst().points()), total.shown());
    double draws =
        table.rows().stream()
            .skip(3)
            .mapToDouble(row -> ((DataTable.Quantity) row.get(4)).value())
            .sum();
    assertEquals(100, draws, 1e-9, "the lead by whole points");
  }

  @Test
  void nothingOverlapsOrLeavesTheFigure() {
    Random random = new Random(20261127);
    for (int run = 0; run < 60; run++) {
      ConfidenceView view = ConfidenceView.of(QuickAdvice.of(Projects.random(random), WORDS));
      for (double width : new double[] {320, 420, 480, 820, 1600, 2400}) {
        int number = run;
        List<String> problems = FigureLayoutTest.problems(FIGURE.embedded(view, width));
        assertTrue(problems.isEmpty(), () -> number + ", " + width + ": " + problems);
      }
    }
  }

  /** Columns of a scale keep their place at both ends of it. */
  @Test
  void axisHoldsItsNumbersAndStaysOnTheScale() {
    assertEquals(new Ticks(60, 75, 5), Ticks.narrowest(63, 74.5, 0, 100, 4));
    assertEquals(new Ticks(0, 8, 2), Ticks.narrowest(0, 0, 0, 100, 4));
    assertEquals(new Ticks(92, 100, 2), Ticks.narrowest(100, 100, 0, 100, 4));
    Random random = new Random(3);
    for (int run = 0; run < 1000; run++) {
      double low = 200 * random.nextDouble() - 100;
      double high = low + (100 - low) * random.nextDouble();
      int parts = 2 + random.nextInt(12);
      Ticks ticks = Ticks.narrowest(low, high, -100, 100, parts);
      assertTrue(ticks.from() <= low && ticks.to() >= high, ticks::toString);
      assertTrue(ticks.from() >= -100 && ticks.to() <= 100, ticks::toString);
      assertTrue(ticks.all().size() <= parts + 1, ticks::toString);
      assertEquals(ticks.to(), ticks.all().getLast());
    }
  }

  private static Advice advice(String project) {
    return Advice.of(Objects.requireNonNull(HARD.get(project)), WORDS);
  }

  private static ConfidenceView.Row row(String id, int language, double total, double leads) {
    return new ConfidenceView.Row(
        id,
        language,
        id,
        total,
        new Interval(total, total),
        leads,
        (int) (100 * leads),
        Optional.empty());
  }

  private static ConfidenceView exact(
      ConfidenceView.Row leader, ConfidenceView.Row other, int lead, List<Integer> tied) {
    Verdict.Compared verdict =
        new Verdict.TooClose(
            leader.language(), other.language(), lead, new Estimate(leader.leads(), 0), tied);
    return new ConfidenceView(
        List.of(leader, other),
        Optional.of(
            new ConfidenceView.Duel(
                leader,
                other,
                lead,
                new Interval(lead, lead),
                List.of(new ConfidenceView.Bin(lead, 1)),
                leader.ahead(),
                other.ahead(),
                verdict)));
  }
}
