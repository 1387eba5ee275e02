package dev.weighbridge.dataset;

import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Priorities;
import java.util.Map;
import java.util.Optional;

/**
 * A starting point for priorities, decided from what is to be built.
 *
 * @param id stable key
 * @param summary what is built, in a sentence
 * @param useCase id of the use case whose claims are its evidence
 * @param dimensions importance of every dimension by id, in the file's order
 * @param criteria importance by id of the criteria that it weighs in its own way
 */
public record Scenario(
    String id,
    String name,
    String summary,
    Optional<String> useCase,
    Map<String, Weighing> dimensions,
    Map<String, Weighing> criteria) {
  /**
   * An importance and why.
   *
   * @param importance 0..100
   * @param reason something a critic could check
   */
  public record Weighing(double importance, String reason) {}

  public Scenario {
    dimensions = Ordered.copy(dimensions);
    criteria = Ordered.copy(criteria);
  }

  /**
   * The priorities of this scenario; criteria that it does not name keep their own importance.
   *
   * @param dataset the dataset that the scenario belongs to
   */
  public Priorities priorities(Dataset dataset) {
    Comparison comparison = dataset.comparison();
    Priorities priorities = dataset.priorities();
    for (Map.Entry<String, Weighing> entry : dimensions.entrySet()) {
      int dimension = comparison.dimensionIndex(entry.getKey());
      priorities = priorities.withDimension(dimension, entry.getValue().importance());
    }
    for (Map.Entry<String, Weighing> entry : criteria.entrySet()) {
      int criterion = comparison.criterionIndex(entry.getKey());
      priorities = priorities.withCriterion(criterion, entry.getValue().importance());
    }
    return priorities;
  }
}
