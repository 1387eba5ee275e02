package dev.weighbridge.decision;

/**
 * One measurable aspect of a dimension.
 *
 * @param id stable key, not blank
 * @param name what people read, not blank
 * @param scale turns a measured value into points; its ends name no alternative
 */
public record Criterion(String id, String name, ValueScale scale) {
  public Criterion {
    Refuse.blank("A criterion's id", id);
    Refuse.blank("The name of criterion \"" + id + "\"", name);
  }
}
