package dev.weighbridge.explanation;

import dev.weighbridge.decision.Acceptability;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Contest;
import dev.weighbridge.decision.ExactResults;
import dev.weighbridge.decision.Interval;
import dev.weighbridge.decision.LargestRemainder;
import dev.weighbridge.decision.MethodResult;
import dev.weighbridge.decision.OtherMethods;
import dev.weighbridge.decision.OverlapEffect;
import dev.weighbridge.decision.PriorityShare;
import dev.weighbridge.decision.SampledResults;
import dev.weighbridge.decision.SampledTotals;
import dev.weighbridge.decision.Total;
import dev.weighbridge.decision.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** How far the verdict can be relied on: evidence, priorities, method. */
final class CertaintySentences {
  private static final int NAMED = 3;
  // Scores closer than this are equal but for rounding.
  private static final double LEVEL = 1e-12;

  private final Phrasing phrasing;
  private final SampledTotals totals;
  private final Verdict.Compared verdict;
  private final ExactResults exact;
  private final Contest contest;

  CertaintySentences(Phrasing phrasing, SampledResults sampled, Verdict.Compared verdict) {
    this.phrasing = phrasing;
    this.totals = sampled.totals();
    this.verdict = verdict;
    this.exact = phrasing.analysis().exact().orElseThrow();
    this.contest = exact.contest();
  }

  List<String> all(Optional<Acceptability> acceptability) {
    List<String> all = new ArrayList<>();
    all.add(intervals());
    others().ifPresent(all::add);
    if (verdict.isBorderline()) {
      all.add(phrasing.text("sure.borderline"));
    }
    all.addAll(priorities(acceptability));
    all.add(equalWeights());
    if (!isTied()) {
      methods().ifPresent(all::add);
      all.addAll(overlaps());
    }
    return all;
  }

  private String intervals() {
    return phrasing.text(
        "sure.intervals",
        phrasing.name(verdict.leader()),
        interval(verdict.leader()),
        phrasing.name(verdict.runnerUp()),
        interval(verdict.runnerUp()));
  }

  private String interval(int alternative) {
    Interval interval = totals.interval(alternative);
    int low = interval.wholeLow();
    int high = interval.wholeHigh();
    return low == high ? Integer.toString(low) : phrasing.text("sure.interval", low, high);
  }

  /** The other candidates by how often they are ahead, with more than two. */
  private Optional<String> others() {
    WholeDraws whole = WholeDraws.of(totals, phrasing.analysis().candidates());
    List<Integer> others =
        IntStream.range(0, contest.size())
            .map(contest::index)
            .filter(a -> a != verdict.leader() && whole.ahead(a) > 0)
            .boxed()
            .sorted(Comparator.comparingDouble(a -> -totals.leads(a).value()))
            .limit(NAMED)
            .toList();
    if (contest.size() < 3 || others.isEmpty()) {
      return Optional.empty();
    }
    List<String> counts =
        others.stream().map(a -> count(phrasing.name(a), whole.ahead(a))).toList();
    return Optional.of(phrasing.text("sure.others", phrasing.all(counts)));
  }

  /** Whether the totals are equal, so that there is no leader to agree with. */
  private boolean isTied() {
    return verdict instanceof Verdict.TooClose close && !close.tied().isEmpty();
  }

  private List<String> priorities(Optional<Acceptability> acceptability) {
    if (!ChangeSentences.isAnythingFree(contest)) {
      return List.of();
    }
    if (contest.size() > 2) {
      return acceptability.map(this::firsts).stream().toList();
    }
    List<String> sentences = new ArrayList<>();
    if (exact.priorityShare().orElseThrow() instanceof PriorityShare.Parts parts) {
      sentences.add(phrasing.text("sure.priorities", parts(parts), pins()));
      if (exact.rankedPriorityShare().orElse(parts) instanceof PriorityShare.Parts ranked
          && exact.rankedPriorityShare().isPresent()) {
        sentences.add(phrasing.text("sure.ranked", parts(ranked)));
      }
    }
    return sentences;
  }

  private String pins() {
    return ChangeSentences.isAnythingPinned(contest) ? phrasing.text("pins.around") : "";
  }

  private String parts(PriorityShare.Parts parts) {
    int first = Phrasing.nearest(parts.first());
    String one = contest.candidate(0).name();
    String other = contest.candidate(1).name();
    if (first == 0 || first == 100) {
      return phrasing.text("sure.parts.all", first == 0 ? other : one);
    }
    return first >= 50
        ? phrasing.text("sure.parts", one, first, other, 100 - first)
        : phrasing.text("sure.parts", other, 100 - first, one, first);
  }

