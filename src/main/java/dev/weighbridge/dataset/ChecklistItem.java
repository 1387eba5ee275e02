package dev.weighbridge.dataset;

import java.util.List;
import java.util.Map;

/**
 * One question of a checklist, whose mean score is the value of its criterion.
 *
 * @param id unique in its checklist
 * @param label what is asked
 * @param scores 0..1 by language id, in the file's order
 * @param references the sources of each score by language id, in the file's order
 */
public record ChecklistItem(
    String id, String label, Map<String, Double> scores, Map<String, List<Source>> references) {
  public ChecklistItem {
    scores = Ordered.copy(scores);
    references = Ordered.copy(references);
  }
}
