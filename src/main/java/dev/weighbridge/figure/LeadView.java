package dev.weighbridge.figure;

import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Assessment;
import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Contest;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.Reasons;
import dev.weighbridge.decision.Reasons.Reason;
import dev.weighbridge.decision.Standing;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.Vocabulary;
import dev.weighbridge.explanation.WholeReasons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a lead figure shows: two languages, or why there are not two. */
public sealed interface LeadView {
  /** Why there is no lead to show. */
  enum Lack {
    /** A single language is shown. */
    ONE_SHOWN,
    /** All others are ruled out. */
    ONE_MAY_LEAD,
    /** All are ruled out. */
    NONE_MAY_LEAD
  }

  /**
   * There is no lead to show.
   *
   * @param name of the language there is; empty if none may lead
   */
  record Lacking(Lack lack, String name) implements LeadView {}

  /**
   * The lead of one language over another.
   *
   * @param first the one with more points
   * @param second the other
   * @param reasons for the first's lead
   * @param criteria in the comparison's order
   * @param ruledOut those of the two that may not lead
   */
  record Pair(
      Side first,
      Side second,
      Reasons reasons,
      List<Item> criteria,
      Assessment assessment,
      List<RuledOut> ruledOut)
      implements LeadView {
    public Pair {
      criteria = List.copyOf(criteria);
      ruledOut = List.copyOf(ruledOut);
    }

    /**
     * The strongest reasons in whole points: those for the first, then those against it.
     *
     * @param most how many to list
     */
    WholeReasons strongest(int most) {
      List<Reason> wanted = new ArrayList<>(reasons.all());
      wanted.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.points())));
      wanted = new ArrayList<>(wanted.subList(0, Math.min(most, wanted.size())));
      // Already by strength, so that within a side the order stays.
      wanted.sort(Comparator.comparing(reason -> reason.points() < 0));
      return WholeReasons.of(reasons, wanted, assessment);
    }
  }

  /**
   * One of the two languages.
   *
   * @param language index in the dataset
   * @param name for people
   * @param total 0..100 points
   */
  record Side(int language, String name, double total) {}

  /**
   * A criterion.
   *
   * @param id in the dataset
   * @param name for people
   * @param dimension short name
   * @param first value of the first language with its unit; empty if it has none
   * @param second value of the second
   */
  record Item(
      String id, String name, String dimension, Optional<String> first, Optional<String> second) {}

  /**
   * The lead of the leader over the next best, or between two languages.
   *
   * @param languages two ids, which then need not be able to lead; or none
   * @throws IllegalArgumentException if there are not none or two different ids of the dataset
   */
  static LeadView of(Advice advice, List<String> languages) {
    List<Standing> standings = advice.assessment().standings();
    if (!languages.isEmpty()) {
      if (languages.size() != 2 || languages.getFirst().equals(languages.getLast())) {
        throw new IllegalArgumentException("A lead is between two languages: " + languages);
      }
      Comparison comparison = advice.assessment().comparison();
      return pair(
          advice,
          standings.get(comparison.alternativeIndex(languages.getFirst())),
          standings.get(comparison.alternativeIndex(languages.getLast())));
    }
    if (advice.analysis().exact().isEmpty()) {
      return new Lacking(Lack.NONE_MAY_LEAD, "");
    }
    Contest contest = advice.analysis().exact().get().contest();
    Optional<Integer> other = contest.bestOther(contest.leader());
    if (other.isEmpty()) {
      boolean alone = advice.project().shown().size() == 1;
      return new Lacking(
          alone ? Lack.ONE_SHOWN : Lack.ONE_MAY_LEAD, contest.candidate(contest.leader()).name());
    }
    return pair(advice, contest.standing(contest.leader()), contest.standing(other.get()));
  }

  private static Pair pair(Advice advice, Standing one, Standing other) {
    Standing first = one.total() >= other.total() ? one : other;
    Standing second = first == one ? other : one;
    Assessment assessment = advice.assessment();
    Comparison comparison = assessment.comparison();
    Vocabulary words = Vocabulary.of(advice.dataset());
    List<Item> criteria = new ArrayList<>();
    for (int c = 0; c < comparison.criteria().size(); c++) {
      criteria.add(
          new Item(
              comparison.criteria().get(c).id(),
              words.criterion().apply(c),
              words.dimension().apply(comparison.dimensionOf(c)),
              value(comparison, words, first.index(), c),
              value(comparison, words, second.index(), c)));
    }
    Set<String> both = Set.of(first.alternative().id(), second.alternative().id());
    return new Pair(
        side(first),
        side(second),
        Reasons.of(first, second, criteria.size()),
        criteria,
        assessment,
        RuledOut.of(Candidacy.of(assessment, both, advice.project().requirements())));
  }

  private static Side side(Standing standing) {
    Alternative language = standing.alternative();
    return new Side(standing.index(), language.name(), standing.total());
  }

  private static Optional<String> value(
      Comparison comparison, Vocabulary words, int language, int criterion) {
    return comparison.measurement(language, criterion) instanceof Measurement.Measured measured
        ? Optional.of(words.value().of(criterion, measured.value()))
        : Optional.empty();
  }
}
