package dev.weighbridge.window;

import com.sun.javafx.tk.Toolkit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A hand that is faster than a person's: the same events through the same toolkit, but without a
 * person's pauses. All calls but those that wait are on the JavaFX thread.
 */
final class MonkeyHand {
  private static final int PATIENCE_SECONDS = 60;
  private static final int DRAG_STEPS = 4;

  private final Supplier<Window> window;
  private final Robot robot;

  MonkeyHand(Supplier<Window> window) {
    this.window = window;
    this.robot = onScreen(Robot::new);
  }

  void click(Point2D at, MouseButton button, int times) {
    robot.mouseMove(at);
    for (int i = 0; i < times; i++) {
      robot.mousePress(button);
      robot.mouseRelease(button);
    }
  }

  void drag(Point2D from, Point2D to, MouseButton button) {
    grip(from, to, button);
    robot.mouseRelease(button);
  }

  /** A drag that is taken back before the button is let go. */
  void dragAndCancel(Point2D from, Point2D to) {
    grip(from, to, MouseButton.PRIMARY);
    push(List.of(), KeyCode.ESCAPE);
    robot.mouseMove(from.midpoint(to));
    robot.mouseRelease(MouseButton.PRIMARY);
  }

  /**
   * A drag whose release the window is not told of, as happens outside it; the pointer comes back.
   *
   * @param lost called when the button is up
   */
  void dragAndLose(Point2D from, Point2D to, Runnable lost) {
    grip(from, to, MouseButton.PRIMARY);
    javafx.stage.Window stage = window.get().scene().getWindow();
    EventHandler<MouseEvent> silence = Event::consume;
    // What the robot does is under way; each of these has its turn.
    Platform.runLater(() -> stage.addEventFilter(MouseEvent.MOUSE_RELEASED, silence));
    robot.mouseRelease(MouseButton.PRIMARY);
    Platform.runLater(() -> {
      stage.removeEventFilter(MouseEvent.MOUSE_RELEASED, silence);
      lost.run();
    });
    robot.mouseMove(from.midpoint(to));
    robot.mouseMove(from);
  }

  private void grip(Point2D from, Point2D to, MouseButton button) {
    robot.mouseMove(from);
    robot.mousePress(button);
    for (int step = 1; step <= DRAG_STEPS; step++) {
      robot.mouseMove(from.interpolate(to, (double) step / DRAG_STEPS));
    }
  }

  void hover(Point2D at) {
    robot.mouseMove(at);
  }

  void wheel(Point2D at, int notches) {
    robot.mouseMove(at);
    robot.mouseWheel(notches);
  }

  /** Presses a key while others are held. */
  void push(List<KeyCode> held, KeyCode key) {
    held.forEach(robot::keyPress);
    robot.keyPress(key);
    robot.keyRelease(key);
    held.reversed().forEach(robot::keyRelease);
  }

  /** Types what no key of the robot's gives too. */
  void type(String text) {
    text.codePoints().mapToObj(Character::toString).forEach(this::typeOne);
  }

  private void typeOne(String character) {
    Scene scene = window.get().scene();
    Node focused = scene.getFocusOwner();
    Event.fireEvent(
        focused == null ? scene.getRoot() : focused,
        new KeyEvent(
            KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  /**
   * Waits until the window shows what the last gesture did. The pulses are made here: sixty a
   * second would be too few.
   */
  void settle() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!onScreen(this::pulse)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("The window did not show the last gesture.");
      }
      Thread.onSpinWait();
    }
    // What lost its place leaves the focus at the beginning of the next pulse.
    onScreen(this::pulse);
  }

  private boolean pulse() {
    Toolkit.getToolkit().firePulse();
    Window now = window.get();
    return now.workbench().isUpToDate() && now.explaining().isUpToDate() && now.chores().isIdle();
  }

  static <T> T onScreen(Supplier<T> action) {
    return WaitForAsyncUtils.waitForAsyncFx(1000L * PATIENCE_SECONDS, action::get);
  }
}
