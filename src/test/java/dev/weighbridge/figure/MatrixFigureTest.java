package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Measurement;
import dev.weighbridge.explanation.Advice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class MatrixFigureTest {
  private static final Subject MATRIX = new Subject.Matrix();
  private static final String RING = "matrix/0/http-p99-latency/go/own";

  @Test
  void nothingOverlapsWhateverIsShown() {
    Advices.check(Advices.many(43, 40), _ -> MATRIX);
  }

  @Test
  void aCellIsShadedByItsPoints() {
    Advice advice = Advices.hard("two");
    Marks marks = new Marks(Advices.embedded(MATRIX, advice, 772));
    int c = advice.dataset().comparison().criterionIndex("http-p99-latency");
    double points = advice.dataset().comparison().points(1, c);
    Mark.Box cell = marks.box("matrix/0/http-p99-latency/go/cell");
    assertEquals(Ink.dimensionGrade(1, points), cell.ink());
    assertEquals("45 ms", marks.text("matrix/0/http-p99-latency/go/value"));
    assertEquals(
        "Go, Tail latency under full load: 45 ms, " + Math.round(points) + " of 100 points",
        cell.spoken());
  }

  @Test
  void anOwnFigureHasARingAndSaysSo() {
    Advice advice = Advices.hard("two");
    assertFalse(new Marks(Advices.embedded(MATRIX, advice, 772)).has(RING));
    var thirty = Measurement.Measured.exactly(30);
    Figure own =
        Advices.embedded(
            MATRIX,
            Advices.of(advice.project().withOwn("go", "http-p99-latency", thirty, "")),
            772);
    Marks marks = new Marks(own);
    assertTrue(marks.has(RING));
    assertFalse(marks.has(RING.replace("go", "rust")));
    String spoken = marks.box("matrix/0/http-p99-latency/go/cell").spoken();
    assertTrue(spoken.contains("30 ms (own)"), spoken);
    assertTrue(own.description().contains("Go 30 ms (own)"), own.description());
  }

  @Test
  void theBestInARowIsSetInSemibold() {
    Marks marks = new Marks(Advices.embedded(MATRIX, Advices.hard("two"), 772));
    assertEquals(
        Style.Weight.SEMIBOLD,
        marks.label("matrix/0/http-p99-latency/rust/value").style().weight());
    assertEquals(
        Style.Weight.REGULAR, marks.label("matrix/0/http-p99-latency/go/value").style().weight());
    Marks one = new Marks(Advices.embedded(MATRIX, Advices.hard("one"), 772));
    assertEquals(
        Style.Weight.REGULAR,
        one.label("matrix/0/http-p99-latency/rust/value").style().weight(),
        "nothing is best of one");
  }

  @Test
  void whatIsMissingDoesNotLookLikeNoPoints() {
    Marks marks = new Marks(Advices.embedded(MATRIX, Advices.hard("nine"), 1200));
    Mark.Box missing = marks.box("matrix/0/peak-memory-compute/elixir/cell");
    assertEquals(Ink.SURFACE, missing.ink());
    assertTrue(marks.has("matrix/0/peak-memory-compute/elixir/hatching"));
    assertEquals("–", marks.text("matrix/0/peak-memory-compute/elixir/value"));
    Mark.Box none = marks.box("matrix/0/eco-vendor-clients/elixir/cell");
    assertEquals(Ink.dimensionGrade(4, 0), none.ink());
    for (Theme theme : Theme.values()) {
      Palette palette = Palette.of(theme);
      assertNotEquals(palette.colour(Ink.SURFACE), palette.colour(none.ink()));
    }
  }

  @Test
  void languagesThatDoNotFitGoIntoFurtherBlocksAndUnitsToTheNames() {
    Advice advice = Advices.hard("nine");
    Marks narrow = new Marks(Advices.embedded(MATRIX, advice, 432));
    assertTrue(narrow.has("matrix/1/http-p99-latency/elixir/cell"));
    assertFalse(narrow.has("matrix/0/http-p99-latency/elixir/cell"));
    assertEquals("45", narrow.text("matrix/0/http-p99-latency/go/value"));
    assertEquals("ms", narrow.text("matrix/0/http-p99-latency/unit"));
    Marks wide = new Marks(Advices.embedded(MATRIX, advice, 1500));
    assertFalse(wide.has("matrix/1/http-p99-latency/name"));
    assertEquals("45 ms", wide.text("matrix/0/http-p99-latency/go/value"));
  }

  @Test
  void batchesAreAboutEquallyLong() {
    assertEquals(List.of(0, 5, 9), Batches.bounds(9, 5));
    assertEquals(List.of(0, 3, 6, 9), Batches.bounds(9, 4));
    assertEquals(List.of(0, 2), Batches.bounds(2, 9));
  }

  @Test
  void theTotalsComeLast() {
    Advice advice = Advices.hard("nine");
    DataTable table = Advices.table(MATRIX, advice);
    assertEquals(22 + 1, table.rows().size());
    assertEquals(3 + 9, table.columns().size());
    List<DataTable.Cell> totals = table.rows().getLast();
    assertEquals("69", totals.get(3).shown());
    Marks marks = new Marks(Advices.embedded(MATRIX, advice, 772));
    assertEquals("69", marks.text("matrix/0/total/rust"));
    assertEquals("32–65", marks.text("matrix/0/total/elixir"), "too little is measured");
  }
}
