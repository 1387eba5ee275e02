package dev.weighbridge.decision;

import java.util.Map;

/**
 * Something an alternative either offers or does not, for requirements that no weight may buy off.
 *
 * @param id stable key, not blank
 * @param name what people read, not blank
 * @param support by alternative id; an alternative that is not named is unknown
 */
public record Capability(String id, String name, Map<String, Support> support) {
  public Capability {
    Refuse.blank("A capability's id", id);
    Refuse.blank("The name of capability \"" + id + "\"", name);
    support = Map.copyOf(support);
  }

  /** How far the alternative has it. */
  public Support of(String alternative) {
    return support.getOrDefault(alternative, Support.UNKNOWN);
  }
}
