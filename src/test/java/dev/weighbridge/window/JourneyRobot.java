package dev.weighbridge.window;

import com.sun.javafx.tk.Toolkit;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * TestFX's robot without its pauses, which take fifty milliseconds an event. After each event the
 * pulses that it needs are made at once instead of being waited for.
 */
final class JourneyRobot extends FxRobot {
  private static final int PATIENCE_SECONDS = 60;
  private static final int STEPS = 4;

  /** Makes what waits for the JavaFX thread happen, and lays out and styles what changed. */
  static void pulse() {
    // The first brings the events in, the second what they asked for.
    for (int i = 0; i < 2; i++) {
      onScreen(() -> {
        Toolkit.getToolkit().firePulse();
        return true;
      });
    }
  }

  static <T> T onScreen(Callable<T> action) {
    return WaitForAsyncUtils.waitForAsyncFx(1000L * PATIENCE_SECONDS, action);
  }

  @Override
  public FxRobot interact(Runnable action) {
    return interact(() -> {
      action.run();
      return true;
    });
  }

  @Override
  public <T> FxRobot interact(Callable<T> action) {
    onScreen(action);
    pulse();
    return this;
  }

  @Override
  public FxRobot moveTo(PointQuery query, Motion motion) {
    move(query.query());
    return this;
  }

  @Override
  public FxRobot moveBy(double x, double y, Motion motion) {
    move(base().retrieveMouse().add(x, y));
    return this;
  }

  @Override
  public FxRobot clickOn(MouseButton... buttons) {
    return press(buttons).release(buttons);
  }

  @Override
  public FxRobot clickOn(PointQuery query, Motion motion, MouseButton... buttons) {
    return moveTo(query, motion).clickOn(buttons);
  }

  @Override
  public FxRobot doubleClickOn(MouseButton... buttons) {
    return clickOn(buttons).clickOn(buttons);
  }

  @Override
  public FxRobot doubleClickOn(PointQuery query, Motion motion, MouseButton... buttons) {
    return moveTo(query, motion).doubleClickOn(buttons);
  }

  @Override
  public FxRobot drag(MouseButton... buttons) {
    return press(buttons);
  }

  @Override
  public FxRobot drag(PointQuery query, MouseButton... buttons) {
    return moveTo(query, Motion.DEFAULT).press(buttons);
  }

  @Override
  public FxRobot drop() {
    return release(new MouseButton[0]);
  }

  @Override
  public FxRobot dropTo(PointQuery query) {
    return moveTo(query, Motion.DEFAULT).drop();
  }

  @Override
  public FxRobot dropBy(double x, double y) {
    return moveBy(x, y, Motion.DEFAULT).drop();
  }

  @Override
  public FxRobot press(MouseButton... buttons) {
    mouse().pressNoWait(buttons);
    pulse();
    return this;
  }

  @Override
  public FxRobot release(MouseButton... buttons) {
    mouse().releaseNoWait(buttons);
    pulse();
    return this;
  }

  @Override
  public FxRobot press(KeyCode... keys) {
    keyboard().pressNoWait(keys);
    pulse();
    return this;
  }

  @Override
  public FxRobot release(KeyCode... keys) {
    keyboard().releaseNoWait(keys);
    pulse();
    return this;
  }

  @Override
  public FxRobot push(KeyCode... keys) {
    List<KeyCode> pressed = List.of(keys);
    pressed.forEach(this::press);
    pressed.reversed().forEach(this::release);
    return this;
  }

  @Override
  public FxRobot type(KeyCode... keys) {
    for (KeyCode key : keys) {
      push(key);
    }
    return this;
  }

  @Override
  public FxRobot type(KeyCode key, int times) {
    for (int i = 0; i < times; i++) {
      push(key);
    }
    return this;
  }

  @Override
  public FxRobot write(String text) {
    Scene scene = robotContext().getWindowFinder().window(Window::isFocused).getScene();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(typed -> base().typeKeyboard(scene, KeyCode.UNDEFINED, typed));
    pulse();
    return this;
  }

  /** In steps, as a hand moves: what follows a drag must be passed on the way. */
  private void move(Point2D to) {
    Point2D from = base().retrieveMouse();
    for (int step = 1; step <= STEPS; step++) {
      mouse().moveNoWait(from.interpolate(to, (double) step / STEPS));
    }
    pulse();
  }

  private BaseRobot base() {
    return robotContext().getBaseRobot();
  }

  private MouseRobot mouse() {
    return robotContext().getMouseRobot();
  }

  private KeyboardRobot keyboard() {
    return robotContext().getKeyboardRobot();
  }
}
