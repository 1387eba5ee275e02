package dev.weighbridge.dataset;

import java.util.List;
import java.util.Optional;

/**
 * The words and the criteria of a dimension of the comparison.
 *
 * @param id the dimension's id in the comparison
 * @param shortName for tabs, sliders and charts
 * @param question what the dimension asks, in one line
 * @param swing what the way from worst to best means, "from … to …"
 * @param note what to know before weighing it
 * @param criteria at least one, in the comparison's order
 */
public record DimensionEvidence(
    String id,
    String name,
    String shortName,
    String question,
    String swing,
    Optional<String> note,
    List<CriterionEvidence> criteria) {
  public DimensionEvidence {
    criteria = List.copyOf(criteria);
  }

  DimensionEvidence with(List<CriterionEvidence> others) {
    return new DimensionEvidence(id, name, shortName, question, swing, note, others);
  }
}
