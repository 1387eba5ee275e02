package dev.weighbridge.report;

import java.util.List;

/**
 * A part of a report under a title of its own.
 *
 * @param id lower-case letters, digits and hyphens; distinct within a report
 * @param title one line
 * @param blocks what it says
 * @param parts sections inside it, after the blocks
 */
public record Section(String id, String title, List<Block> blocks, List<Section> parts) {
  public Section {
    blocks = List.copyOf(blocks);
    parts = parts.stream().filter(part -> !part.isEmpty()).toList();
  }

  /** A section without parts. */
  static Section of(String id, String title, List<Block> blocks) {
    return new Section(id, title, blocks, List.of());
  }

  boolean isEmpty() {
    return blocks.isEmpty() && parts.isEmpty();
  }
}
