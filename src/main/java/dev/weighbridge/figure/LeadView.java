package dev.weighbridge.figure;

import dev.weighbridge.explanation.Advice;
import java.util.List;

/** To be filled lead. */
public record LeadView() {
  /** To be filled. */
  public static LeadView of(Advice advice, List<String> languages) {
    return new LeadView();
  }
}
