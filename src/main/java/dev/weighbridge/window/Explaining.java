package dev.weighbridge.window;

import dev.weighbridge.decision.Sampling;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.function.Function;

/** Works out all the advice on a project; keeps the draws from one to the next. */
final class Explaining implements Function<Project, Advice> {
  private final Messages messages;
  private Sampling sampling = Sampling.usual();
  private long seed = Sampling.USUAL_SEED;

  /**
   * @param messages the bundle {@code explanation}
   */
  Explaining(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Advice apply(Project project) {
    if (project.seed() != seed) {
      seed = project.seed();
      sampling = Sampling.of(Sampling.USUAL_SAMPLES, seed);
    }
    return Advice.of(project, sampling, messages);
  }
}
