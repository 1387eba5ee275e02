package dev.weighbridge.decision;

/**
 * Weights from a rank order alone. Ranks are 1 for the most important to n, each once; the weights
 * come in the same order as the ranks and add up to 1.
 */
public enum RankWeights {
  /** {@code (1/n)·Σ_{k=r..n} 1/k}: the mean of all weights in that order (SMARTER, 1994). */
  RANK_ORDER_CENTROID {
    @Override
    double raw(int rank, int count) {
      double sum = 0;
      // The small terms first, so that none is lost.
      for (int k = count; k >= rank; k--) {
        sum += 1.0 / k;
      }
      return sum / count;
    }
  },
  /** {@code 2(n + 1 − r) / (n(n + 1))}. */
  RANK_SUM {
    @Override
    double raw(int rank, int count) {
      return 2 * (count + 1.0 - rank) / (count * (count + 1.0));
    }
  },
  /** {@code (1/r) / Σ_{k=1..n} 1/k}. */
  RANK_RECIPROCAL {
    @Override
    double raw(int rank, int count) {
      double sum = 0;
      for (int k = count; k >= 1; k--) {
        sum += 1.0 / k;
      }
      return 1 / (rank * sum);
    }
  };

  abstract double raw(int rank, int count);

  /**
   * The weights of things with these ranks.
   *
   * @throws IllegalArgumentException if the ranks are not 1 to n, each once
   */
  public double[] of(int... ranks) {
    boolean[] seen = new boolean[ranks.length];
    double[] weights = new double[ranks.length];
    for (int i = 0; i < ranks.length; i++) {
      int rank = ranks[i];
      if (rank < 1 || rank > ranks.length || seen[rank - 1]) {
        throw new IllegalArgumentException(
            "Ranks must be 1 to " + ranks.length + ", each once; " + rank + " is not or is twice.");
      }
      seen[rank - 1] = true;
      weights[i] = raw(rank, ranks.length);
    }
    return weights;
  }
}
