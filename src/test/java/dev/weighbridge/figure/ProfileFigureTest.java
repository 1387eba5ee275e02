package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Contest;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.explanation.Advice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ProfileFigureTest {
  private static final Subject PROFILE = new Subject.Profile();

  @Test
  void nothingOverlapsWhateverIsShown() {
    Advices.check(Advices.many(31, 40), _ -> PROFILE);
  }

  /** The points are those that every exact result starts from. */
  @Test
  void pointsAreThoseOfTheContest() {
    Advice advice = Advices.hard("nine");
    Contest contest = advice.analysis().exact().orElseThrow().contest();
    for (ProfileView.Row row : ProfileView.of(advice).rows()) {
      if (row.language().mayLead()) {
        int place = contest.place(row.language().index());
        for (int d = 0; d < row.scores().size(); d++) {
          assertEquals(contest.points(place, d), row.scores().get(d).points(), 1e-9);
        }
      }
    }
  }

  /** A dimension without a share still has points. */
  @Test
  void sharesDoNotChangePoints() {
    Advice advice = Advices.hard("two");
    var priorities = advice.project().priorities();
    Advice without = Advices.of(advice.project().withPriorities(priorities.withDimension(1, 0)));
    DimensionScore before = DimensionScore.of(advice.assessment(), 0, 1);
    assertTrue(before.points() > 0);
    assertEquals(before, DimensionScore.of(without.assessment(), 0, 1));
  }

  @Test
  void markersLieOnTheScale() {
    Advice advice = Advices.hard("two");
    Marks marks = new Marks(Advices.embedded(PROFILE, advice, 600));
    Mark.Rule axis = marks.rule("profile/performance/axis");
    double points = DimensionScore.of(advice.assessment(), 0, 1).points();
    Mark.Outline marker = marks.outline("profile/rust/performance/marker");
    assertEquals(axis.x1() + (axis.x2() - axis.x1()) * points / 100, marker.x(), 1e-9);
    assertEquals("Rust, Performance: " + Math.round(points) + " of 100 points", marker.spoken());
    assertEquals("Rust " + Math.round(points), marks.text("profile/rust/performance/label"));
  }

  @Test
  void whatCountsAnOwnFigureHasARingAndSaysSo() {
    Advice advice = Advices.hard("two");
    String ring = "profile/go/performance/own";
    assertFalse(new Marks(Advices.embedded(PROFILE, advice, 600)).has(ring));
    var thirty = Measurement.Measured.exactly(30);
    Figure own =
        Advices.embedded(
            PROFILE,
            Advices.of(advice.project().withOwn("go", "http-p99-latency", thirty, "")),
            600);
    Marks marks = new Marks(own);
    assertTrue(marks.has(ring));
    assertFalse(marks.has("profile/go/safety/own"));
    assertTrue(
        marks.outline("profile/go/performance/marker").spoken().endsWith("your own figures"));
    assertTrue(own.description().contains("Your own figures count in: Go in Performance."));
  }

  @Test
  void whatIsNotMeasuredIsTheWholeRangeAndSaid() {
    Advice advice = Advices.hard("nothing-measured");
    ProfileView view = ProfileView.of(advice);
    assertEquals(new DimensionScore(50, 0, 100, false), view.rows().getFirst().scores().get(1));
    Figure figure = Advices.embedded(PROFILE, advice, 700);
    Marks marks = new Marks(figure);
    assertEquals("0–100", marks.text("profile/rust/safety/value"));
    assertTrue(marks.outline("profile/rust/safety/marker").stroke() > 0, "an open marker");
    assertTrue(marks.text("profile/remark/0/0").startsWith("Open marker"));
    assertEquals("Too little is measured to tell who is ahead in which dimension", figure.title());
  }

  @Test
  void languagesThatCannotLeadStandApartAndItIsSaidWhy() {
    Advice advice = Advices.hard("required");
    List<ProfileView.Row> rows = ProfileView.of(advice).rows();
    int able = (int) rows.stream().filter(row -> row.language().mayLead()).count();
    assertTrue(able > 0 && able < rows.size());
    assertTrue(rows.subList(0, able).stream().allMatch(row -> row.language().mayLead()));
    Marks marks = new Marks(Advices.embedded(PROFILE, advice, 800));
    double last = marks.label("profile/" + rows.get(able - 1).language().id() + "/0/name").y();
    double next = marks.label("profile/" + rows.get(able).language().id() + "/0/name").y();
    assertTrue(next - last > 25, "a gap between those that may lead and the others");
    assertTrue(
        marks.figure().description().contains("Cannot lead for want of “No garbage-collector"),
        marks.figure().description());
  }

  @Test
  void theTitleTellsWhoIsAheadWhere() {
    assertEquals(
        "Go is ahead in 3 dimensions, Rust in Performance and Safety", title(Advices.hard("two")));
    assertEquals("Rust, dimension by dimension", title(Advices.hard("one")));
    assertEquals("No language is ahead in any dimension", title(Advices.hard("ties")));
    assertTrue(title(Advices.hard("nine")).startsWith("Of those that may lead, Rust is ahead"));
  }

  @Test
  void theTableHasEveryNumber() {
    DataTable table = Advices.table(PROFILE, Advices.hard("nine"));
    assertEquals(5 * 9, table.rows().size());
    assertEquals("Points", table.columns().get(3));
    assertFalse(table.rows().getFirst().get(3).shown().isEmpty());
  }

  private static String title(Advice advice) {
    return Advices.embedded(PROFILE, advice, 600).title();
  }
}
