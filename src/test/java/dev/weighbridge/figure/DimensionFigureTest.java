package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.explanation.Advice;
import java.util.List;
import org.junit.jupiter.api.Test;

class DimensionFigureTest {
  private static final Subject PERFORMANCE = new Subject.Dimension("performance");

  @Test
  void nothingOverlapsWhateverIsShown() {
    List<String> ids =
        Advices.hard("two").dataset().dimensions().stream().map(one -> one.id()).toList();
    List<Advice> advices = Advices.many(41, 40);
    Advices.check(
        advices, advice -> new Subject.Dimension(ids.get(advices.indexOf(advice) % ids.size())));
  }

  @Test
  void criteriaStandInColumnsWithAlignedRowsWhereThereIsRoom() {
    Advice advice = Advices.hard("two");
    List<String> ids =
        DimensionView.of(advice, "performance").panels().stream()
            .map(panel -> "dimension/performance/" + panel.evidence().id())
            .toList();
    Marks narrow = new Marks(Advices.embedded(PERFORMANCE, advice, 600));
    assertEquals(0, narrow.label(ids.get(1) + "/name").x());
    assertTrue(narrow.label(ids.get(0) + "/source").y() < narrow.label(ids.get(1) + "/name").y());
    Marks wide = new Marks(Advices.embedded(PERFORMANCE, advice, 1600));
    for (int i = 1; i < 3; i++) {
      assertEquals(wide.label(ids.get(0) + "/name").y(), wide.label(ids.get(i) + "/name").y());
      assertEquals(wide.label(ids.get(0) + "/source").y(), wide.label(ids.get(i) + "/source").y());
    }
    assertEquals(0, wide.label(ids.get(3) + "/name").x());
  }

  @Test
  void weightsAddUpToTheDimensionsShare() {
    Advice advice = Advices.hard("nine");
    DimensionView view = DimensionView.of(advice, "safety");
    int within = view.panels().stream().mapToInt(DimensionView.Panel::within).sum();
    int percent = view.panels().stream().mapToInt(DimensionView.Panel::percent).sum();
    double share = view.panels().stream().mapToDouble(DimensionView.Panel::share).sum();
    assertEquals(100, within);
    assertEquals(advice.assessment().shares().wholePercents()[2], percent);
    assertEquals(advice.assessment().shares().ofDimension(2), share, 1e-9);
  }

  @Test
  void theTitleCountsWhoIsAhead() {
    assertEquals(
        "Performance: Rust is ahead on 6 of 6 criteria",
        Advices.embedded(PERFORMANCE, Advices.hard("two"), 600).title());
    assertEquals(
        "Performance: too little is measured to compare",
        Advices.embedded(PERFORMANCE, Advices.hard("nothing-measured"), 600).title());
    assertEquals(
        "Performance: Rust on 6 criteria",
        Advices.embedded(PERFORMANCE, Advices.hard("one"), 600).title());
  }

  @Test
  void theTableHasEveryValueWithItsCriterion() {
    DataTable table = Advices.table(PERFORMANCE, Advices.hard("two"));
    assertEquals(2 * 6, table.rows().size());
    assertEquals(
        List.of("Criterion", "Weight", "Language", "Value", "Low", "High", "Points"),
        table.columns());
  }

  @Test
  void anUnknownDimensionIsRefused() {
    Advice advice = Advices.hard("two");
    assertThrows(IllegalArgumentException.class, () -> DimensionView.of(advice, "beauty"));
  }
}
