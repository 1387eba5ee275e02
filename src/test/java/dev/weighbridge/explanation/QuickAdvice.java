package dev.weighbridge.explanation;

import dev.weighbridge.decision.Sampling;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;

/** Advice from few draws, for tests of what holds however many there are. */
public final class QuickAdvice {
  private static final int SAMPLES = 200;

  private QuickAdvice() {}

  /**
   * Advice on a project.
   *
   * @param messages the bundle {@code explanation}
   */
  public static Advice of(Project project, Messages messages) {
    return Advice.of(project, Sampling.of(SAMPLES, project.seed()), messages);
  }
}
