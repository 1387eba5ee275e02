package dev.weighbridge.window;

import dev.weighbridge.project.Project;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A window that is on no screen, for journeys through questions and files: nothing there depends on
 * what is drawn, which would take most of the time.
 */
final class HiddenWindow implements Frame, AutoCloseable {
  private static final int PATIENCE_SECONDS = 20;

  private final Window window;
  private Optional<Document> opened = Optional.empty();
  private boolean left;

  /** A fresh window. */
  HiddenWindow(Groundwork groundwork, Journey.Answers answers) {
    Desk desk = Desk.of(Document.of(Project.of(groundwork.dataset())));
    window =
        onScreen(() ->
            Window.of(
                desk,
                groundwork,
                answers.outside(),
                new Habits(answers),
                answers.recovery(groundwork.dataset()),
                this,
                Locale.ENGLISH));
  }

  /** What runs beside a window would keep it. */
  @Override
  public void close() {
    onScreen(() -> {
      window.dispose();
      return true;
    });
  }

  Filing filing() {
    return window.filing();
  }

  Window window() {
    return window;
  }

  Document document() {
    return onScreen(() -> window.workbench().desk().document());
  }

  /** Whether the frame was told to close or to show other evidence since it was last asked. */
  boolean wentAway() {
    boolean went = left || opened.isPresent();
    left = false;
    opened = Optional.empty();
    return went;
  }

  /** Does it, and waits for what it began. */
  void inTurn(Runnable action) {
    onScreen(() -> {
      action.run();
      return true;
    });
    await(window.chores()::isIdle);
  }

  /** Waits for something on the JavaFX thread to be so. */
  void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onScreen(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("What was begun did not end.", e);
    }
  }

  boolean isShown(String id) {
    return onScreen(() -> window.scene().getRoot().lookup("#" + id) != null);
  }

  /** Presses a button, and waits for what it began. */
  void press(String id) {
    inTurn(() -> ((Button) node(id)).fire());
  }

  /** Presses Escape, and waits for what it began. */
  void escape() {
    inTurn(() ->
        Event.fireEvent(
            window.scene().getFocusOwner(),
            new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
  }

  /** All that a card says, one text a line. */
  String words(String id) {
    return onScreen(() -> {
      StringBuilder words = new StringBuilder();
      node(id)
          .lookupAll("*")
          .forEach(node -> {
            if (node instanceof Labeled label) {
              words.append(label.getText()).append('\n');
            }
          });
      return words.toString();
    });
  }

  private Node node(String id) {
    return Objects.requireNonNull(
        window.scene().getRoot().lookup("#" + id), () -> "There is nothing with the id " + id);
  }

  @Override
  public void title(String title) {}

  @Override
  public void rebuild() {}

  @Override
  public boolean open(Document document, UnsavedWork.Consent consent) {
    opened = Optional.of(document);
    return true;
  }

  @Override
  public void leave(UnsavedWork.Consent consent) {
    left = true;
  }

  private static <T> T onScreen(Callable<T> action) {
    return WaitForAsyncUtils.waitForAsyncFx(1000L * PATIENCE_SECONDS, action);
  }
}
