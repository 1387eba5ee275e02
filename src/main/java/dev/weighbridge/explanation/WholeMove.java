package dev.weighbridge.explanation;

import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Contest;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.SliderPositions;
import dev.weighbridge.decision.SmallestChange;
import dev.weighbridge.decision.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * The smallest change in whole points of share: no fewer than it takes. Dimensions that give all
 * they have give what is shown of them; the last one gives whole points, the fewest with which the
 * change is passed, or all it has.
 *
 * @param points what moves in all
 * @param parts what each dimension gives; they add up to {@code points}
 * @param to the dimension that takes
 * @param leaders who leads after it; several if they are level
 * @param priorities the present ones with the free sliders where the move wants them
 */
record WholeMove(
    int points, List<Part> parts, int to, List<Alternative> leaders, Priorities priorities) {
  private static final double ROUNDING = 1e-9;

  WholeMove {
    parts = List.copyOf(parts);
    leaders = List.copyOf(leaders);
  }

  /**
   * What one dimension gives.
   *
   * @param all whether that is all it has
   */
  record Part(int from, int points, boolean all) {}

  /** A change that moves something. */
  static WholeMove of(Contest contest, SmallestChange.Possible change) {
    int[] percents = contest.shares().wholePercents();
    double[] after = new double[percents.length];
    for (int d = 0; d < after.length; d++) {
      after[d] = contest.shares().ofDimension(d);
    }
    int to = change.moves().getFirst().to();
    List<Part> parts = new ArrayList<>();
    int points = 0;
    for (SmallestChange.Move move : change.moves()) {
      boolean last = move.equals(change.moves().getLast());
      int whole = (int) Math.floor(move.share() * 100 + ROUNDING) + 1;
      double moved = whole / 100.0;
      boolean all = !last || moved >= after[move.from()];
      if (all) {
        moved = after[move.from()];
        whole = percents[move.from()];
      }
      after[move.from()] -= moved;
      after[to] += moved;
      points += whole;
      parts.add(new Part(move.from(), whole, all));
    }
    Priorities priorities = SliderPositions.giving(contest.priorities(), after);
    return new WholeMove(points, parts, to, leaders(contest, after), priorities);
  }

  private static List<Alternative> leaders(Contest contest, double[] shares) {
    double[] totals = new double[contest.size()];
    double best = 0;
    for (int i = 0; i < totals.length; i++) {
      for (int d = 0; d < shares.length; d++) {
        totals[i] += shares[d] * contest.points(i, d);
      }
      best = Math.max(best, totals[i]);
    }
    List<Alternative> leaders = new ArrayList<>();
    for (int i = 0; i < totals.length; i++) {
      if (totals[i] >= best - Verdict.TIE) {
        leaders.add(contest.candidate(i));
      }
    }
    return leaders;
  }
}
