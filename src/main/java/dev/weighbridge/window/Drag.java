package dev.weighbridge.window;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * A drag with the primary button, from the press on a node to the release wherever that is. It ends
 * where the button is let go: the toolkit may leave out moves before that. It also ends if the
 * release got lost outside the window. Esc takes it back; other buttons do nothing.
 */
final class Drag {
  private final Course course;
  private final EventHandler<MouseEvent> pointer = this::follow;
  private final EventHandler<KeyEvent> keys = this::key;
  private boolean taken = true;
  private Optional<Scene> during = Optional.empty();

  /** What a drag does. */
  interface Course {
    /** The button went down; says whether a drag begins here. */
    boolean begin(MouseEvent press);

    /** The pointer has come to a place. */
    void move(MouseEvent event);

    /** The drag is over; the pointer was last where it was last told. */
    void end();

    /** The drag is taken back: all shall be as it was when it began. */
    void cancel();
  }

  /** Watches a node; the handlers of what is in it see no button of a drag. */
  Drag(Node node, Course course) {
    this.course = course;
    node.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    node.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::keepFromOthers);
    node.addEventFilter(MouseEvent.MOUSE_RELEASED, this::keepFromOthers);
  }

  /** Ends the drag without a word to its course, which is about something else now. */
  void drop() {
    during.ifPresent(scene -> {
      scene.removeEventFilter(MouseEvent.ANY, pointer);
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
    });
    during = Optional.empty();
  }

  private void press(MouseEvent event) {
    boolean primary = event.getButton() == MouseButton.PRIMARY;
    if (primary) {
      taken = course.begin(event);
      if (taken) {
        Hint.hide((Node) event.getSource());
        // All of the rest is seen here first, wherever the pointer and the focus go.
        Scene scene = ((Node) event.getSource()).getScene();
        scene.addEventFilter(MouseEvent.ANY, pointer);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        during = Optional.of(scene);
      }
    }
    if (taken || !primary) {
      event.consume();
    }
  }

  private void keepFromOthers(MouseEvent event) {
    if (taken) {
      event.consume();
    }
  }

  private void follow(MouseEvent event) {
    EventType<? extends MouseEvent> type = event.getEventType();
    boolean primary = event.getButton() == MouseButton.PRIMARY;
    boolean released = type == MouseEvent.MOUSE_RELEASED && primary;
    boolean held = event.isPrimaryButtonDown();
    if (released || (type == MouseEvent.MOUSE_DRAGGED && held)) {
      course.move(event);
    }
    // Without a release: the button is up all the same, or goes down anew.
    if (released || !held || (type == MouseEvent.MOUSE_PRESSED && primary)) {
      drop();
      course.end();
    }
    if (type == MouseEvent.MOUSE_DRAGGED || type == MouseEvent.MOUSE_RELEASED) {
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      drop();
      course.cancel();
      event.consume();
    }
  }
}
