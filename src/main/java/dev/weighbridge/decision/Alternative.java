package dev.weighbridge.decision;

/**
 * One of the things compared; here a language.
 *
 * @param id stable key, not blank
 * @param name what people read, not blank
 */
public record Alternative(String id, String name) {
  public Alternative {
    Refuse.blank("An alternative's id", id);
    Refuse.blank("The name of alternative \"" + id + "\"", name);
  }
}
