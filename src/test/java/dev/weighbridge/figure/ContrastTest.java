package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every text of every figure is legible on what lies under it, and every marker is seen. */
@Execution(ExecutionMode.CONCURRENT)
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double MARK = 3;
  private static final ProjectFigures FIGURES =
      new ProjectFigures(Samples.TYPEFACE, Samples.MESSAGES);

  @TestFactory
  Stream<DynamicTest> textsAndMarkersOfEveryFigure() {
    return Projects.hard().entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry)));
  }

  private static void check(Map.Entry<String, Project> entry) {
    Advice advice = Advice.of(entry.getValue(), Messages.of("explanation", Locale.ENGLISH));
    for (Subject subject : Subjects.all(advice.dataset())) {
      for (Figure figure :
          List.of(FIGURES.sheet(subject, advice, 820), FIGURES.embedded(subject, advice, 360))) {
        for (Theme theme : Theme.values()) {
          List<String> problems = problems(figure, Palette.of(theme));
          assertTrue(
              problems.isEmpty(),
              () -> entry.getKey() + ", " + subject.text() + ", " + theme + ": " + problems);
        }
      }
    }
  }

  /** The test itself must be able to fail. */
  @Test
  void whatCannotBeReadIsFound() {
    Mark box = new Mark.Box("f/box", "", 0, 0, 90, 40, 0, Ink.language(0), Ink.NONE);
    Mark label =
        new Mark.Label("f/label", "", 4, 20, "Rust", Style.regular(12), Align.START, Ink.TEXT);
    Mark marker =
        new Mark.Outline("f/a/marker", "", 60, 20, MarkerShape.of(0).marker(), 0, Ink.GRID);
    Palette palette = Palette.of(Theme.LIGHT);
    assertEquals(0, problems(figure(label), palette).size());
    assertEquals(1, problems(figure(box, label), palette).size());
    assertEquals(1, problems(figure(marker), palette).size());
  }

  private static Figure figure(Mark... marks) {
    return new Figure("f", "", "", 99, 40, List.of(marks));
  }

  private static List<String> problems(Figure figure, Palette palette) {
    List<String> problems = new ArrayList<>();
    List<Mark.Box> boxes = new ArrayList<>();
    for (Mark mark : figure.marks()) {
      switch (mark) {
        case Mark.Box box -> boxes.add(box);
        case Mark.Label label -> {
          double y = label.y() - Typeface.CAP_HEIGHT * label.style().size() / 2;
          double left = label.left(Samples.TYPEFACE);
          double width = Samples.TYPEFACE.width(label.text(), label.style());
          for (double part : new double[] {0.02, 0.5, 0.98}) {
            Colour under = under(boxes, left + part * width, y, palette);
            double contrast = Sight.contrast(palette.colour(label.ink()), under);
            if (contrast < TEXT && !label.text().isBlank()) {
              problems.add(
                  "%s “%s” on %s: %.2f".formatted(label.id(), label.text(), under.hex(), contrast));
              break;
            }
          }
        }
        case Mark.Outline outline when outline.id().endsWith("/marker") -> {
          Colour surface = palette.colour(Ink.SURFACE);
          double contrast = Sight.contrast(palette.colour(outline.ink()), surface);
          if (contrast < MARK) {
            problems.add("%s: %.2f".formatted(outline.id(), contrast));
          }
        }
        case Mark.Outline _, Mark.Rule _ -> {}
      }
    }
    return problems;
  }

  /** The colour at a place after all the boxes so far. */
  private static Colour under(List<Mark.Box> boxes, double x, double y, Palette palette) {
    Colour colour = palette.colour(Ink.SURFACE);
    for (Mark.Box box : boxes) {
      if (x >= box.x()
          && x <= box.x() + box.width()
          && y >= box.y()
          && y <= box.y() + box.height()) {
        colour = over(palette.colour(box.ink()), colour);
      }
    }
    return colour;
  }

  private static Colour over(Colour front, Colour back) {
    int rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int f = front.rgb() >> shift & 0xff;
      int b = back.rgb() >> shift & 0xff;
      rgb |= (int) Math.round(f * front.alpha() + b * (1 - front.alpha())) << shift;
    }
    return new Colour(rgb, 1);
  }
}
