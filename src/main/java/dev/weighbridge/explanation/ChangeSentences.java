package dev.weighbridge.explanation;

import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.decision.Contest;
import dev.weighbridge.decision.ExactResults;
import dev.weighbridge.decision.FlipPoint;
import dev.weighbridge.decision.PriorityShare;
import dev.weighbridge.decision.Qualification;
import dev.weighbridge.decision.Shares;
import dev.weighbridge.decision.SmallestChange;
import dev.weighbridge.decision.Support;
import dev.weighbridge.decision.Verdict;
import dev.weighbridge.decision.WeightWalk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What would make another language lead. */
record ChangeSentences(Phrasing phrasing, Optional<VerdictChange> change) {
  /** The smallest change of the free shares, then each share by itself. */
  List<String> ofPriorities() {
    ExactResults exact = phrasing.analysis().exact().orElseThrow();
    if (exact.priorityShare().equals(Optional.of(new PriorityShare.Tie()))) {
      return List.of(phrasing.text("change.level.always"));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(smallest(exact));
    sentences.addAll(flips(exact));
    return sentences;
  }

  /** What would let one more language lead: a requirement less, or more evidence. */
  List<String> ofCandidates() {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    for (Candidacy candidacy : phrasing.analysis().candidacies()) {
      String name = candidacy.alternative().name();
      List<Qualification.Finding> failed = candidacy.qualification().with(Support.NO);
      boolean covered = candidacy.standing().isCovered();
      if (failed.size() == 1 && covered) {
        kept.computeIfAbsent(failed.getFirst().capability().name(), _ -> new ArrayList<>())
            .add(name);
      } else if (failed.isEmpty() && !covered) {
        unknown.add(name);
      }
    }
    List<String> sentences = new ArrayList<>();
    kept.forEach((capability, names) ->
        sentences.add(
            phrasing.text("change.requirement", phrasing.quoted(capability), phrasing.all(names))));
    if (!unknown.isEmpty()) {
      sentences.add(phrasing.text("change.evidence", phrasing.all(unknown)));
    }
    return sentences;
  }

  private String smallest(ExactResults exact) {
    return switch (exact.smallestChange()) {
      case SmallestChange.Impossible(_, SmallestChange.Obstacle obstacle) ->
          phrasing.text(
              obstacle == SmallestChange.Obstacle.NOTHING_FREE
                  ? "change.nothing.free"
                  : isAnythingPinned(exact.contest())
                      ? "change.impossible.free"
                      : "change.impossible");
      case SmallestChange.Possible _ ->
          change
              .map(this::move)
              .orElseGet(() ->
                  phrasing.text(
                      isAnythingFree(exact.contest())
                          ? "change.level"
                          : "change.level.nothing.free"));
    };
  }

  private String move(VerdictChange known) {
    String challenger = known.challenger().name();
    WholeMove whole = known.offered();
    String from = phrasing.text("change.from", from(whole), phrasing.dimension(whole.to()));
    if (known.leaning().isEmpty()) {
      return phrasing.text("change.move", whole.points(), from, challenger);
    }
    String verdict =
        phrasing.text(
            known.leaning().get().verdict() instanceof Verdict.Favours
                ? "change.favours"
                : "change.leans",
            challenger);
    return whole.points() == known.level().points()
        ? phrasing.text("change.move.verdict", whole.points(), from, verdict)
        : phrasing.text(
            "change.move.further", whole.points(), from, verdict, known.level().points());
  }

  /** "Velocity", or "Velocity (all of its 8) and Ecosystem (5)" where several have to give. */
  private String from(WholeMove whole) {
    if (whole.parts().size() == 1) {
      return phrasing.dimension(whole.parts().getFirst().from());
    }
    return phrasing.all(
        whole.parts().stream()
            .map(part ->
                phrasing.text(
                    part.all() ? "change.part.all" : "change.part",
                    phrasing.dimension(part.from()),
                    part.points()))
            .toList());
  }

  /** Whether share can move between dimensions. */
  static boolean isAnythingFree(Contest contest) {
    int free = 0;
    for (int d = 0; d < contest.shares().dimensionCount(); d++) {
      free += contest.isFree(d) ? 1 : 0;
    }
    return free > 1 && contest.freeShare() > 0;
  }

  static boolean isAnythingPinned(Contest contest) {
    boolean pinned = false;
    for (int d = 0; d < contest.shares().dimensionCount(); d++) {
      pinned |= !contest.isFree(d);
    }
    return pinned;
  }

  private List<String> flips(ExactResults exact) {
    int[] percents = exact.contest().shares().wholePercents();
    List<String> sentences = new ArrayList<>();
    List<String> steady = new ArrayList<>();
    List<String> pinned = new ArrayList<>();
    for (int d = 0; d < percents.length; d++) {
      String dimension = phrasing.dimension(d);
      switch (exact.dimensionWalks().get(d)) {
        case WeightWalk.Open walk -> {
          List<String> flips = flips(walk, exact.contest().shares());
          if (flips.isEmpty()) {
            steady.add(dimension);
          } else {
            sentences.add(phrasing.text("flip", dimension, percents[d], String.join("; ", flips)));
          }
        }
        case WeightWalk.Held held when held.hold() == WeightWalk.Hold.PINNED ->
            pinned.add(phrasing.text("pinned.one", dimension, percents[d]));
        case WeightWalk.Held _ -> {}
      }
    }
    if (!steady.isEmpty() && !sentences.isEmpty()) {
      sentences.add(phrasing.text("flip.none", phrasing.any(steady)));
    }
    if (!pinned.isEmpty()) {
      sentences.add(phrasing.text("pinned", phrasing.all(pinned)));
    }
    return sentences;
  }

  private List<String> flips(WeightWalk.Open walk, Shares shares) {
    List<String> flips = new ArrayList<>();
    walk.below()
        .ifPresent(flip -> {
          int percent = OfAHundred.beyond(flip.share(), false);
          flips.add(phrasing.text("flip.below", leads(flip), percent));
        });
    walk.above()
        .ifPresent(flip -> {
          int percent = OfAHundred.beyond(flip.share(), true);
          String key =
              percent >= walk.reach() * 100
                  ? "flip.all"
                  : flip.position().isEmpty() && !shares.noPreference()
                      ? "flip.beyond"
                      : "flip.above";
          flips.add(phrasing.text(key, leads(flip), percent));
        });
    return flips;
  }

  private String leads(FlipPoint flip) {
    return flip.leaders().size() == 1
        ? phrasing.text("leads", flip.leaders().getFirst().name())
        : phrasing.text("level", phrasing.names(flip.leaders()));
  }
}
