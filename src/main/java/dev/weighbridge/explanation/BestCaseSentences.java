package dev.weighbridge.explanation;

import dev.weighbridge.decision.BestCase;
import dev.weighbridge.decision.Contest;
import dev.weighbridge.decision.ExactResults;
import dev.weighbridge.decision.Verdict;
import dev.weighbridge.explanation.Prospects.BestChance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How far each language comes with the priorities that favour it most, and at what price. */
record BestCaseSentences(Phrasing phrasing, ExactResults exact) {
  // A share that moves less than this does so by rounding only.
  private static final double STILL = 1e-9;

  List<BestChance> all() {
    List<BestCase> cases = exact.bestCases();
    Contest contest = exact.contest();
    return IntStream.range(0, cases.size())
        .boxed()
        .sorted(Comparator.comparingDouble(place -> -contest.total(place)))
        .map(place -> chance(contest.index(place), cases.get(place)))
        .toList();
  }

  private BestChance chance(int language, BestCase best) {
    double moved = moved(best);
    if (moved < STILL) {
      return new BestChance(language, phrasing.text("best.here", outcome(best)), Optional.empty());
    }
    int price = Math.max(Phrasing.nearest(moved), 1);
    // What takes it level is told only where it is not level yet, and costs less than the best.
    int enough = best.nearest().map(nearest -> Phrasing.atMost(nearest.moved())).orElse(0);
    String text =
        enough > 0 && enough < price
            ? phrasing.text("best.price.enough", outcome(best), price, enough)
            : phrasing.text("best.price", outcome(best), price);
    return new BestChance(language, text, Optional.of(best.priorities()));
  }

  private String outcome(BestCase best) {
    double lead = best.lead();
    String key;
    if (Math.abs(lead) < Verdict.TIE) {
      key = "best.level";
    } else if (Math.abs(lead) < Verdict.SMALLEST_LEAD) {
      key = lead > 0 ? "best.ahead.little" : "best.behind.little";
    } else {
      key = lead > 0 ? "best.ahead" : "best.behind";
    }
    return phrasing.text(
        key, best.candidate().name(), Phrasing.points(Math.abs(lead)), phrasing.all(where(best)));
  }

  /** The dimensions that weigh then, the heaviest first. */
  private List<String> where(BestCase best) {
    int[] percents = best.shares().wholePercents();
    List<Integer> weighing = new ArrayList<>();
    for (int d = 0; d < percents.length; d++) {
      if (percents[d] > 0) {
        weighing.add(d);
      }
    }
    weighing.sort(Comparator.comparingInt(d -> -percents[d]));
    return weighing.stream()
        .map(d -> phrasing.text("best.share", phrasing.dimension(d), percents[d]))
        .toList();
  }

  private double moved(BestCase best) {
    double moved = 0;
    for (int d = 0; d < best.shares().dimensionCount(); d++) {
      moved += Math.abs(best.shares().ofDimension(d) - exact.contest().shares().ofDimension(d)) / 2;
    }
    return moved;
  }
}
