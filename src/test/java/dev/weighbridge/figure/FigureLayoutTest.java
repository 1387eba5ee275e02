package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;

/** No text covers another and nothing leaves its figure, whatever is shown at whatever width. */
class FigureLayoutTest {
  private static final int RUNS = 300;
  private static final double[] WIDTHS = {480, 820, 1600, 2400};
  private static final Caption CAPTION =
      new Caption(
          "A heading that may well be longer than a narrow figure is wide, and then has two lines",
          "What is shown, in a sentence that also wraps where there is little room for it.",
          List.of("A note", "Averyverylongwordthatcannotbebrokenatanyspace".repeat(4)));

  @Test
  void fitFigures() {
    Random random = new Random(20261123);
    for (int run = 0; run < RUNS; run++) {
      FitView view = Samples.randomFit(random);
      check(run, "embedded fit", width -> Samples.FIT.embedded(view, width));
      check(run, "fit", width -> Samples.FIT.standalone(view, CAPTION, width));
    }
  }

  @Test
  void evidenceFigures() {
    Random random = new Random(20261124);
    for (int run = 0; run < RUNS; run++) {
      CriterionView view = Samples.randomCriterion(random);
      check(run, "embedded evidence", width -> Samples.EVIDENCE.embedded(view, width));
      check(run, "evidence", width -> Samples.EVIDENCE.standalone(view, CAPTION, width));
    }
  }

  /** The test itself must be able to fail. */
  @Test
  void overlapsAndEscapesAreFound() {
    Mark.Label one = label("a", 10);
    Mark.Label other = label("b", 20);
    Mark.Label outside = label("c", -3);
    assertEquals(1, problems(one, other).size());
    assertEquals(1, problems(outside).size());
    assertEquals(2, problems(one, one).size(), "the same id, the same place");
    assertEquals(0, problems(one, label("d", 60)).size());
  }

  private static List<String> problems(Mark... marks) {
    return problems(new Figure("f", "", "", 99, 40, List.of(marks)));
  }

  private static Mark.Label label(String id, double x) {
    return new Mark.Label(id, "", x, 20, "Rust", Style.regular(12), Align.START, Ink.TEXT);
  }

  private static void check(int run, String what, DoubleFunction<Figure> layout) {
    for (double width : WIDTHS) {
      Figure figure = layout.apply(width);
      assertEquals(width, figure.width());
      List<String> problems = problems(figure);
      assertTrue(
          problems.isEmpty(), () -> "run %d, %s, %s: %s".formatted(run, what, width, problems));
    }
  }

  private record Bounds(String name, double left, double top, double right, double bottom) {
    boolean covers(Bounds other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isInside(Figure figure) {
      double slack = 1e-6;
      return left >= -slack
          && top >= -slack
          && right <= figure.width() + slack
          && bottom <= figure.height() + slack;
    }
  }

  static List<String> problems(Figure figure) {
    List<String> problems = new ArrayList<>();
    List<Bounds> labels = new ArrayList<>();
    List<Bounds> markers = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Mark mark : figure.marks()) {
      if (!ids.add(mark.id())) {
        problems.add("id used twice: " + mark.id());
      }
      Bounds bounds = bounds(mark);
      if (!bounds.isInside(figure)) {
        problems.add(bounds + " leaves the figure");
      }
      if (mark instanceof Mark.Label) {
        for (Bounds label : labels) {
          if (label.covers(bounds)) {
            problems.add(bounds + " covers " + label);
          }
        }
        labels.add(bounds);
      } else if (mark.id().endsWith("/marker") || mark.id().endsWith("/interval")) {
        markers.add(bounds);
      }
    }
    for (Bounds marker : markers) {
      for (Bounds label : labels) {
        if (label.covers(marker)) {
          problems.add(label + " covers " + marker);
        }
      }
    }
    return problems;
  }

  private static Bounds bounds(Mark mark) {
    return switch (mark) {
      case Mark.Box box ->
          new Bounds(box.id(), box.x(), box.y(), box.x() + box.width(), box.y() + box.height());
      case Mark.Rule rule ->
          new Bounds(
              rule.id(),
              Math.min(rule.x1(), rule.x2()),
              Math.min(rule.y1(), rule.y2()),
              Math.max(rule.x1(), rule.x2()),
              Math.max(rule.y1(), rule.y2()));
      case Mark.Outline outline -> bounds(outline);
      case Mark.Label label -> {
        double left = label.left(Samples.TYPEFACE);
        double size = label.style().size();
        yield new Bounds(
            label.id() + " “" + label.text() + "”",
            left,
            label.y() - Typeface.CAP_HEIGHT * size,
            left + Samples.TYPEFACE.width(label.text(), label.style()),
            label.y() + Typeface.DESCENT * size);
      }
    };
  }

  private static Bounds bounds(Mark.Outline outline) {
    double left = outline.x();
    double top = outline.y();
    double right = left;
    double bottom = top;
    for (PathData.Step step : outline.path().steps()) {
      double[] to =
          switch (step) {
            case PathData.Move(double x, double y) -> new double[] {x, y};
            case PathData.Line(double x, double y) -> new double[] {x, y};
            case PathData.Curve(double _, double _, double _, double _, double x, double y) ->
                new double[] {x, y};
            case PathData.Close() -> new double[] {0, 0};
          };
      left = Math.min(left, outline.x() + to[0]);
      right = Math.max(right, outline.x() + to[0]);
      top = Math.min(top, outline.y() + to[1]);
      bottom = Math.max(bottom, outline.y() + to[1]);
    }
    return new Bounds(outline.id(), left, top, right, bottom);
  }
}
