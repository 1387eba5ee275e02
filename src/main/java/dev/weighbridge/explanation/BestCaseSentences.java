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
        .map(place -> chance(place, cases.get(place)))
        .toList();
  }

  private BestChance chance(int place, BestCase best) {
    int language = exact.contest().index(place);
    double moved = moved(best);
    if (moved < STILL) {
      return new BestChance(
          language, phrasing.text("best.here", outcome(place, best)), Optional.empty());
    }
    int price = Math.max(Phrasing.nearest(moved), 1);
    // What takes it level is told only where it is not level yet, and costs less than the best.
    int enough = best.nearest().map(nearest -> OfAHundred.atMost(nearest.moved())).orElse(0);
    String text =
        enough > 0 && enough < price
            ? phrasing.text("best.price.enough", outcome(place, best), price, enough)
            : phrasing.text("best.price", outcome(place, best), price);
    return new BestChance(language, text, Optional.of(best.priorities()));
  }

  private String outcome(int place, BestCase best) {
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
        key, best.candidate().name(), Math.abs(points(place, best)), phrasing.all(where(best)));
  }

  /** The difference of the totals as they would be shown. */
  private int points(int place, BestCase best) {
    int own = 0;
    int others = 0;
    for (int i = 0; i < exact.contest().size(); i++) {
      double total = 0;
      for (int d = 0; d < best.shares().dimensionCount(); d++) {
        total += best.shares().ofDimension(d) * exact.contest().points(i, d);
      }
      if (i == place) {
        own = Phrasing.points(total);
      } else {
        others = Math.max(others, Phrasing.points(total));
      }
    }
    return own - others;
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
