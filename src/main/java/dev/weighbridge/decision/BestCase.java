package dev.weighbridge.decision;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The priorities that favour one candidate most, and the least that has to change for it to lead.
 * Pins are respected.
 *
 * @param candidate whose best case it is
 * @param lead its lead there over the best of the others, points; negative if it never leads
 * @param priorities the present ones with the free sliders where they favour it most
 * @param shares what those priorities give
 * @param nearest the nearest priorities at which it is level or ahead; empty if there are none
 */
public record BestCase(
    Alternative candidate,
    double lead,
    Priorities priorities,
    Shares shares,
    Optional<Nearest> nearest) {

  // Below this lead, in points, a candidate that should be level is not, but for rounding.
  private static final double LEVEL = 1e-9;

  /**
   * The priorities nearest to the present ones at which the candidate is level or ahead.
   *
   * @param moved the share that moves between dimensions, 0..1; 0 if it is level or ahead already
   * @param priorities the present ones with the free sliders where the change wants them
   * @param shares what those priorities give
   */
  public record Nearest(double moved, Priorities priorities, Shares shares) {}

  /** The best case of the candidate at a place; empty if there is no other candidate. */
  public static Optional<BestCase> of(Contest contest, int place) {
    if (contest.size() == 1) {
      return Optional.empty();
    }
    Gains gains = Gains.of(contest, place);
    double[] best = present(contest);
    if (gains.free() > 0) {
      double[] mix = gains.mostFavourable();
      for (int i = 0; i < mix.length; i++) {
        best[gains.dimension(i)] = mix[i] * contest.freeShare();
      }
    }
    Priorities priorities = apply(contest, best);
    double lead = gains.leastLead(best);
    Optional<Nearest> nearest =
        lead < -LEVEL ? Optional.empty() : Optional.of(nearest(contest, gains, best));
    Shares shares = Shares.of(contest.comparison(), priorities);
    return Optional.of(new BestCase(contest.candidate(place), lead, priorities, shares, nearest));
  }

  /**
   * The share, 0..1, that has to move between dimensions for the candidate at a place to be level
   * or ahead; 0 if it is or is alone, empty if no priorities make it so.
   */
  public static OptionalDouble moveToLead(Contest contest, int place) {
    Optional<BestCase> best = of(contest, place);
    if (best.isEmpty()) {
      return OptionalDouble.of(0);
    }
    return best.get().nearest().isPresent()
        ? OptionalDouble.of(best.get().nearest().get().moved())
        : OptionalDouble.empty();
  }

  /**
   * Minimises what is moved, {@code ½·Σ(u_i + v_i)} with {@code u_i} given to and {@code v_i ≤ W_i}
   * taken from each free dimension and {@code Σu = Σv}, so that no rival is ahead.
   */
  private static Nearest nearest(Contest contest, Gains gains, double[] best) {
    double[] after = present(contest);
    if (gains.leastLead(after) < -LEVEL) {
      int n = gains.free();
      int rivals = gains.rivals();
      double[] cost = new double[2 * n];
      Arrays.fill(cost, 0.5);
      double[][] rows = new double[2 + n + rivals][2 * n];
      double[] atLeast = new double[rows.length];
      for (int i = 0; i < n; i++) {
        rows[0][i] = rows[1][n + i] = 1;
        rows[0][n + i] = rows[1][i] = -1;
        rows[2 + i][n + i] = -1;
        atLeast[2 + i] = -after[gains.dimension(i)];
      }
      for (int j = 0; j < rivals; j++) {
        double[] row = rows[2 + n + j];
        for (int i = 0; i < n; i++) {
          row[i] = gains.over(j, gains.dimension(i)) / 100;
          row[n + i] = -row[i];
        }
        atLeast[2 + n + j] = -gains.lead(after, j) / 100;
      }
      Optional<double[]> change = DualSimplex.minimise(cost, rows, atLeast);
      if (change.isPresent()) {
        for (int i = 0; i < n; i++) {
          double moved = change.get()[i] - change.get()[n + i];
          after[gains.dimension(i)] = Math.max(after[gains.dimension(i)] + moved, 0);
        }
      } else {
        // Level only at the best case itself: rounding may lose that single point.
        after = best;
      }
    }
    double moved = 0;
    for (int d = 0; d < after.length; d++) {
      moved += Math.abs(after[d] - contest.shares().ofDimension(d)) / 2;
    }
    Priorities priorities = moved == 0 ? contest.priorities() : apply(contest, after);
    return new Nearest(moved, priorities, Shares.of(contest.comparison(), priorities));
  }

  private static double[] present(Contest contest) {
    double[] shares = new double[contest.shares().dimensionCount()];
    for (int d = 0; d < shares.length; d++) {
      shares[d] = contest.shares().ofDimension(d);
    }
    return shares;
  }

  private static Priorities apply(Contest contest, double[] shares) {
    return contest.freeShare() > 0
        ? SliderPositions.giving(contest.priorities(), shares)
        : contest.priorities();
  }
}
