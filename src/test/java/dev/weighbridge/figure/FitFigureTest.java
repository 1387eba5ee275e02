package dev.weighbridge.figure;

import static dev.weighbridge.figure.Samples.bar;
import static dev.weighbridge.figure.Samples.part;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.decision.Analysis;
import dev.weighbridge.decision.Assessment;
import dev.weighbridge.decision.Interval;
import dev.weighbridge.decision.Requirements;
import dev.weighbridge.decision.Standing;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    assertEquals("not enough evidence: 60 % measured", marks.text("fit/elixir/note/0"));
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

  /** Better in points than the others, but ruled out: it stays visible and says why. */
  @Test
  void aLanguageThatFailsARequirementComesAfterTheOthers() {
    Project project =
        Project.of(DatasetReader.bundled())
            .withShown(Set.of("rust", "go", "cpp", "elixir"))
            .withRequirements(new Requirements(Set.of("no-collector-pauses", "grpc")));
    FitView view = FitView.of(project.dataset(), project.analyse(), Optional.empty());
    assertEquals("cpp", view.bars().getFirst().id());
    assertEquals(List.of("Official gRPC, ready for production"), view.bars().get(1).failed());
    Figure figure = Samples.FIT.embedded(view, WIDTH);
    Marks marks = new Marks(figure);
    assertEquals("fails: “Official gRPC, ready for production”", marks.text("fit/rust/note/0"));
    assertTrue(
        marks.box("fit/rust/track").height() < marks.box("fit/cpp/track").height() / 2,
        "thin, not only last");
    assertTrue(marks.box("fit/cpp/track").y() < marks.box("fit/rust/track").y());
    assertTrue(marks.text("fit/elixir/note/0").startsWith("fails: “No garbage-collector pauses”"));
    assertTrue(
        figure.description().contains("fails: “Official gRPC, ready for production”"),
        figure.description());
  }

  @Test
  void aWhiskerShowsWhereTheTotalLiesNineTimesInTen() {
    Project project = Project.of(DatasetReader.bundled());
    Advice advice = Advice.of(project, Messages.of("explanation", Locale.ENGLISH));
    ProjectFigures figures = new ProjectFigures(Samples.TYPEFACE, Samples.MESSAGES);
    Figure figure = figures.embedded(new Subject.Fit(), advice, WIDTH);
    Marks marks = new Marks(figure);
    Mark.Box track = marks.box("fit/rust/track");
    Mark.Outline whisker = marks.outline("fit/rust/whisker");
    Interval interval = advice.sampled().totals().interval(0);
    double point = track.width() / 100;
    assertEquals(track.x() + interval.low() * point, whisker.x(), 1e-9);
    PathData.Line line = (PathData.Line) whisker.path().steps().get(3);
    assertEquals((interval.high() - interval.low()) * point, line.x(), 1e-9);
    String words =
        "nine times in ten %d to %d"
            .formatted(Math.round(interval.low()), Math.round(interval.high()));
    assertEquals(words, whisker.spoken());
    assertTrue(figure.description().contains(words), figure.description());
    Figure before = figures.fit(project, project.analyse(), WIDTH);
    assertFalse(new Marks(before).has("fit/rust/whisker"), "nothing is sampled yet");
    assertEquals(before.height(), figure.height());
    assertEquals(
        marks.label("fit/rust/ecosystem/points"),
        new Marks(before).label("fit/rust/ecosystem/points"));
  }

  @Test
  void theTableHasAllNumbers() {
    FitView view =
        view(
            bar(0, 1, part(10.4), part(30), part(0), part(0), part(0)),
            bar(7, 0.6, part(10), part(20), part(0), part(0), part(0)));
    DataTable table = Samples.FIT.table(view);
    assertEquals("Language", table.columns().getFirst());
    assertEquals("Remark", table.columns().getLast());
    assertEquals(11, table.columns().size());
    List<String> rust = table.rows().getFirst().stream().map(DataTable.Cell::shown).toList();
    assertEquals(List.of("Rust", "40", "", "", "100 %", "10", "30", "0", "0", "0", ""), rust);
    assertEquals(new DataTable.Quantity(40.4, "40"), table.rows().getFirst().get(1));
    assertEquals(
        new DataTable.Text("not enough evidence: 60 % measured"), table.rows().get(1).getLast());
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
    Analysis analysis = Analysis.of(assessment, Set.of("go", "rust"), Requirements.none());
    FitView view = FitView.of(dataset, analysis, Optional.empty());
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
