package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.project.Edit;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A beside B in the fit figure. */
class FitComparedTest {
  private static final double[] WIDTHS = {320, 380, 480, 820};

  @Test
  void randomProjectsAgainstOthersOfTheSameEvidence() {
    Random random = new Random(75);
    for (int run = 0; run < 200; run++) {
      Project earlier = Projects.random(random);
      Project now =
          new Edit.WeighDimension(0, random.nextInt(101))
              .on(new Edit.WeighDimension(1, random.nextInt(101)).on(earlier));
      FitView view = compared(earlier, now);
      for (double width : WIDTHS) {
        Figure figure = Samples.FIT.embedded(view, width);
        assertEquals(List.of(), FigureLayoutTest.problems(figure), "run " + run + ", " + width);
      }
    }
  }

  @Test
  void theHollowBarIsAsLongAsTheTotalWasAndTheDifferenceIsThatOfTheNumbersShown() {
    Project earlier = Objects.requireNonNull(Projects.hard().get("two"));
    Project now = new Edit.WeighDimension(2, 5).on(earlier);
    FitView view = compared(earlier, now);
    Map<String, Mark> marks = marks(view);
    for (FitView.Bar bar : view.bars()) {
      double was = earlier.assess().standings().get(bar.language()).total();
      String id = "fit/" + bar.id();
      Mark.Box track = assertInstanceOf(Mark.Box.class, marks.get(id + "/track"));
      Mark.Box hollow = assertInstanceOf(Mark.Box.class, marks.get(id + "/earlier"));
      assertEquals(track.x(), hollow.x());
      assertEquals(was / 100 * track.width(), hollow.width(), 1e-9);
      assertTrue(hollow.y() + hollow.height() < track.y());
      assertEquals("A " + Math.round(was), text(marks, id + "/earlier/was"));
      long points = Math.round(bar.total()) - Math.round(was);
      String sign = points > 0 ? "+" : points < 0 ? "−" : "±";
      assertEquals(sign + Math.abs(points), text(marks, id + "/earlier/difference"));
      assertTrue(
          Samples.FIT.description(view).contains(Math.round(was) + " in A (" + sign),
          Samples.FIT.description(view));
    }
    List<DataTable.Cell> row = Samples.FIT.table(view).rows().getFirst();
    assertEquals(Samples.FIT.table(view).columns().size(), row.size());
    assertInstanceOf(DataTable.Quantity.class, row.getLast());
  }

  @Test
  void aLanguageThatWasNotShownHasNoEarlierTotal() {
    Project earlier = Objects.requireNonNull(Projects.hard().get("two"));
    Project now = earlier.withShown(Set.of("rust", "go", "java"));
    Map<String, Mark> marks = marks(compared(earlier, now));
    assertTrue(marks.containsKey("fit/go/earlier"));
    assertFalse(marks.containsKey("fit/java/earlier"));
    assertEquals("±0", text(marks, "fit/rust/earlier/difference"));
  }

  @Test
  void whereOneOfThemIsARangeNoDifferenceIsClaimed() {
    FitView.Bar bar = Samples.bar(0, 1, Samples.part(60));
    FitView view =
        new FitView(
            List.of(new FitView.Name("d0", "Safety")),
            List.of(bar.against(new FitView.Earlier(50, 0.5, false))));
    Map<String, Mark> marks = marks(view);
    assertEquals("A 25–75", text(marks, "fit/rust/earlier/was"));
    assertEquals("", text(marks, "fit/rust/earlier/difference"));
  }

  private static FitView compared(Project earlier, Project now) {
    return FitView.of(now.dataset(), now.analyse(), Optional.empty()).against(earlier.analyse());
  }

  private static Map<String, Mark> marks(FitView view) {
    return Samples.FIT.embedded(view, 380).marks().stream()
        .collect(Collectors.toMap(Mark::id, Function.identity()));
  }

  private static String text(Map<String, Mark> marks, String id) {
    return assertInstanceOf(Mark.Label.class, marks.get(id)).text();
  }
}
