package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.WeightTriangle.Split;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.figure.TriangleView.Area;
import dev.weighbridge.figure.TriangleView.Splits;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class TriangleFigureTest {
  private static final List<String> THREE = List.of("performance", "safety", "velocity");
  private static final Messages WORDS = Messages.of("explanation", Locale.ENGLISH);
  private static final TriangleFigure FIGURE =
      new TriangleFigure(Samples.TYPEFACE, Samples.MESSAGES);
  private static final Caption CAPTION = new Caption("Title", "Subtitle", List.of("A note"));

  private static TriangleView view(Project project) {
    return TriangleView.of(Advice.of(project, WORDS), THREE);
  }

  private static Project hard(String name) {
    return Objects.requireNonNull(Projects.hard().get(name), name);
  }

  @Test
  void saysWhoLeadsInMostOfTheSplits() {
    TriangleView view = view(hard("two"));
    Splits splits = assertInstanceOf(Splits.class, view.content());
    Area largest = splits.areas().getFirst();
    assertEquals(
        "%s leads in %d %% of the splits between Performance, Safety and Velocity"
            .formatted(largest.leaders().getFirst().name(), largest.percent()),
        FIGURE.title(view));
    assertEquals(100, splits.areas().stream().mapToInt(Area::percent).sum());
    assertTrue(FIGURE.description(view).contains("Now Performance"), FIGURE.description(view));
  }

  @Test
  void thePresentSplitLiesInTheAreaOfWhoLeadsNow() {
    TriangleView view = view(hard("two"));
    Splits splits = assertInstanceOf(Splits.class, view.content());
    Marks marks = new Marks(FIGURE.embedded(view, 432));
    Mark.Outline dot = marks.outline("triangle/now/dot");
    TriangleFrame frame = TriangleFrame.in(432);
    ConvexArea leaders =
        splits.areas().stream()
            .filter(area -> area.leaders().contains(splits.leading()))
            .map(frame::shape)
            .findFirst()
            .orElseThrow();
    assertTrue(leaders.holds(new ConvexArea.Point(dot.x(), dot.y())));
    assertEquals("now 21 : 27 : 21", marks.text("triangle/now"));
  }

  @Test
  void cornersGiveOneDimensionEverything() {
    TriangleFrame frame = TriangleFrame.in(432);
    ConvexArea.Point top = frame.at(new Split(1, 0, 0));
    ConvexArea.Point left = frame.at(new Split(0, 1, 0));
    ConvexArea.Point right = frame.at(new Split(0, 0, 1));
    assertEquals(frame.side(), Math.hypot(top.x() - left.x(), top.y() - left.y()), 1e-9);
    assertEquals(frame.side(), right.x() - left.x(), 1e-9);
    assertEquals(left.y(), right.y());
    assertTrue(top.y() < left.y());
  }

  @Test
  void everyAreaIsNamedWithItsMarkerAndItsPart() {
    Random random = new Random(5);
    for (int run = 0; run < 60; run++) {
      TriangleView view = random(random);
      if (view.content() instanceof Splits splits) {
        for (double width : new double[] {320, 432, 2352}) {
          Marks marks = new Marks(FIGURE.embedded(view, width));
          for (Area area : splits.areas()) {
            String id = "triangle/" + area.leaders().getFirst().id();
            assertTrue(marks.has(id + "/area"));
            assertTrue(marks.has(id + "/name") && marks.has(id + "/part"), id + " at " + width);
            assertTrue(area.leaders().size() > 2 || marks.has(id + "/marker"), id);
          }
        }
      }
    }
  }

  @Test
  void saysInASentenceWhyThereIsNothingToSee() {
    Project two = hard("two");
    TriangleView pinned = view(two.withPriorities(two.priorities().withPin(2, 0.3)));
    assertEquals(
        "Safety is pinned, so these three cannot trade with each other. Let go of the pin to see"
            + " who leads at every split.",
        FIGURE.description(pinned));
    Project weightless =
        two.withPriorities(
            two.priorities().withDimension(1, 0).withDimension(2, 0).withDimension(3, 0));
    assertInstanceOf(TriangleView.Nothing.class, view(weightless).content());
    assertInstanceOf(TriangleView.Nobody.class, view(hard("nothing-measured")).content());
    for (TriangleView view : List.of(pinned, view(weightless), view(hard("nothing-measured")))) {
      Figure figure = FIGURE.embedded(view, 320);
      assertTrue(figure.marks().stream().allMatch(mark -> mark instanceof Mark.Label));
      assertFalse(figure.marks().isEmpty());
      assertTrue(FIGURE.table(view).rows().isEmpty());
    }
  }

  @Test
  void whoMayNotLeadIsNamedWithTheReason() {
    String words = FIGURE.description(view(hard("required")));
    assertTrue(words.contains("since a requirement fails: Rust, Go"), words);
    assertEquals(
        "9 languages are level at every split between Performance, Safety and Velocity",
        FIGURE.title(view(hard("ties"))));
  }

  @Test
  void theTableHasThePresentSplitAndEveryCorner() {
    TriangleView view = view(hard("two"));
    Splits splits = assertInstanceOf(Splits.class, view.content());
    DataTable table = FIGURE.table(view);
    int corners = splits.areas().stream().mapToInt(area -> area.corners().size()).sum();
    assertEquals(1 + corners, table.rows().size());
    for (List<DataTable.Cell> row : table.rows()) {
      double sum = 0;
      for (DataTable.Cell cell : row.subList(3, 6)) {
        sum += assertInstanceOf(DataTable.Quantity.class, cell).value();
      }
      assertEquals(100 * splits.sum(), sum, 1e-9);
    }
  }

  @Test
  void refusesAnythingButThreeDimensions() {
    Advice advice = Advice.of(hard("two"), WORDS);
    for (List<String> ids :
        List.of(
            List.of("safety", "velocity"),
            List.of("safety", "velocity", "safety"),
            List.of("safety", "velocity", "speed"))) {
      assertThrows(IllegalArgumentException.class, () -> TriangleView.of(advice, ids));
    }
  }

  @Test
  void nothingOverlapsOrLeaves() {
    Random random = new Random(20261125);
    for (int run = 0; run < 80; run++) {
      TriangleView view = random(random);
      for (double width : new double[] {480, 820, 1600, 2400}) {
        check(run, FIGURE.standalone(view, CAPTION, width));
      }
      check(run, FIGURE.embedded(view, 320));
      check(run, FIGURE.embedded(view, 380));
    }
  }

  private static void check(int run, Figure figure) {
    List<String> problems = FigureLayoutTest.problems(figure);
    assertTrue(problems.isEmpty(), () -> run + " at " + figure.width() + ": " + problems);
  }

  private static TriangleView random(Random random) {
    Project project = Projects.random(random);
    List<String> ids = new ArrayList<>();
    project.dataset().dimensions().forEach(dimension -> ids.add(dimension.id()));
    Collections.shuffle(ids, random);
    return TriangleView.of(Advice.of(project, WORDS), ids.subList(0, 3));
  }
}
