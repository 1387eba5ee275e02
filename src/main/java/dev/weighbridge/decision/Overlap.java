package dev.weighbridge.decision;

import java.util.List;

/**
 * Criteria that measure partly the same thing, so that together they may count twice.
 *
 * @param id stable key, not blank
 * @param criteria ids of two or more criteria
 */
public record Overlap(String id, List<String> criteria) {
  public Overlap {
    Refuse.blank("An overlap's id", id);
    criteria = List.copyOf(criteria);
    Refuse.when(criteria.size() < 2, "Overlap \"" + id + "\" must name at least two criteria.");
    Refuse.duplicates("In overlap \"" + id + "\", criterion", criteria);
  }
}
