package dev.weighbridge.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.Shares;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final Dataset DATASET = DatasetReader.bundled();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
  private static final Project START = Project.of(DATASET);

  @Test
  void startsWithTheFirstScenarioAndTheFirstTwoLanguages() {
    assertEquals(DATASET.scenarios().getFirst(), START.scenario());
    assertEquals(List.of("rust", "go"), List.copyOf(START.shown()));
    assertEquals(START.start(), START.priorities());
  }

  @Test
  void aDragIsOneEntry() {
    Gesture drag = new Gesture(1);
    History history = History.of(START);
    for (int importance = 1; importance <= 40; importance++) {
      history = history.after(new Edit.WeighDimension(1, importance), drag, DAY);
    }
    assertEquals(40, history.present().priorities().ofDimension(1));
    assertEquals(START, history.undo().present());
    assertEquals(40, history.undo().redo().present().priorities().ofDimension(1));
    assertSame(history.undo().undo().present(), history.undo().present());
  }

  @Test
  void aDragThatComesBackLeavesNothing() {
    double before = START.priorities().ofDimension(1);
    History history =
        History.of(START)
            .after(new Edit.WeighDimension(1, 3), new Gesture(1), DAY)
            .after(new Edit.WeighDimension(1, before), new Gesture(1), DAY);
    assertEquals(START, history.present());
    assertTrue(history.undoable().isEmpty());
  }

  @Test
  void anEditThatChangesNothingKeepsTheFuture() {
    History undone =
        History.of(START).after(new Edit.WeighDimension(0, 1), new Gesture(1), DAY).undo();
    History same = undone.after(new Edit.ShowLanguage("rust"), new Gesture(2), DAY);
    assertSame(undone, same);
    assertTrue(same.redoable().isPresent());
  }

  @Test
  void anEditIsDatedAndUndoTakesTheDateBack() {
    assertEquals(DATASET.date(), START.changed());
    History history = History.of(START).after(new Edit.WeighDimension(0, 1), new Gesture(1), DAY);
    assertEquals(DAY, history.present().changed());
    assertEquals(START, history.undo().present());
  }

  @Test
  void aNewEditForgetsTheFuture() {
    History history =
        History.of(START)
            .after(new Edit.WeighDimension(0, 1), new Gesture(1), DAY)
            .undo()
            .after(new Edit.WeighDimension(0, 2), new Gesture(2), DAY);
    assertTrue(history.redoable().isEmpty());
    assertEquals(Optional.of(new Edit.WeighDimension(0, 2)), history.undoable());
  }

  @Test
  void pinningHoldsTheShareOfTheMoment() {
    Project pinned = new Edit.Pin(2).on(START);
    double share = Shares.of(DATASET.comparison(), START.priorities()).ofDimension(2);
    Project moved = new Edit.WeighDimension(0, 100).on(pinned);
    assertEquals(share, Shares.of(DATASET.comparison(), moved.priorities()).ofDimension(2));
    assertEquals(START, new Edit.Unpin(2).on(pinned));
  }

  @Test
  void resetsGoBackToTheScenario() {
    Project changed =
        new Edit.WeighCriterion(3, 7)
            .on(new Edit.WeighDimension(1, 1).on(new Edit.Pin(0).on(START)));
    assertEquals(START, new Edit.ResetPriorities().on(changed));
    assertFalse(new Edit.ResetDimension(0).on(changed).priorities().isPinned(0));
    Project other = new Edit.ChooseScenario(DATASET.scenarios().get(1).id()).on(changed);
    assertEquals(DATASET.scenarios().get(1).priorities(DATASET), other.priorities());
  }

  @Test
  void anOwnFigureIsTakenBackWithoutATrace() {
    Measurement.Measured mine = new Measurement.Measured(30, 20, 40);
    Project own = new Edit.GiveOwnFigure("go", "http-p99-latency", mine, "our load test").on(START);
    int go = DATASET.comparison().alternativeIndex("go");
    int latency = DATASET.comparison().criterionIndex("http-p99-latency");
    assertEquals(mine, own.dataset().comparison().measurement(go, latency));
    assertEquals(DATASET.comparison().measurement(go, latency), own.own().getFirst().source());
    assertEquals(START, new Edit.DropOwnFigure("go", "http-p99-latency").on(own));
    assertEquals(START, new Edit.StartOver().on(own));
    assertEquals(START, own.withoutOwn());
  }

  @Test
  void requirementsComeAndGo() {
    Project required = new Edit.Require("grpc").on(START);
    assertEquals(Set.of("grpc"), required.requirements().capabilities());
    assertEquals(START, new Edit.Waive("grpc").on(required));
    assertThrows(IllegalArgumentException.class, () -> new Edit.Require("beauty").on(START));
  }

  @Test
  void theLastLanguageStays() {
    Project one = new Edit.HideLanguage("rust").on(START);
    assertEquals(Set.of("go"), one.shown());
    assertEquals(Set.of("go"), new Edit.HideLanguage("go").on(one).shown());
  }

  @Test
  void languagesKeepTheDatasetsOrder() {
    Project shown = new Edit.ShowLanguage("java").on(new Edit.ShowLanguage("elixir").on(START));
    assertEquals(List.of("rust", "go", "java", "elixir"), List.copyOf(shown.shown()));
    assertThrows(IllegalArgumentException.class, () -> new Edit.ShowLanguage("cobol").on(START));
    assertThrows(IllegalArgumentException.class, () -> START.withShown(Set.of()));
  }

  @Test
  void anyNumberOfRandomGesturesCanBeUndoneToTheStartAndRedone() {
    long seed = 7;
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    History history = History.of(START);
    List<Project> seen = new ArrayList<>(List.of(START));
    for (int i = 1; i <= 500; i++) {
      history = history.after(randomEdit(random, history.present()), new Gesture(i), DAY);
      if (!history.present().equals(seen.getLast())) {
        seen.add(history.present());
      }
    }
    for (int i = seen.size() - 1; i > 0; i--) {
      assertEquals(seen.get(i), history.present(), "seed " + seed);
      history = history.undo();
    }
    assertEquals(START, history.present(), "seed " + seed);
    assertTrue(history.undoable().isEmpty());
    while (history.redoable().isPresent()) {
      history = history.redo();
    }
    assertEquals(seen.getLast(), history.present(), "seed " + seed);
  }

  private static Edit randomEdit(RandomGenerator random, Project project) {
    int dimension = random.nextInt(DATASET.dimensions().size());
    List<Alternative> languages = DATASET.comparison().alternatives();
    String language = languages.get(random.nextInt(languages.size())).id();
    return switch (random.nextInt(8)) {
      case 0 ->
          new Edit.ChooseScenario(
              DATASET.scenarios().get(random.nextInt(DATASET.scenarios().size())).id());
      case 1 -> new Edit.WeighCriterion(random.nextInt(22), random.nextInt(101));
      case 2 ->
          project.priorities().isPinned(dimension)
              ? new Edit.Unpin(dimension)
              : new Edit.Pin(dimension);
      case 3 -> new Edit.ShowLanguage(language);
      case 4 -> new Edit.HideLanguage(language);
      case 5 -> new Edit.ResetDimension(dimension);
      default -> new Edit.WeighDimension(dimension, random.nextInt(101));
    };
  }
}
