package dev.weighbridge.figure;

import static dev.weighbridge.figure.Samples.bar;
import static dev.weighbridge.figure.Samples.part;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.decision.Assessment;
import dev.weighbridge.decision.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FitFigureTest {
  private static final double WIDTH = 480;

  @Test
  void segmentsAreAsLongAsTheirPoints() {
    FitView view = view(bar(0, 1, part(10), part(30), part(20), part(0), part(5)));
    Marks marks = new Marks(Samples.FIT.embedded(view, WIDTH));
    Mark.Box track = marks.box("fit/rust/track");
    Mark.Box performance = marks.box("fit/rust/performance");
    Mark.Box ecosystem = marks.box("fit/rust/ecosystem");
    double point = track.width() / 100;
    assertEquals(track.x() + 10 * point, performance.x(), 1e-9);
    assertEquals(30 * point, performance.width(), 2);
    assertEquals(track.x() + 65 * point, ecosystem.x() + ecosystem.width(), 2);
    assertFalse(marks.has("fit/rust/velocity"), "nothing is drawn for zero points");
    assertEquals("Rust, Performance: 30 of 65 points", performance.spoken());
  }

  @Test
  void pointsOnTheSegmentsAddUpToTheTotal() {
    Random random = new Random(7);
    for (int run = 0; run < 300; run++) {
      for (FitView.Bar bar : Samples.randomFit(random).bars()) {
        assertEquals(
            Math.round(bar.total()), Arrays.stream(FitFigure.wholePoints(bar)).sum(), bar::name);
      }
    }
    // 10.8 in all; rounding each part by itself would show 4 + 4 + 4.
    assertArrayEquals(
        new int[] {4, 4, 3}, FitFigure.wholePoints(bar(0, 1, part(3.6), part(3.6), part(3.6))));
  }

  @Test
  void aLanguageWithoutEnoughEvidenceShowsARangeAndNoTotal() {
    FitView view =
        view(
            bar(0, 1, part(10), part(30), part(20), part(0), part(5)),
            bar(7, 0.6, part(10), new FitView.Part(20, 20, false), part(10), part(10), part(10)));
    Marks marks = new Marks(Samples.FIT.embedded(view, WIDTH));
    assertEquals("65", marks.text("fit/rust/total"));
    assertEquals("40–80", marks.text("fit/elixir/total"));
    assertEquals("not enough evidence: 60 % measured", marks.text("fit/elixir/note"));
    assertTrue(marks.has("fit/elixir/performance/hatching"));
    assertFalse(marks.has("fit/elixir/philosophy/hatching"));
    assertFalse(marks.has("fit/elixir/philosophy/points"));
    Mark.Box full = marks.box("fit/rust/philosophy");
    Mark.Box thin = marks.box("fit/elixir/philosophy");
    assertTrue(thin.height() < full.height() / 2);
  }

  @Test
  void theMissingPartOfASegmentIsHatched() {
    FitView view = view(bar(0, 0.9, part(10), new FitView.Part(40, 10, true), part(1)));
    Marks marks = new Marks(Samples.FIT.embedded(view, WIDTH));
    Mark.Box whole = marks.box("fit/rust/performance");
    Mark.Box unknown = marks.box("fit/rust/performance/unknown");
    assertEquals(whole.width() / 4, unknown.width(), 1e-9);
    assertEquals(whole.x() + whole.width(), unknown.x() + unknown.width(), 1e-9);
    assertEquals(
        "Rust, Performance: 40 of 51 points, 10 of them in place of what is not measured",
        whole.spoken());
  }

  /** A slider that moves must not make anything but the bars move. */
  @Test
  void columnsAndHeightStayWhileTotalsChange() {
    Figure one = Samples.FIT.embedded(view(bar(0, 1, part(10), part(1))), 380);
    Figure other = Samples.FIT.embedded(view(bar(0, 1, part(60), part(40))), 380);
    assertEquals(one.height(), other.height());
    assertEquals(new Marks(one).box("fit/rust/track"), new Marks(other).box("fit/rust/track"));
    assertEquals(new Marks(one).label("fit/rust/name"), new Marks(other).label("fit/rust/name"));
  }

  @Test
  void showsTheBundledEvidenceBestFirst() {
    Dataset dataset = DatasetReader.bundled();
    Assessment assessment = Assessment.of(dataset.comparison(), dataset.priorities());
    FitView view = FitView.of(dataset, assessment, Set.of("go", "rust"));
    List<String> ranking =
        assessment.ranking(Set.of("go", "rust")).stream()
            .map(standing -> standing.alternative().id())
            .toList();
    assertEquals(ranking, view.bars().stream().map(FitView.Bar::id).toList());
    for (FitView.Bar bar : view.bars()) {
      Standing standing = assessment.standings().get(bar.language());
      assertEquals(standing.total(), bar.total());
      assertEquals(
          standing.total(), bar.parts().stream().mapToDouble(FitView.Part::points).sum(), 1e-9);
    }
    assertEquals("Performance", view.dimensions().get(1).text());
  }

  @Test
  void nothingShownIsSaid() {
    Figure figure = Samples.FIT.embedded(new FitView(Samples.names(), List.of()), WIDTH);
    assertEquals("No language is shown.", figure.description());
    assertTrue(figure.marks().isEmpty());
  }

  private static FitView view(FitView.Bar... bars) {
    return new FitView(Samples.names(), List.of(bars));
  }
}
