package dev.weighbridge.dataset;

import java.util.List;

/**
 * A question for discussion.
 *
 * @param dimensions ids of the dimensions it is shown with
 */
public record Question(String id, String text, List<String> dimensions) {
  public Question {
    dimensions = List.copyOf(dimensions);
  }
}
