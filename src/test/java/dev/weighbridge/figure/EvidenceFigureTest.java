package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.dataset.Display;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.ValueScale;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceFigureTest {
  private static final double WIDTH = 500;
  private static final ValueScale LOG = new ValueScale.Logarithmic(100, 1);

  @Test
  void valuesLieWhereTheScaleSaysWithWorstAtTheLeft() {
    Marks marks = new Marks(figure(LOG, Samples.reading(0, new Measurement.Measured(10, 1, 100))));
    Mark.Rule axis = marks.rule("evidence/c/axis");
    Mark.Outline marker = marks.outline("evidence/c/rust/marker");
    Mark.Box interval = marks.box("evidence/c/rust/interval");
    assertEquals((axis.x1() + axis.x2()) / 2, marker.x(), 1e-9);
    assertEquals(axis.x1(), interval.x(), 1e-9);
    assertEquals(axis.x2() - axis.x1(), interval.width(), 1e-9);
    assertEquals("100 ms", marks.text("evidence/c/worst"));
    assertEquals("1 ms", marks.text("evidence/c/best"));
    assertEquals("Rust 10 ms", marks.text("evidence/c/rust/label"));
    assertEquals("Rust 10 ms, between 1 ms and 100 ms", marker.spoken());
  }

  @Test
  void labelsStandAboveUnlessTheyWouldCollide() {
    Marks apart = new Marks(figure(LOG, exactly(0, 2), exactly(1, 50)));
    assertEquals(y(apart, "rust"), y(apart, "go"));
    Marks close = new Marks(figure(LOG, exactly(0, 10), exactly(1, 12)));
    assertTrue(y(close, "rust") < y(close, "go"));
  }

  /** Equal values must be equal on the axis, and both be seen. */
  @Test
  void tiesStepAsideVerticallyOnly() {
    Marks marks = new Marks(figure(LOG, exactly(0, 10), exactly(1, 10), exactly(2, 10)));
    Mark.Outline rust = marks.outline("evidence/c/rust/marker");
    Mark.Outline go = marks.outline("evidence/c/go/marker");
    assertEquals(rust.x(), go.x());
    assertTrue(Math.abs(rust.y() - go.y()) >= 9);
  }

  @Test
  void manyLanguagesGetALaneEachBestFirst() {
    Marks marks =
        new Marks(
            figure(
                LOG, exactly(0, 50), exactly(1, 3), exactly(2, 20), exactly(3, 7), exactly(4, 90)));
    List<String> order = List.of("go", "c#", "java", "rust", "c++");
    for (int i = 1; i < order.size(); i++) {
      double before = marks.label("evidence/c/" + order.get(i - 1) + "/name").y();
      double here = marks.label("evidence/c/" + order.get(i) + "/name").y();
      assertTrue(before < here, order.get(i));
    }
  }

  @Test
  void whatIsMissingIsNamed() {
    Marks some =
        new Marks(figure(LOG, exactly(0, 2), Samples.reading(7, new Measurement.Missing())));
    assertEquals("no figure: Elixir", some.text("evidence/c/missing/0"));
    assertFalse(some.has("evidence/c/elixir/marker"));
    Figure none = figure(LOG, Samples.reading(7, new Measurement.Missing()));
    assertEquals(
        "Criterion, from 100 ms (worst) to 1 ms (best): nothing measured.", none.description());
  }

  /** By a ring, by a word beside the value, and in what is spoken. */
  @Test
  void theUsersOwnFigureIsMarked() {
    CriterionView.Reading own =
        new CriterionView.Reading(
            "go",
            1,
            "Go",
            Measurement.Measured.exactly(30),
            Optional.of(Measurement.Measured.exactly(45)));
    Figure figure = figure(LOG, exactly(0, 2), own);
    Marks marks = new Marks(figure);
    assertEquals("Go 30 ms (own)", marks.text("evidence/c/go/label"));
    assertEquals(
        "Go 30 ms, your own figure; the source says 45 ms",
        marks.outline("evidence/c/go/marker").spoken());
    assertTrue(figure.description().contains("the source says 45 ms"), figure.description());
    Mark.Outline ring = marks.outline("evidence/c/go/own");
    assertEquals(marks.outline("evidence/c/go/marker").x(), ring.x());
    assertTrue(ring.stroke() > 0);
    assertFalse(marks.has("evidence/c/rust/own"));
    assertEquals("Rust 2 ms", marks.text("evidence/c/rust/label"));
  }

  @Test
  void anOwnFigureIsMarkedInALaneToo() {
    CriterionView.Reading own =
        new CriterionView.Reading(
            "elixir",
            7,
            "Elixir",
            Measurement.Measured.exactly(30),
            Optional.of(new Measurement.Missing()));
    Marks marks =
        new Marks(figure(LOG, exactly(0, 2), exactly(1, 3), exactly(2, 4), exactly(3, 5), own));
    assertEquals("30 ms (own)", marks.text("evidence/c/elixir/value"));
    assertTrue(marks.has("evidence/c/elixir/own"));
    assertEquals(
        "Elixir 30 ms, your own figure; the source has none",
        marks.outline("evidence/c/elixir/marker").spoken());
  }

  @Test
  void aProjectTellsWhichFiguresAreItsOwn() {
    Project project =
        Project.of(DatasetReader.bundled())
            .withOwn("go", "http-p99-latency", Measurement.Measured.exactly(30), "ours");
    ProjectFigures figures = new ProjectFigures(Samples.TYPEFACE, Samples.MESSAGES);
    Marks marks = new Marks(figures.evidence(project, "http-p99-latency", WIDTH));
    assertEquals("Go 30 ms (own)", marks.text("evidence/http-p99-latency/go/label"));
    Project back = project.withoutOwn("go", "http-p99-latency");
    assertEquals(
        "Go 45 ms",
        new Marks(figures.evidence(back, "http-p99-latency", WIDTH))
            .text("evidence/http-p99-latency/go/label"));
  }

  @Test
  void theTableHasFullNumbersAndWhatIsShown() {
    CriterionView view =
        new CriterionView(
            "c",
            "Criterion",
            LOG,
            new Display("", " ms", 0, false),
            List.of(
                Samples.reading(0, new Measurement.Measured(10.4, 1, 100)),
                Samples.reading(7, new Measurement.Missing())));
    DataTable table = Samples.EVIDENCE.table(view);
    assertEquals(List.of("Language", "Value", "Low", "High", "Points"), table.columns());
    assertEquals(new DataTable.Quantity(10.4, "10 ms"), table.rows().get(0).get(1));
    assertEquals(new DataTable.Quantity(LOG.points(10.4), "49"), table.rows().get(0).get(4));
    assertEquals("not measured", table.rows().get(1).get(1).shown());
  }

  @Test
  void showsTheBundledEvidence() {
    Project project = Project.of(DatasetReader.bundled()).withShown(Set.of("rust", "go", "elixir"));
    Advice advice = Advice.of(project, Messages.of("explanation", Locale.ENGLISH));
    ProjectFigures figures = new ProjectFigures(Samples.TYPEFACE, Samples.MESSAGES);
    for (var criterion : project.dataset().criteria()) {
      Figure figure = figures.sheet(new Subject.Evidence(criterion.id()), advice, 820);
      assertEquals(criterion.name(), figure.title());
      assertTrue(figure.description().contains("Rust"), figure.description());
    }
  }

  private static CriterionView.Reading exactly(int language, double value) {
    return Samples.reading(language, Measurement.Measured.exactly(value));
  }

  private static Figure figure(ValueScale scale, CriterionView.Reading... readings) {
    return Samples.EVIDENCE.embedded(
        new CriterionView(
            "c", "Criterion", scale, new Display("", " ms", 0, false), List.of(readings)),
        WIDTH);
  }

  private static double y(Marks marks, String language) {
    return marks.label("evidence/c/" + language + "/label").y();
  }
}
