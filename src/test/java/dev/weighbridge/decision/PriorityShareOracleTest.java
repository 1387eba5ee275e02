package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The exact share of priorities against counting samples. One estimate in 370 lies more than three
 * standard errors off by chance alone, so a few of those are expected; none may be five off.
 */
class PriorityShareOracleTest {
  @Test
  void agreesWithSamples() {
    check(1, 150, 20_000);
  }

  @Test
  @Tag("deep")
  void agreesWithAMillionSamplesOnAThousandCases() {
    check(1_000_000, 1_000, 1_000_000);
  }

  private static void check(long firstSeed, int cases, int samples) {
    Map<Integer, double[][]> simplex = new HashMap<>();
    int estimates = 0;
    int far = 0;
    for (long seed = firstSeed; seed < firstSeed + cases; seed++) {
      String where = "seed " + seed;
      Contest contest = Problem.random(seed).contest();
      int[] free =
          IntStream.range(0, contest.shares().dimensionCount()).filter(contest::isFree).toArray();
      double[] lead = new double[Math.max(free.length, 1)];
      double pinned = pinnedLead(contest);
      Arrays.fill(lead, pinned);
      for (int k = 0; k < free.length; k++) {
        lead[k] += contest.freeShare() * (contest.points(0, free[k]) - contest.points(1, free[k]));
      }
      double[][] weights =
          simplex.computeIfAbsent(lead.length, n -> sample(firstSeed + n, n, samples));
      far += compare(where, PriorityShare.of(contest, 0, 1), lead, weights, false);
      far += compare(where, PriorityShare.ranked(contest, 0, 1, free), lead, weights, true);
      estimates += 2;
    }
    assertTrue(far <= 2 + estimates / 100, far + " of " + estimates + " beyond 3 standard errors");
  }

  private static double pinnedLead(Contest contest) {
    double lead = 0;
    for (int d = 0; d < contest.shares().dimensionCount(); d++) {
      double apart = contest.points(0, d) - contest.points(1, d);
      lead += contest.isFree(d) ? 0 : contest.shares().ofDimension(d) * apart;
    }
    return lead;
  }

  /** Compares; tells whether (1) or not (0) the two are more than 3 standard errors apart. */
  private static int compare(
      String where, PriorityShare share, double[] lead, double[][] weights, boolean ranked) {
    if (Arrays.stream(lead).allMatch(d -> Math.abs(d) < 1e-9)) {
      assertInstanceOf(PriorityShare.Tie.class, share, where);
      return 0;
    }
    PriorityShare.Parts parts = assertInstanceOf(PriorityShare.Parts.class, share, where);
    assertEquals(1, parts.first() + parts.second(), 1e-15, where);
    int behind = 0;
    double[] sorted = new double[lead.length];
    for (double[] sample : weights) {
      double sum = 0;
      double[] used = sample;
      if (ranked) {
        System.arraycopy(sample, 0, sorted, 0, sorted.length);
        Arrays.sort(sorted);
        used = sorted;
      }
      for (int k = 0; k < lead.length; k++) {
        sum += used[ranked ? lead.length - 1 - k : k] * lead[k];
      }
      behind += sum < 0 ? 1 : 0;
    }
    double counted = (double) behind / weights.length;
    double exact = parts.second();
    double error = Math.sqrt(exact * (1 - exact) / weights.length) + 1e-12;
    double off = Math.abs(counted - exact) / error;
    assertTrue(off <= 5, () -> where + ": exact " + exact + ", counted " + counted);
    return off > 3 ? 1 : 0;
  }

  /** Points uniform on the simplex: normalised exponentials. */
  private static double[][] sample(long seed, int count, int samples) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] weights = new double[samples][count];
    for (double[] row : weights) {
      double sum = 0;
      for (int k = 0; k < count; k++) {
        row[k] = -Math.log(1 - random.nextDouble());
        sum += row[k];
      }
      for (int k = 0; k < count; k++) {
        row[k] /= sum;
      }
    }
    return weights;
  }
}
