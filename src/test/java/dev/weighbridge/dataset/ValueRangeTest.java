package dev.weighbridge.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.ValueScale;
import org.junit.jupiter.api.Test;

class ValueRangeTest {
  @Test
  void aPartCannotBeMoreThanItsWhole() {
    ValueScale toHundred = new ValueScale.Linear(50, 100);
    assertEquals(new ValueRange(0, 100), ValueRange.of("% of respondents", toHundred));
    assertEquals(new ValueRange(0, 12), range("of 12 services", 0, 12));
    assertEquals(new ValueRange(0, 6), range("of 6", 6, 0));
  }

  @Test
  void otherUnitsAllowEveryNumber() {
    assertEquals(ValueRange.UNBOUNDED, range("ms", 65, 6));
    assertEquals(ValueRange.UNBOUNDED, range("% of the time before", 150, 50));
    assertEquals(ValueRange.UNBOUNDED, range("% change", -10, 10));
    assertEquals(ValueRange.UNBOUNDED, range("of 12 services", 0, 13));
    assertEquals(ValueRange.UNBOUNDED, range("of the whole", 0, 1));
  }

  /** No range is narrower than what was measured. */
  @Test
  void holdsAllThatIsMeasured() {
    Dataset dataset = DatasetReader.bundled();
    var comparison = dataset.comparison();
    int bounded = 0;
    for (CriterionEvidence evidence : dataset.criteria()) {
      int criterion = comparison.criterionIndex(evidence.id());
      ValueRange range =
          ValueRange.of(evidence.unit(), comparison.criteria().get(criterion).scale());
      bounded += range.equals(ValueRange.UNBOUNDED) ? 0 : 1;
      for (int language = 0; language < comparison.alternatives().size(); language++) {
        if (comparison.measurement(language, criterion)
            instanceof Measurement.Measured(double _, double low, double high)) {
          assertTrue(range.least() <= low && high <= range.most(), evidence.id());
        }
      }
    }
    assertEquals(11, bounded);
  }

  private static ValueRange range(String unit, double worst, double best) {
    return ValueRange.of(unit, new ValueScale.Linear(worst, best));
  }
}
