package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Work beside the window ends, fails or hangs; whatever follows it is done all the same. */
@ExtendWith(ApplicationExtension.class)
class ChoresTest {
  private final FxRobot robot = new FxRobot();
  private final Overlays overlays = new Overlays(new Region());
  private final Chores chores = new Chores(overlays, this::defect, "Cancel", Duration.millis(1));
  private final List<String> told = new ArrayList<>();
  private final CountDownLatch hangs = new CountDownLatch(1);

  @AfterEach
  void letGo() {
    hangs.countDown();
  }

  @Test
  void whatHangsAndIsCancelledHoldsUpNothing() throws TimeoutException {
    robot.interact(() -> {
      hang("pipe");
      succeed("save");
    });
    cancel();
    await(() -> told.contains("save"));
    assertEquals(List.of("save"), told);
    hangs.countDown();
    robot.interact(() -> succeed("another"));
    await(() -> told.contains("another"));
    assertEquals(List.of("save", "another"), told, "what was cancelled is not told later");
  }

  /** In any order of work that ends, fails and hangs, what is not cancelled is told in turn. */
  @Test
  void everythingElseIsToldInItsOrder() throws TimeoutException {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 20; round++) {
      told.clear();
      List<String> expected = new ArrayList<>();
      int hanging = random.nextInt(3);
      robot.interact(() -> {
        for (int i = 0; i < 8; i++) {
          String name = "work " + i;
          switch (random.nextInt(4)) {
            case 0 -> succeed(name);
            case 1 -> fail(name);
            case 2 -> defect(name);
            default -> chores.afterwards(() -> told.add(name));
          }
          expected.add(name);
          if (i < hanging) {
            hang(name);
          }
        }
      });
      for (int i = 0; i < hanging; i++) {
        cancel();
      }
      await(chores::isIdle);
      assertEquals(expected, told);
      assertTrue(!overlays.isOpen(), "a card is left");
    }
  }

  private void succeed(String name) {
    chores.run(name, () -> name, told::add, _ -> told.add("failed " + name));
  }

  private void fail(String name) {
    chores.run(
        name,
        () -> {
          throw new IOException(name);
        },
        _ -> told.add("done " + name),
        e -> told.add(e.getMessage()));
  }

  private void defect(Throwable defect) {
    told.add(String.valueOf(defect.getMessage()));
  }

  private void defect(String name) {
    chores.run(
        name,
        () -> {
          throw new AssertionError(name);
        },
        _ -> told.add("done " + name),
        _ -> told.add("failed " + name));
  }

  /** As the system does where a pipe is opened that nobody writes to: deaf to an interrupt. */
  private void hang(String name) {
    chores.run(
        name,
        () -> {
          boolean ended = false;
          while (!ended) {
            try {
              ended = hangs.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
              // Deaf.
            }
          }
          return name;
        },
        _ -> told.add("hung " + name),
        _ -> told.add("hung " + name));
  }

  /** Waits for the card, and presses its button. */
  private void cancel() throws TimeoutException {
    await(() -> overlays.isOpen("progress"));
    robot.interact(() -> ((Button) overlays.node().lookup("#progress-cancel")).fire());
  }

  private void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(60_000, condition));
  }
}
