package dev.weighbridge.window;

import dev.weighbridge.project.Project;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;

/**
 * Drags and clicks by chance with every button: some taken back by Esc, some with a release that
 * gets lost. Says which project must still be there afterwards.
 */
final class MonkeyDrags {
  private final Supplier<Window> window;
  private final MonkeyHand hand;
  private final RandomGenerator random;
  private Optional<Project> kept = Optional.empty();

  MonkeyDrags(Supplier<Window> window, MonkeyHand hand, RandomGenerator random) {
    this.window = window;
    this.hand = hand;
    this.random = random;
  }

  /** A new gesture, which may change everything. */
  void begin() {
    kept = Optional.empty();
  }

  /** The project that the last gesture must have left; empty if it may have changed it. */
  Optional<Project> kept() {
    return kept;
  }

  static boolean isDraggable(Node node) {
    return node instanceof Slider
        || node instanceof ShareDivider
        || SceneNodes.isStyled(node, "thumb")
        || SceneNodes.isStyled(node, "rank-card");
  }

  /** Drags; returns how. */
  String drag(Node node, Point2D from, Point2D to) {
    int dice = random.nextInt(100);
    if (dice < 15) {
      return with(MouseButton.SECONDARY, node, from, to);
    }
    if (dice < 25) {
      return with(MouseButton.MIDDLE, node, from, to);
    }
    boolean sure = isDraggable(node) && isOnWindow(node) && !isCovered();
    if (dice < 40 && sure) {
      kept = Optional.of(project());
      hand.dragAndCancel(from, to);
      return "cancelled drag";
    }
    if (dice < 55 && sure) {
      hand.dragAndLose(from, to, () -> kept = Optional.of(project()));
      return "lost drag";
    }
    hand.drag(from, to, MouseButton.PRIMARY);
    return "drag";
  }

  private String with(MouseButton button, Node node, Point2D from, Point2D to) {
    keepIfSure(node);
    hand.drag(from, to, button);
    return name(button) + " drag";
  }

  /** Clicks with another button than the primary one; returns with which. */
  String click(Node node, Point2D at) {
    MouseButton button = random.nextInt(3) == 0 ? MouseButton.MIDDLE : MouseButton.SECONDARY;
    keepIfSure(node);
    hand.click(at, button, 1);
    return name(button) + " click";
  }

  /** Menus are chosen from with other buttons too; and what was typed is taken when it is left. */
  private void keepIfSure(Node node) {
    Scene scene = window.get().scene();
    if (isOnWindow(node) && !(scene.getFocusOwner() instanceof TextInputControl)) {
      kept = Optional.of(project());
    }
  }

  /** Whether a card lies over all that could be dragged. */
  private boolean isCovered() {
    return window.get().scene().lookup(".overlays").isVisible();
  }

  private boolean isOnWindow(Node node) {
    Scene scene = window.get().scene();
    return scene.equals(node.getScene()) && scene.equals(MonkeyPlaces.front(scene));
  }

  private Project project() {
    return window.get().workbench().project();
  }

  private static String name(MouseButton button) {
    return button == MouseButton.MIDDLE ? "middle" : "secondary";
  }
}
