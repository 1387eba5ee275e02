package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Analysis;
import dev.weighbridge.decision.SampledResults;
import dev.weighbridge.decision.Sampling;
import dev.weighbridge.explanation.Explanation;
import dev.weighbridge.explanation.Vocabulary;
import dev.weighbridge.wording.Messages;
import java.util.function.Function;

/** Samples an analysis and puts it into words; keeps the samples from one to the next. */
final class Explaining implements Function<Present, Explanation> {
  private final Sampling sampling = Sampling.usual();
  private final Vocabulary vocabulary;
  private final Messages messages;

  /**
   * @param messages the bundle {@code explanation}
   */
  Explaining(Dataset dataset, Messages messages) {
    this.vocabulary = Vocabulary.of(dataset);
    this.messages = messages;
  }

  @Override
  public Explanation apply(Present present) {
    Analysis analysis = present.analysis();
    SampledResults sampled = analysis.sample(sampling);
    return Explanation.of(
        analysis, sampled, analysis.acceptability(sampling), vocabulary, messages);
  }
}