  /** First places of a hundred, the most first; those that are shared are one of them. */
  private String firsts(Acceptability acceptability) {
    int size = contest.size();
    double[] parts = new double[size + 1];
    for (int i = 0; i < size; i++) {
      parts[i] = acceptability.soleFirst(i);
    }
    parts[size] = acceptability.sharedFirst();
    int[] whole = LargestRemainder.apportion(parts, 100);
    List<String> counts =
        IntStream.rangeClosed(0, size)
            .boxed()
            .filter(i -> whole[i] > 0)
            .sorted(Comparator.comparingInt(i -> -whole[i]))
            .limit(NAMED)
            .map(i ->
                count(i < size ? contest.candidate(i).name() : together(acceptability), whole[i]))
            .toList();
    return phrasing.text("sure.acceptability", phrasing.all(counts), pins());
  }

  /** Those that share a first place. */
  private String together(Acceptability acceptability) {
    List<String> names = new ArrayList<>();
    boolean always = true;
    for (int i = 0; i < contest.size(); i++) {
      double shared = acceptability.rank(i, 0).value() - acceptability.soleFirst(i);
      if (shared > 0) {
        names.add(contest.candidate(i).name());
        always &= Math.abs(shared - acceptability.sharedFirst()) < LEVEL;
      }
    }
    return phrasing.text(
        always ? "sure.together" : "sure.together.some",
        always ? phrasing.all(names) : phrasing.some(names, NAMED));
  }

  private String count(String name, int of) {
    return phrasing.text("count", name, of);
  }

  private String equalWeights() {
    Alternative leader = phrasing.comparison().alternatives().get(verdict.leader());
    Total first = exact.equalWeights().getFirst();
    Total second = exact.equalWeights().get(1);
    String key = "sure.equal.same";
    if (first.points() - second.points() < Verdict.SMALLEST_LEAD) {
      key = "sure.equal.close";
    } else if (isTied()) {
      key = "sure.equal.other";
    } else if (!first.alternative().equals(leader)) {
      key = "sure.equal.other";
      second =
          exact.equalWeights().stream()
              .filter(total -> total.alternative().equals(leader))
              .findFirst()
              .orElseThrow();
    }
    return phrasing.text(
        key,
        first.alternative().name(),
        Phrasing.points(first.points()),
        second.alternative().name(),
        Phrasing.points(second.points()));
  }

  private Optional<String> methods() {
    OtherMethods methods = exact.otherMethods();
    Map<Integer, List<String>> firsts = new LinkedHashMap<>();
    sort("method.product", methods.weightedProduct(), firsts);
    sort("method.topsis", methods.topsis(), firsts);
    sort("method.promethee", methods.promethee(), firsts);
    if (firsts.isEmpty()) {
      return Optional.empty();
    }
    boolean same = firsts.keySet().equals(Set.of(verdict.leader()));
    List<String> said = new ArrayList<>();
    firsts.forEach((language, names) ->
        said.add(
            phrasing.text(
                "sure.methods.one", names.size(), phrasing.all(names), phrasing.name(language))));
    return Optional.of(
        phrasing.text(same ? "sure.methods.same" : "sure.methods.other", phrasing.all(said)));
  }

  /** Notes whom a method puts first; if two are level there, it says nothing. */
  private void sort(String key, MethodResult result, Map<Integer, List<String>> firsts) {
    if (result instanceof MethodResult.Scores scores) {
      double best = scores.values().get(scores.best());
      if (scores.values().stream().filter(score -> score > best - LEVEL).count() == 1) {
        firsts
            .computeIfAbsent(contest.index(scores.best()), _ -> new ArrayList<>())
            .add(phrasing.text(key));
      }
    }
  }

  private List<String> overlaps() {
    List<OverlapEffect> weighing =
        exact.overlaps().stream()
            .filter(effect -> effect.combinedShare() > effect.largestShare())
            .toList();
    List<String> sentences = new ArrayList<>();
    int steady = 0;
    for (OverlapEffect effect : weighing) {
      Total first = effect.merged().getFirst();
      boolean same =
          first.alternative().equals(phrasing.comparison().alternatives().get(verdict.leader()));
      boolean shrinks = effect.lead() < Verdict.SMALLEST_LEAD;
      if (same && (!shrinks || verdict.lead() < Verdict.SMALLEST_LEAD)) {
        steady++;
        continue;
      }
      List<String> criteria =
          effect.overlap().criteria().stream()
              .map(id -> phrasing.criterion(phrasing.comparison().criterionIndex(id)))
              .toList();
      sentences.add(
          phrasing.text(
              shrinks ? "sure.overlap.close" : "sure.overlap.other",
              phrasing.all(criteria),
              phrasing.analysis().assessment().percent(effect.overlap()),
              first.alternative().name(),
              Phrasing.points(first.points()),
              effect.merged().get(1).alternative().name(),
              Phrasing.points(effect.merged().get(1).points())));
    }
    if (steady > 0) {
      sentences.add(
          phrasing.text(
              sentences.isEmpty() ? "sure.overlap.steady" : "sure.overlap.steady.others",
              steady,
              phrasing.name(verdict.leader())));
    }
    return sentences;
  }
}
