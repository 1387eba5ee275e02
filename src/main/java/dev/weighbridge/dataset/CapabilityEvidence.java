package dev.weighbridge.dataset;

import java.util.List;
import java.util.Map;

/**
 * What stands behind a requirement; who has it is in {@link Dataset#comparison()}.
 *
 * @param id the capability's id in the comparison
 * @param name the requirement as people tick it
 * @param explanation what counts as having it
 * @param notes condition or detail by language id, in the file's order
 * @param sources at least one
 */
public record CapabilityEvidence(
    String id, String name, String explanation, Map<String, String> notes, List<Source> sources) {
  public CapabilityEvidence {
    notes = Ordered.copy(notes);
    sources = List.copyOf(sources);
  }
}
