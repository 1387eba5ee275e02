package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Acceptability;
import dev.weighbridge.decision.Contest;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.PriorityShare;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.QuickAdvice;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class AcceptabilityFigureTest {
  private static final AcceptabilityFigure FIGURE =
      new AcceptabilityFigure(Samples.TYPEFACE, Samples.MESSAGES);
  private static final Messages WORDS = Messages.of("explanation", Locale.ENGLISH);
  private static final Map<String, Project> HARD = Projects.hard();
  private static final double WIDTH = 480;

  @Test
  void titleSaysWhoIsFirstMostOften() {
    AcceptabilityView view = AcceptabilityView.of(advice("two"));
    AcceptabilityView.Candidate first = view.candidates().getFirst();
    assertEquals(
        first.name() + " is first in " + first.percents().getFirst() + " % of all priorities",
        FIGURE.title(view));
    assertTrue(first.first() >= view.candidates().get(1).first());
    assertTrue(
        FIGURE.title(AcceptabilityView.of(advice("ties"))).startsWith("No language stands out: "));
  }

  @Test
  void segmentsAreAsLongAsTheirShare() {
    AcceptabilityView view = AcceptabilityView.of(advice("two"));
    Marks marks = new Marks(FIGURE.embedded(view, WIDTH));
    for (AcceptabilityView.Candidate candidate : view.candidates()) {
      String id = "acceptability/" + candidate.id() + "/rank/";
      double whole = WIDTH - marks.box(id + 1).x();
      assertEquals(whole * candidate.ranks().getFirst(), marks.box(id + 1).width(), 2);
      assertEquals(
          marks.box(id + 1).x() + whole * candidate.ranks().getFirst(),
          marks.box(id + 2).x(),
          1e-6);
      assertEquals("1st " + candidate.percents().getFirst() + " %", marks.text(id + 1 + "/label"));
      assertEquals(Ink.languageStep(candidate.language(), 1), marks.box(id + 2).ink());
    }
  }

  @Test
  void ranksFollowTheContestWhateverTheOrderOfTheRows() {
    Advice advice = advice("nine");
    Acceptability found = advice.acceptability().orElseThrow();
    Contest contest = advice.analysis().exact().orElseThrow().contest();
    for (AcceptabilityView.Candidate candidate : AcceptabilityView.of(advice).candidates()) {
      int place = contest.place(candidate.language());
      for (int rank = 0; rank < contest.size(); rank++) {
        assertEquals(found.rank(place, rank).value(), candidate.ranks().get(rank));
      }
      assertEquals(found.isEverFirst(place), candidate.choice().isPresent(), candidate.name());
      candidate
          .choice()
          .ifPresent(choice ->
              assertEquals(
                  found.centralWeight(place, 2).orElseThrow().value(), choice.weights().get(2)));
    }
  }

  @Test
  void percentsAddUpToAHundred() {
    Random random = new Random(11);
    for (int run = 0; run < 60; run++) {
      AcceptabilityView view = AcceptabilityView.of(QuickAdvice.of(Projects.random(random), WORDS));
      for (AcceptabilityView.Candidate candidate : view.candidates()) {
        assertEquals(100, candidate.percents().stream().mapToInt(p -> p).sum(), view::toString);
        candidate
            .choice()
            .ifPresent(choice ->
                assertEquals(100, Arrays.stream(CentralWeights.percents(choice.weights())).sum()));
      }
      double firsts =
          view.candidates().stream().mapToDouble(AcceptabilityView.Candidate::first).sum();
      if (Math.abs(firsts - 1) < 1e-9) {
        assertEquals(100, view.candidates().stream().mapToInt(c -> c.percents().getFirst()).sum());
      }
    }
  }

  @Test
  void theExactPartsOfTwoStandBelow() {
    Advice advice = advice("two");
    AcceptabilityView view = AcceptabilityView.of(advice);
    PriorityShare.Parts parts = (PriorityShare.Parts) view.exact().orElseThrow();
    Contest contest = advice.analysis().exact().orElseThrow().contest();
    int first = contest.place(view.candidates().getFirst().language());
    PriorityShare.Parts expected =
        (PriorityShare.Parts) PriorityShare.of(contest, first, 1 - first);
    assertEquals(expected.first(), parts.first(), 1e-12);
    Marks marks = new Marks(FIGURE.embedded(view, WIDTH));
    long whole = Math.round(100 * parts.first());
    assertEquals("Rust " + whole + " %", marks.text("acceptability/exact/rust"));
    assertEquals("Go " + (100 - whole) + " %", marks.text("acceptability/exact/go"));
    assertFalse(
        new Marks(FIGURE.embedded(AcceptabilityView.of(advice("nine")), WIDTH))
            .has("acceptability/exact"));
  }

  @Test
  void centralWeightsStandBelowThePresentShares() {
    AcceptabilityView view = AcceptabilityView.of(advice("two"));
    Marks marks = new Marks(FIGURE.embedded(view, 800));
    int[] yours = CentralWeights.percents(view.shares());
    int[] rust =
        CentralWeights.percents(view.candidates().getFirst().choice().orElseThrow().weights());
    assertEquals(
        Integer.toString(yours[2]), marks.text("acceptability/weights/yours/safety/percent"));
    assertEquals(
        Integer.toString(rust[2]), marks.text("acceptability/weights/rust/safety/percent"));
    assertEquals("Safety", marks.text("acceptability/names/safety"));
    assertTrue(marks.has("acceptability/weights/rust/sure"));
    assertEquals("Your shares", marks.text("acceptability/weights/yours"));
  }

  @Test
  void pinsThatLeaveNothingAreSaid() {
    Project two = Objects.requireNonNull(HARD.get("two"));
    Priorities held = two.priorities();
    for (int d = 0; d < held.dimensionCount(); d++) {
      held = held.withPin(d, 1.0 / held.dimensionCount());
    }
    AcceptabilityView view = AcceptabilityView.of(Advice.of(two.withPriorities(held), WORDS));
    assertEquals(AcceptabilityView.Freedom.NONE, view.freedom());
    assertTrue(FIGURE.title(view).endsWith("% of all draws of the evidence"), FIGURE.title(view));
    Marks marks = new Marks(FIGURE.embedded(view, WIDTH));
    assertFalse(marks.has("acceptability/weights/heading"));
    assertFalse(marks.has("acceptability/exact"));
    AcceptabilityView one =
        AcceptabilityView.of(
            Advice.of(two.withPriorities(two.priorities().withPin(0, 0.2)), WORDS));
    assertEquals(AcceptabilityView.Freedom.AROUND_PINS, one.freedom());
    assertTrue(FIGURE.title(one).endsWith("% of all priorities that keep the pins"));
  }

  @Test
  void whoMayNotLeadIsNotRankedAndSaysWhy() {
    Marks marks = new Marks(FIGURE.embedded(AcceptabilityView.of(advice("nine")), WIDTH));
    assertEquals("not enough evidence: 67 % measured", marks.text("acceptability/elixir/note"));
    assertFalse(marks.has("acceptability/elixir/rank/1"));
  }

  @Test
  void fewAreASentence() {
    assertEquals(
        "Only Rust is shown, so it is first whatever the priorities.",
        new Marks(FIGURE.embedded(AcceptabilityView.of(advice("one")), WIDTH))
            .text("acceptability/sentence/0"));
    Marks none =
        new Marks(FIGURE.embedded(AcceptabilityView.of(advice("nothing-measured")), WIDTH));
    assertEquals(
        "No language may lead, so there is nothing to rank.",
        none.text("acceptability/sentence/0"));
    assertEquals("not enough evidence: 0 % measured", none.text("acceptability/go/note"));
  }

  @Test
  void tableHoldsTheFullNumbers() {
    AcceptabilityView view = AcceptabilityView.of(advice("two"));
    DataTable table = FIGURE.table(view);
    assertEquals(3, table.rows().size(), "your shares and two languages");
    DataTable.Quantity first = (DataTable.Quantity) table.rows().get(1).get(1);
    assertEquals(100 * view.candidates().getFirst().first(), first.value());
    assertTrue(table.columns().contains("Exact part of priorities, %"), table.columns()::toString);
  }

  @ParameterizedTest
  @EnumSource
  void textIsLegibleOnEveryStepAndStepsDiffer(Theme theme) {
    Palette palette = Palette.of(theme);
    for (int language = 0; language < palette.languageCount(); language++) {
      for (int step = 0; step < 5; step++) {
        Colour ground = palette.colour(Ink.languageStep(language, step));
        double contrast = Sight.contrast(palette.colour(Ink.onLanguageStep(step)), ground);
        assertTrue(contrast >= 4.5, theme + ", " + language + ", " + step + ": " + contrast);
        if (step > 0 && step < 4) {
          Colour stronger = palette.colour(Ink.languageStep(language, step - 1));
          assertTrue(Sight.NORMAL.distance(stronger, ground) > 5, theme + ", " + language);
        }
      }
    }
  }

  @Test
  void nothingOverlapsOrLeavesTheFigure() {
    Random random = new Random(20261128);
    for (int run = 0; run < 60; run++) {
      AcceptabilityView view = AcceptabilityView.of(QuickAdvice.of(Projects.random(random), WORDS));
      for (double width : new double[] {320, 420, 480, 820, 1600, 2400}) {
        int number = run;
        List<String> problems = FigureLayoutTest.problems(FIGURE.embedded(view, width));
        assertTrue(problems.isEmpty(), () -> number + ", " + width + ": " + problems);
      }
    }
  }

  private static Advice advice(String project) {
    return Advice.of(Objects.requireNonNull(HARD.get(project)), WORDS);
  }
}
