package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class NewestWinsTest {
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final Queue<Runnable> screen = new ArrayDeque<>();
  private final List<Integer> computed = new ArrayList<>();
  private final List<String> received = new ArrayList<>();
  private final NewestWins<Integer, String> explaining =
      new NewestWins<>(worker::add, screen::add, this::compute, received::add);

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

  private String compute(int question) {
    computed.add(question);
    return Integer.toString(question);
  }

  private static void run(Queue<Runnable> tasks) {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }
}
