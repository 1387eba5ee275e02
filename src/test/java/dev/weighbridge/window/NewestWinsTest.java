package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewestWinsTest {
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final Queue<Runnable> screen = new ArrayDeque<>();
  private final List<Integer> computed = new ArrayList<>();
  private final List<String> received = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private Optional<Throwable> failing = Optional.empty();
  private Optional<Throwable> refusing = Optional.empty();
  private Optional<Throwable> deaf = Optional.empty();
  private final NewestWins<Integer, String> explaining =
      new NewestWins<>(
          new Background(worker::add, screen::add), this::compute, received::add, failures::add);

  @Test
  void answersOnTheScreenOnly() {
    explaining.ask(1);
    assertFalse(explaining.isUpToDate());
    run(worker);
    assertEquals(List.of(), received);
    run(screen);
    assertEquals(List.of("1"), received);
    assertTrue(explaining.isUpToDate());
  }

  @Test
  void dropsWhatWasNotBegun() {
    explaining.ask(1);
    explaining.ask(2);
    explaining.ask(3);
    assertEquals(1, worker.size());
    run(worker);
    run(screen);
    assertEquals(List.of(3), computed);
    assertEquals(List.of("3"), received);
    assertTrue(explaining.isUpToDate());
  }

  @Test
  void isNotUpToDateWhileANewerQuestionWaits() {
    explaining.ask(1);
    run(worker);
    explaining.ask(2);
    run(screen);
    assertEquals(List.of("1"), received);
    assertFalse(explaining.isUpToDate());
    run(worker);
    run(screen);
    assertEquals(List.of("1", "2"), received);
    assertTrue(explaining.isUpToDate());
  }

  @ParameterizedTest
  @MethodSource("dev.weighbridge.window.Failures#defects")
  void aComputationThatFailsIsToldAndTheNextQuestionAnswered(Throwable failure) {
    failing = Optional.of(failure);
    explaining.ask(1);
    run(worker);
    run(screen);
    assertEquals(List.of(failure), failures);
    assertTrue(explaining.isUpToDate(), "nobody waits for it");
    failing = Optional.empty();
    explaining.ask(2);
    run(worker);
    run(screen);
    assertEquals(List.of("2"), received);
  }

  /** Questions, answers and failures of every part in any order. */
  @Test
  void whateverFailedTheNextQuestionIsAnswered() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261130);
    List<Throwable> kinds = Failures.defects();
    for (int turn = 0; turn < 2_000; turn++) {
      NewestWins<Integer, String> any =
          new NewestWins<>(
              new Background(this::take, screen::add), this::compute, this::receive, failures::add);
      for (int step = random.nextInt(12); step > 0; step--) {
        Optional<Throwable> failure =
            random.nextBoolean()
                ? Optional.of(kinds.get(random.nextInt(kinds.size())))
                : Optional.empty();
        int part = random.nextInt(3);
        failing = failure.filter(_ -> part == 0);
        refusing = failure.filter(_ -> part == 1);
        deaf = failure.filter(_ -> part == 2);
        switch (random.nextInt(3)) {
          case 0 -> any.ask(step);
          case 1 -> Optional.ofNullable(worker.poll()).ifPresent(Runnable::run);
          default -> Optional.ofNullable(screen.poll()).ifPresent(Runnable::run);
        }
      }
      failing = Optional.empty();
      refusing = Optional.empty();
      deaf = Optional.empty();
      any.ask(-turn);
      run(worker);
      run(screen);
      assertEquals(Integer.toString(-turn), received.getLast());
      assertTrue(any.isUpToDate());
    }
    assertTrue(failures.size() > 500, "few failures: " + failures.size());
  }

  private String compute(int question) {
    throwIf(failing);
    computed.add(question);
    return Integer.toString(question);
  }

  private void take(Runnable task) {
    throwIf(refusing);
    worker.add(task);
  }

  private void receive(String answer) {
    throwIf(deaf);
    received.add(answer);
  }

  private static void throwIf(Optional<Throwable> failure) {
    failure.ifPresent(Failures::<RuntimeException>thrown);
  }

  private static void run(Queue<Runnable> tasks) {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }
}
