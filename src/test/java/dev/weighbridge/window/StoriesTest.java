package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.Claim;
import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.dataset.FieldReport;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static final Dataset DATASET = DatasetReader.bundled();

  @Test
  void eachStoryIsToldOnceOnADimension() {
    for (DimensionEvidence dimension : DATASET.dimensions()) {
      Stories stories = Stories.of(DATASET, dimension.id());
      List<String> reports = stories.reports().stream().map(FieldReport::id).toList();
      for (Claim claim : DATASET.claimsOf(dimension.id())) {
        boolean told = claim.report().filter(reports::contains).isPresent();
        assertEquals(!told, stories.claims().contains(claim), claim.id());
      }
    }
    assertFalse(ids("safety").contains("uber-races"), "its report is there");
    assertTrue(ids("ecosystem").contains("discord-latency-spikes"), "its report is elsewhere");
  }

  @Test
  void whatIsMainlyAboutTheDimensionComesFirstAndNewestFirst() {
    List<FieldReport> reports = Stories.of(DATASET, "velocity").reports();
    boolean direct = true;
    for (int i = 1; i < reports.size(); i++) {
      boolean here = reports.get(i).dimensions().getFirst().equals("velocity");
      assertTrue(direct || !here, reports.get(i).id());
      assertTrue(
          here != direct || reports.get(i - 1).year() >= reports.get(i).year(),
          reports.get(i).id());
      direct = here;
    }
  }

  @Test
  void figuresAreSaidAsFarAsTheyAreKnown() {
    ReportFigures figures = new ReportFigures(Messages.of("window", Locale.ENGLISH));
    assertEquals(
        "Load: 85,000 → 150,000 q/s (+76.5 %) · about",
        figures.sentence(figure(85000, 150000, "q/s", 76.5, "about")));
    assertEquals("Size: 55 → 7 MB", figures.sentence(figure("Size", 55, 7, "MB")));
    assertEquals(
        "p99: −76 %",
        figures.sentence(
            new FieldReport.Figure(
                "p99",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "relative",
                OptionalDouble.of(-76),
                Optional.empty())));
  }

  private static List<String> ids(String dimension) {
    return Stories.of(DATASET, dimension).claims().stream().map(Claim::id).toList();
  }

  private static FieldReport.Figure figure(
      double before, double after, String unit, double change, String note) {
    return new FieldReport.Figure(
        "Load",
        OptionalDouble.of(before),
        OptionalDouble.of(after),
        unit,
        OptionalDouble.of(change),
        Optional.of(note));
  }

  private static FieldReport.Figure figure(String what, double before, double after, String unit) {
    return new FieldReport.Figure(
        what,
        OptionalDouble.of(before),
        OptionalDouble.of(after),
        unit,
        OptionalDouble.empty(),
        Optional.empty());
  }
}
