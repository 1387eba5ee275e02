package dev.weighbridge.decision;

import java.util.List;

/**
 * A group of criteria that is weighted as a whole, so that splitting a criterion inside it never
 * changes what the dimension weighs.
 *
 * @param id stable key, not blank
 * @param name what people read, not blank
 * @param criteria at least one, ids unique
 */
public record Dimension(String id, String name, List<Criterion> criteria) {
  public Dimension {
    Refuse.blank("A dimension's id", id);
    Refuse.blank("The name of dimension \"" + id + "\"", name);
    criteria = List.copyOf(criteria);
    Refuse.when(
        criteria.isEmpty(), "Dimension \"" + id + "\" has no criterion; it needs at least one.");
    Refuse.duplicates("Criterion", criteria.stream().map(Criterion::id).toList());
  }
}
