package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BackgroundTest {
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final Queue<Runnable> screen = new ArrayDeque<>();
  private final List<Integer> done = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final Background background = new Background(worker::add, screen::add);

  static Stream<Throwable> anything() {
    return Stream.concat(Failures.defects().stream(), Failures.troubles().stream());
  }

  @ParameterizedTest
  @MethodSource("anything")
  void whateverWorkEndsWithIsToldOnTheScreen(Throwable failure) {
    var _ =
        background.<Integer>run(
            () -> {
              throw Failures.<RuntimeException>thrown(failure);
            },
            done::add,
            failures::add);
    worker.remove().run();
    assertEquals(List.of(), failures);
    screen.remove().run();
    assertSame(failure, failures.getFirst());
    assertEquals(List.of(), done);
  }

  @ParameterizedTest
  @MethodSource("dev.weighbridge.window.Failures#defects")
  void whateverTheReceiverEndsWithIsToldToo(Throwable failure) {
    var _ =
        background.run(
            () -> 1,
            _ -> {
              throw Failures.<RuntimeException>thrown(failure);
            },
            failures::add);
    worker.remove().run();
    screen.remove().run();
    assertEquals(List.of(failure), failures);
  }

  @ParameterizedTest
  @MethodSource("dev.weighbridge.window.Failures#defects")
  void aWorkerThatTakesNothingIsToldAtOnce(Throwable failure) {
    Background refusing =
        new Background(
            _ -> {
              throw Failures.<RuntimeException>thrown(failure);
            },
            screen::add);
    var _ = refusing.run(() -> 1, done::add, failures::add);
    assertEquals(List.of(failure), failures);
  }

  @Test
  void whatWasCancelledBeforeItBeganIsNeverDone() {
    Future<?> running = background.run(() -> 1, done::add, failures::add);
    assertTrue(running.cancel(true));
    worker.remove().run();
    assertTrue(screen.isEmpty());
  }
}
