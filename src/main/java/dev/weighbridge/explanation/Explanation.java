package dev.weighbridge.explanation;

import dev.weighbridge.decision.Acceptability;
import dev.weighbridge.decision.Analysis;
import dev.weighbridge.decision.SampledResults;
import dev.weighbridge.decision.Verdict;
import dev.weighbridge.project.OwnFigure;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * An analysis in words. Every list holds whole sentences, the most important first; it is empty
 * where there is nothing to say.
 *
 * @param headline two to five words
 * @param leader index of the language that the headline names as ahead, if it does
 * @param verdict what the headline rests on
 * @param reasons what speaks most for the leader; where nobody can be compared, why not
 * @param breakdown the lead over the runner-up, part by part; empty without a runner-up
 * @param against what speaks most against the leader
 * @param changes what would change the verdict
 * @param certainty how far it can be relied on
 * @param gaps what is not known, or rules a language out
 */
public record Explanation(
    String headline,
    OptionalInt leader,
    List<String> verdict,
    List<String> reasons,
    Optional<Breakdown> breakdown,
    List<String> against,
    List<String> changes,
    List<String> certainty,
    List<String> gaps) {

  public Explanation {
    verdict = List.copyOf(verdict);
    reasons = List.copyOf(reasons);
    against = List.copyOf(against);
    changes = List.copyOf(changes);
    certainty = List.copyOf(certainty);
    gaps = List.copyOf(gaps);
  }

  /**
   * The words for an analysis; a pure function of its arguments.
   *
   * @param sampled of the same analysis
   * @param own the user's own figures in it
   * @param acceptability of the same analysis; without it, nothing is said about the priorities of
   *     more than two languages
   * @param smallest the smallest change of the same analysis
   * @param messages the bundle {@code explanation}
   */
  public static Explanation of(
      Analysis analysis,
      SampledResults sampled,
      List<OwnFigure> own,
      Optional<Acceptability> acceptability,
      Optional<VerdictChange> smallest,
      Vocabulary vocabulary,
      Messages messages) {
    var phrasing = new Phrasing(analysis, vocabulary, messages);
    var verdict = new VerdictSentences(phrasing, sampled);
    var owned = OwnSentences.of(phrasing, own);
    List<String> said = both(verdict.sentences(), owned.verdict());
    var gaps = new GapSentences(phrasing);
    var change = new ChangeSentences(phrasing, smallest);
    if (!(sampled.verdict() instanceof Verdict.Compared compared)) {
      return new Explanation(
          verdict.headline(),
          OptionalInt.empty(),
          said,
          gaps.excluded(),
          Optional.empty(),
          List.of(),
          change.ofCandidates(),
          owned.certainty(),
          gaps.open());
    }
    var reasons = new ReasonSentences(phrasing, compared);
    var certainty = new CertaintySentences(phrasing, sampled, compared);
    return new Explanation(
        verdict.headline(),
        verdict.leader(),
        said,
        reasons.supporting(),
        Optional.of(reasons.breakdown()),
        reasons.opposing(),
        change.ofPriorities(),
        both(certainty.all(acceptability), owned.certainty()),
        gaps.all());
  }

  private static List<String> both(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
