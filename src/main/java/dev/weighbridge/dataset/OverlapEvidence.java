package dev.weighbridge.dataset;

import java.util.List;

/**
 * Declared double counting.
 *
 * @param id the overlap's id in the comparison
 * @param criteria ids of two or more criteria
 * @param why what they share
 */
public record OverlapEvidence(String id, List<String> criteria, String why) {
  public OverlapEvidence {
    criteria = List.copyOf(criteria);
  }
}
