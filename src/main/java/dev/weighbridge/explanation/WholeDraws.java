package dev.weighbridge.explanation;

import dev.weighbridge.decision.SampledTotals;
import dev.weighbridge.decision.Verdict;
import java.util.Arrays;
import java.util.List;

/**
 * Of a hundred draws of the evidence, in how many each candidate is ahead; with those in which
 * several are level they add up to 100. None is rounded past a threshold of the verdict that it
 * missed, nor to all where something is missing.
 */
public final class WholeDraws {
  private static final double ROUNDING = 1e-9;
  private static final List<Integer> THRESHOLDS =
      List.of(
          OfAHundred.atLeast(Verdict.LEANS_FROM), OfAHundred.atLeast(Verdict.FAVOURS_FROM), 100);

  private final int[] candidates;
  private final int[] whole;

  private WholeDraws(int[] candidates, int[] whole) {
    this.candidates = candidates;
    this.whole = whole;
  }

  /**
   * The draws of some totals.
   *
   * @param candidates indexes of those that may lead
   */
  public static WholeDraws of(SampledTotals totals, int... candidates) {
    double[] parts = new double[candidates.length + 1];
    for (int i = 0; i < candidates.length; i++) {
      parts[i] = totals.leads(candidates[i]).value();
    }
    parts[candidates.length] = totals.tied().value();
    return new WholeDraws(candidates.clone(), whole(parts));
  }

  /**
   * Parts as whole numbers of a hundred.
   *
   * @param parts none negative; they add up to 1, or are all 0
   */
  public static int[] whole(double... parts) {
    int[] whole = Arrays.stream(parts).mapToInt(OfAHundred::atLeast).toArray();
    boolean[] full = new boolean[parts.length];
    double[] remainders = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      remainders[i] = parts[i] * 100 - whole[i];
      full[i] = remainders[i] < ROUNDING || THRESHOLDS.contains(whole[i] + 1);
    }
    int left = Arrays.stream(parts).sum() > 0 ? 100 - Arrays.stream(whole).sum() : 0;
    for (; left > 0; left--) {
      int largest = -1;
      for (int i = 0; i < parts.length; i++) {
        if (!full[i] && (largest < 0 || remainders[i] > remainders[largest])) {
          largest = i;
        }
      }
      whole[largest]++;
      full[largest] = true;
    }
    return whole;
  }

  /** In how many a candidate is ahead of all others; 0 for a language that may not lead. */
  public int ahead(int alternative) {
    for (int i = 0; i < candidates.length; i++) {
      if (candidates[i] == alternative) {
        return whole[i];
      }
    }
    return 0;
  }

  /** In how many several are ahead together. */
  public int level() {
    return whole[candidates.length];
  }
}
