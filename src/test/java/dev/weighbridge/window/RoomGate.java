package dev.weighbridge.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** All texts have room: none is cut without a way to the whole, leaves its place or covers one. */
final class RoomGate {
  private static final double SLACK = 1.5;

  private RoomGate() {}

  static List<String> problems(Node root) {
    List<Node> seen = SceneNodes.seen(root).stream().filter(RoomGate::isChecked).toList();
    List<String> problems = new ArrayList<>();
    List<Placed> texts = new ArrayList<>();
    for (Node node : seen) {
      if (node instanceof Labeled labeled && labeled.isTextTruncated() && !isToldWhole(labeled)) {
        problems.add("is cut: " + SceneNodes.name(node));
      }
      if (node instanceof Labeled labeled && labeled.isTextTruncated() && isCrushed(labeled)) {
        problems.add("is crushed: " + SceneNodes.name(node));
      }
      if ((node instanceof Labeled || node instanceof Text) && !isEmpty(node)) {
        leaves(node, problems);
      }
      if (node instanceof Text text && !isEmpty(text)) {
        Placed placed = Placed.of(text);
        for (Placed other : texts) {
          if (placed.covers(other)) {
            problems.add(SceneNodes.name(text) + " covers " + SceneNodes.name(other.text()));
          }
        }
        texts.add(placed);
      }
    }
    return problems;
  }

  /** Figures have a test of their own, and fields scroll. */
  private static boolean isChecked(Node node) {
    return !SceneNodes.isInside(
        node, parent -> parent instanceof FigureView || parent instanceof TextInputControl);
  }

  /** Whether hardly a letter is left. */
  private static boolean isCrushed(Labeled labeled) {
    return labeled.getWidth() < 2 * labeled.getFont().getSize();
  }

  private static boolean isEmpty(Node node) {
    String text = node instanceof Labeled labeled ? labeled.getText() : ((Text) node).getText();
    return text == null || text.isBlank();
  }

  private static boolean isToldWhole(Labeled labeled) {
    for (Node node = labeled; node != null; node = node.getParent()) {
      if (node instanceof Control control) {
        // What a hint says is its node's help; the tooltip itself comes with the pointer.
        if (Objects.requireNonNullElse(control.getAccessibleHelp(), "")
            .contains(labeled.getText())) {
          return true;
        }
      }
    }
    return false;
  }

  private static void leaves(Node node, List<String> problems) {
    Parent parent = node.getParent();
    if (parent != null && !isWithin(inParent(node), parent.getLayoutBounds())) {
      problems.add("leaves its place: " + SceneNodes.name(node) + " in " + SceneNodes.name(parent));
    }
    Node pane = SceneNodes.pane(node);
    SceneNodes.ancestors(pane)
        .filter(ScrollPane.class::isInstance)
        .map(ScrollPane.class::cast)
        .findFirst()
        .filter(scroll -> pane.equals(scroll.getContent()))
        .ifPresent(scroll -> {
          Bounds place = SceneNodes.place(node, pane);
          double width = scroll.getViewportBounds().getWidth();
          if (place.getMinX() < -SLACK || place.getMaxX() > width + SLACK) {
            problems.add("is wider than what scrolls (" + width + "): " + SceneNodes.name(node));
          }
        });
  }

  /** Where the words may be: padding around them can lie outside without harm. */
  private static Bounds inParent(Node node) {
    Bounds bounds = node.getLayoutBounds();
    if (node instanceof Labeled labeled) {
      Insets insets = labeled.getInsets();
      bounds =
          new BoundingBox(
              bounds.getMinX() + insets.getLeft(),
              bounds.getMinY() + insets.getTop(),
              Math.max(0, bounds.getWidth() - insets.getLeft() - insets.getRight()),
              Math.max(0, bounds.getHeight() - insets.getTop() - insets.getBottom()));
    }
    return node.localToParent(bounds);
  }

  private static boolean isWithin(Bounds inner, Bounds outer) {
    return inner.getMinX() >= outer.getMinX() - SLACK
        && inner.getMaxX() <= outer.getMaxX() + SLACK
        && inner.getMinY() >= outer.getMinY() - SLACK
        && inner.getMaxY() <= outer.getMaxY() + SLACK;
  }

  /** A text with its place in its pane, found once for all that it is compared with. */
  private record Placed(Text text, Node pane, Bounds place) {
    static Placed of(Text text) {
      Node pane = SceneNodes.pane(text);
      return new Placed(text, pane, SceneNodes.place(text, pane));
    }

    boolean covers(Placed other) {
      return pane.equals(other.pane)
          && place.getMinX() < other.place.getMaxX() - SLACK
          && other.place.getMinX() < place.getMaxX() - SLACK
          && place.getMinY() < other.place.getMaxY() - SLACK
          && other.place.getMinY() < place.getMaxY() - SLACK;
    }
  }
}
