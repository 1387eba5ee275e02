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
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Between two segments of the share bar: dragged or moved by keys, one gains what one loses. */
final class ShareDivider extends Region implements Drag.Course {
  private static final double STEP = 0.01;
  private static final double LARGE_STEP = 0.10;

  private final int left;
  private final Workbench workbench;
  private final DoubleSupplier barWidth;
  private final Region grip = new Region();
  private final HeldKey keys;
  private Optional<ShareMove> move = Optional.empty();
  private Gesture gesture;
  private double pressedAt;

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
    new Drag(this, this);
    this.keys = new HeldKey(this, workbench::newGesture);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Gives the hit area and, within it, the place that the grip marks. */
  void place(double from, double to, double at, double height) {
    resizeRelocate(from, 0, to - from, height);
    double width = grip.prefWidth(-1);
    grip.resizeRelocate(at - from - width / 2, 0, width, height);
  }

  @Override
  public boolean begin(MouseEvent press) {
    requestFocus();
    gesture = workbench.newGesture();
    pressedAt = press.getSceneX();
    move = moveFromHere();
    return true;
  }

  @Override
  public void move(MouseEvent event) {
    shift((event.getSceneX() - pressedAt) / barWidth.getAsDouble());
  }

  @Override
  public void end() {
    move = Optional.empty();
  }

  @Override
  public void cancel() {
    shift(0);
    end();
  }

  private void shift(double amount) {
    move.ifPresent(from -> reweigh(from.by(amount), gesture));
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
      Gesture held = keys.of(event);
      moveFromHere().ifPresent(from -> reweigh(from.by(amount), held));
      event.consume();
    }
  }

  private Optional<ShareMove> moveFromHere() {
    Project project = workbench.project();
    Shares shares = Shares.of(project.dataset().comparison(), project.priorities());
    return ShareMove.between(project.priorities(), shares, left);
  }

  private void reweigh(Priorities priorities, Gesture gesture) {
    workbench.edit(new Edit.Reweigh(priorities, Edit.Cause.SHARES), gesture);
  }
}
