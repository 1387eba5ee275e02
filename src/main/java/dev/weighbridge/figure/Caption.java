package dev.weighbridge.figure;

import java.util.List;

/**
 * What a figure that stands on its own says around its picture.
 *
 * @param title one line, such as a scenario's or a criterion's name
 * @param subtitle what is shown and how; may be empty
 * @param notes one paragraph each, below the picture: shares, evidence version, source, caveat
 */
public record Caption(String title, String subtitle, List<String> notes) {
  public Caption {
    notes = List.copyOf(notes);
  }
}
