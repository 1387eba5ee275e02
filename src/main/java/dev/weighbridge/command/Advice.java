package dev.weighbridge.command;

import dev.weighbridge.decision.Acceptability;
import dev.weighbridge.decision.Analysis;
import dev.weighbridge.decision.SampledResults;
import dev.weighbridge.decision.Sampling;
import dev.weighbridge.explanation.Explanation;
import dev.weighbridge.explanation.Vocabulary;
import dev.weighbridge.wording.Messages;
import java.util.Locale;
import java.util.Optional;

/**
 * A ranking with what only sampling tells, and all of it in words.
 *
 * @param acceptability empty if no language may lead
 */
record Advice(
    Ranking ranking,
    SampledResults sampled,
    Optional<Acceptability> acceptability,
    Explanation explanation) {
  static Advice of(Ranking ranking) {
    Analysis analysis = ranking.analysis();
    Sampling sampling = Sampling.of(Sampling.USUAL_SAMPLES, ranking.seed());
    SampledResults sampled = analysis.sample(sampling);
    Optional<Acceptability> acceptability = analysis.acceptability(sampling);
    Explanation explanation =
        Explanation.of(
            analysis,
            sampled,
            acceptability,
            Vocabulary.of(ranking.dataset()),
            Messages.of("explanation", Locale.ENGLISH));
    return new Advice(ranking, sampled, acceptability, explanation);
  }
}
