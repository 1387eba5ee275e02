package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.explanation.Advice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class RadarFigureTest {
  private static final Subject RADAR = new Subject.Radar();

  @Test
  void nothingOverlapsWhateverIsShown() {
    Advices.check(Advices.many(37, 40), _ -> RADAR);
  }

  @Test
  void pointsGrowOutwardsFromTheMiddle() {
    Advice advice = Advices.hard("two");
    Marks marks = new Marks(Advices.embedded(RADAR, advice, 600));
    Mark.Rule up = marks.rule("radar/axis/0");
    assertEquals(up.x1(), up.x2(), 1e-9, "the first dimension is straight up");
    double points = DimensionScore.of(advice.assessment(), 0, 0).points();
    Mark.Outline marker = marks.outline("radar/rust/philosophy/marker");
    assertEquals(up.y1() - (up.y1() - up.y2()) * points / 100, marker.y(), 1e-9);
  }

  @Test
  void manyLanguagesGetARadarEach() {
    Advice advice = Advices.hard("nine");
    Marks marks = new Marks(Advices.embedded(RADAR, advice, 772));
    assertTrue(marks.has("radar/rust/ring/100") && marks.has("radar/kotlin/ring/100"));
    assertEquals(9, countEndingWith(marks, "/ring/100"));
    Marks few = new Marks(Advices.embedded(RADAR, Advices.hard("two"), 772));
    assertEquals(1, countEndingWith(few, "/ring/100"));
  }

  @Test
  void theOutlineHasAGapBesideWhatIsUnknown() {
    Advice advice = Advices.hard("nine");
    Marks marks = new Marks(Advices.embedded(RADAR, advice, 772));
    assertFalse(marks.has("radar/javascript/javascript/area"), "no area without all corners");
    assertTrue(marks.has("radar/rust/rust/area"));
    int known = lines(marks.outline("radar/rust/rust/outline"));
    assertEquals(known - 2, lines(marks.outline("radar/javascript/javascript/outline")));
  }

  @Test
  void withTwoDimensionsItPointsToTheProfile() {
    ProfileView view = ProfileView.of(Advices.hard("two"));
    List<ProfileView.Row> rows = new ArrayList<>();
    for (ProfileView.Row row : view.rows()) {
      rows.add(new ProfileView.Row(row.language(), row.scores().subList(0, 2), row.own()));
    }
    Figure figure =
        new RadarFigure(Samples.TYPEFACE, Samples.MESSAGES)
            .embedded(new ProfileView(view.dimensions().subList(0, 2), rows), 600);
    assertTrue(new Marks(figure).text("radar/remark/0/0").contains("the profile"));
    assertEquals(1, figure.marks().size());
  }

  /** Texts stay apart and outside the circle for every number of axes. */
  @Test
  void textsKeepClearOfTheCircleAndOfOneAnother() {
    for (int axes = 3; axes <= 12; axes++) {
      double[] widths = new double[axes];
      Arrays.fill(widths, 80);
      RadarLayout layout = RadarLayout.of(widths, 40, 600, 190);
      for (int d = 0; d < axes; d++) {
        RadarLayout.Place place = layout.places().get(d);
        double x = Math.clamp(layout.centreX(), place.x(), place.x() + 80);
        double y = Math.clamp(layout.centreY(), place.y(), place.y() + 40);
        double distance = Math.hypot(x - layout.centreX(), y - layout.centreY());
        assertTrue(distance >= layout.radius() + 7, axes + " axes, text " + d);
        assertTrue(place.x() >= 0 && place.x() + 80 <= 600);
        for (int e = 0; e < d; e++) {
          RadarLayout.Place other = layout.places().get(e);
          assertTrue(
              Math.abs(place.x() - other.x()) >= 80 || Math.abs(place.y() - other.y()) >= 40,
              axes + " axes, texts " + d + " and " + e);
        }
      }
    }
  }

  @Test
  void theShapeOfOneLanguageSaysItsPoints() {
    Advice advice = Advices.of(Advices.hard("two").project().withShown(Set.of("go")));
    Marks marks = new Marks(Advices.embedded(RADAR, advice, 400));
    DimensionScore score = DimensionScore.of(advice.assessment(), 1, 2);
    assertEquals("Go " + score.shown(), marks.text("radar/go/safety/value"));
  }

  private static long countEndingWith(Marks marks, String end) {
    return marks.figure().marks().stream().filter(mark -> mark.id().endsWith(end)).count();
  }

  private static int lines(Mark.Outline outline) {
    return (int)
        outline.path().steps().stream().filter(step -> step instanceof PathData.Line).count();
  }
}
