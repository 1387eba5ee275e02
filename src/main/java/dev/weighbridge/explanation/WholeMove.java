package dev.weighbridge.explanation;

import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Contest;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Shares;
import dev.weighbridge.decision.SliderPositions;
import dev.weighbridge.decision.SmallestChange;
import dev.weighbridge.decision.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whole points of share that move to one dimension, along the way of the smallest change.
 * Dimensions that give all they have give what is shown of them.
 *
 * @param points what moves in all
 * @param parts what each dimension gives; they add up to {@code points}
 * @param to the dimension that takes
 * @param leaders who has the most points after it; several if they are level
 * @param priorities the present ones with the free sliders where the move wants them
 */
public record WholeMove(
    int points, List<Part> parts, int to, List<Alternative> leaders, Priorities priorities) {
  public WholeMove {
    parts = List.copyOf(parts);
    leaders = List.copyOf(leaders);
  }

  /**
   * What one dimension gives.
   *
   * @param all whether that is all it has
   */
  public record Part(int from, int points, boolean all) {}

  /** The fewest whole points that take the challenger past the leader, or all there is. */
  static WholeMove of(Contest contest, SmallestChange.Possible change) {
    int most = most(contest, change);
    return GallopingSearch.first(
            Math.min(1, most),
            most,
            Math.min((int) (change.moved() * 100) + 1, most),
            points ->
                Optional.of(along(contest, change, points))
                    .filter(move -> !move.leaders().contains(change.leader())))
        .orElseGet(() -> along(contest, change, most));
  }

  /** How many points there are to move. */
  static int most(Contest contest, SmallestChange.Possible change) {
    int[] percents = contest.shares().wholePercents();
    return change.givers().stream().mapToInt(from -> percents[from]).sum();
  }

  /** So many points on the way. */
  static WholeMove along(Contest contest, SmallestChange.Possible change, int points) {
    int[] percents = contest.shares().wholePercents();
    double[] after = new double[percents.length];
    for (int d = 0; d < after.length; d++) {
      after[d] = contest.shares().ofDimension(d);
    }
    int to = change.moves().getFirst().to();
    List<Part> parts = new ArrayList<>();
    int left = points;
    for (int from : change.givers()) {
      int whole = Math.min(left, percents[from]);
      if (whole > 0) {
        boolean all = whole == percents[from];
        double moved = all ? after[from] : Math.min(whole / 100.0, after[from]);
        after[from] -= moved;
        after[to] += moved;
        left -= whole;
        parts.add(new Part(from, whole, all));
      }
    }
    Priorities priorities = SliderPositions.giving(contest.priorities(), after);
    return new WholeMove(points - left, parts, to, leaders(contest, after), priorities);
  }

  /** How far a candidate is ahead of the best other after the move, in points. */
  double lead(Contest contest, Alternative candidate) {
    Shares shares = Shares.of(contest.comparison(), priorities);
    double own = 0;
    double best = 0;
    for (int i = 0; i < contest.size(); i++) {
      double total = 0;
      for (int d = 0; d < shares.dimensionCount(); d++) {
        total += shares.ofDimension(d) * contest.points(i, d);
      }
      if (contest.candidate(i).equals(candidate)) {
        own = total;
      } else {
        best = Math.max(best, total);
      }
    }
    return own - best;
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
