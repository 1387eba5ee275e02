package dev.weighbridge.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Text;

/** The texts of the figures on the screen stay in their figure and off each other. */
final class FigureGate {
  // A font's line is taller than what is inked of it.
  private static final double LINE_SLACK = 0.3;
  private static final double SLACK = 1.5;

  private FigureGate() {}

  static List<String> problems(Node root) {
    List<String> problems = new ArrayList<>();
    for (Node node : SceneNodes.seen(root)) {
      if (node instanceof FigureView view && view.getWidth() > 0) {
        Map<Text, Bounds> texts = new LinkedHashMap<>();
        for (Node part : SceneNodes.seen(view)) {
          if (part instanceof Text text && !text.getText().isBlank()) {
            Bounds place = SceneNodes.place(text, view);
            check(view, text, place, texts, problems);
            texts.put(text, place);
          }
        }
      }
    }
    return problems;
  }

  private static void check(
      FigureView view, Text text, Bounds place, Map<Text, Bounds> others, List<String> problems) {
    if (place.getMinX() < -SLACK
        || place.getMaxX() > view.getWidth() + SLACK
        || place.getMaxY() > view.getHeight() + LINE_SLACK * place.getHeight()) {
      problems.add("leaves its figure: " + SceneNodes.name(text));
    }
    others.forEach((other, itsPlace) -> {
      if (covers(place, itsPlace)) {
        problems.add(SceneNodes.name(text) + " covers " + SceneNodes.name(other));
      }
    });
  }

  private static boolean covers(Bounds a, Bounds b) {
    double high = LINE_SLACK * Math.min(a.getHeight(), b.getHeight());
    return a.getMinX() < b.getMaxX() - SLACK
        && b.getMinX() < a.getMaxX() - SLACK
        && a.getMinY() < b.getMaxY() - high
        && b.getMinY() < a.getMaxY() - high;
  }
}
