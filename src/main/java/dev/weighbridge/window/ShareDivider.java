package dev.weighbridge.window;

import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Shares;
import dev.weighbridge.project.Edit;
import dev.weighbridge.project.Gesture;
import dev.weighbridge.project.Project;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Between two segments of the share bar: dragged or moved by keys, one gains what one loses. */
final class ShareDivider extends Region {
  private static final double STEP = 0.01;
  private static final double LARGE_STEP = 0.10;

  private final int left;
  private final Workbench workbench;
  private final DoubleSupplier barWidth;
  private final Region grip = new Region();
  private Optional<ShareMove> move = Optional.empty();
  private Gesture gesture;
  private double pressedAt;
  private boolean keyHeld;

  /**
   * A divider.
   *
   * @param left index of the dimension at its left
   * @param barWidth pixels that are a share of 1
   */
  ShareDivider(String id, int left, Workbench workbench, DoubleSupplier barWidth) {
    this.left = left;
    this.workbench = workbench;
    this.barWidth = barWidth;
    this.gesture = workbench.newGesture();
    setId(id);
    getStyleClass().add("share-divider");
    setAccessibleRole(AccessibleRole.SLIDER);
    setFocusTraversable(true);
    grip.getStyleClass().add("share-grip");
    grip.setMouseTransparent(true);
    grip.setManaged(false);
    getChildren().add(grip);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(KeyEvent.KEY_RELEASED, _ -> keyHeld = false);
  }

  /** Gives the hit area and, within it, the place that the grip marks. */
  void place(double from, double to, double at, double height) {
    resizeRelocate(from, 0, to - from, height);
    double width = grip.prefWidth(-1);
    grip.resizeRelocate(at - from - width / 2, 0, width, height);
  }

  private void press(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      requestFocus();
      gesture = workbench.newGesture();
      pressedAt = event.getSceneX();
      move = moveFromHere();
      event.consume();
    }
  }

  private void drag(MouseEvent event) {
    double amount = (event.getSceneX() - pressedAt) / barWidth.getAsDouble();
    move.ifPresent(from -> reweigh(from.by(amount)));
    event.consume();
  }

  private void key(KeyEvent event) {
    double step = event.isShiftDown() ? LARGE_STEP : STEP;
    double amount =
        switch (event.getCode()) {
          case LEFT -> -step;
          case RIGHT -> step;
          default -> 0;
        };
    if (amount != 0) {
      if (!keyHeld) {
        // Holding an arrow key down is one gesture.
        gesture = workbench.newGesture();
        keyHeld = true;
      }
      moveFromHere().ifPresent(from -> reweigh(from.by(amount)));
      event.consume();
    }
  }

  private Optional<ShareMove> moveFromHere() {
    Project project = workbench.project();
    Shares shares = Shares.of(project.dataset().comparison(), project.priorities());
    return ShareMove.between(project.priorities(), shares, left);
  }

  private void reweigh(Priorities priorities) {
    workbench.edit(new Edit.Reweigh(priorities, Edit.Cause.SHARES), gesture);
  }
}
