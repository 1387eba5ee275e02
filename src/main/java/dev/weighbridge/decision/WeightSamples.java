package dev.weighbridge.decision;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Weights drawn uniformly from a weight space, one column a criterion. A workspace: it is drawn
 * anew, into the same arrays, only when the space changes.
 *
 * <p>Uniform on a simplex are normalised exponentials (Devroye, Non-Uniform Random Variate
 * Generation, XI.4), never normalised uniforms, which crowd the middle. They are preferred to the
 * gaps of sorted uniforms because they come column by column without sorting.
 */
final class WeightSamples {
  /** How a space is sampled; all but the walk are exact. */
  enum Method {
    /** Normalised exponentials above the lower bounds. */
    SIMPLEX,
    /** The same in a complete order, or in one drawn from those that a partial order allows. */
    ORDER,
    /** One of the above, drawn again until it keeps within the bounds. */
    REJECTION,
    /** {@link HitAndRun}, where rejection would keep too few or an order is too wide to count. */
    WALK
  }

  // Below this part accepted, the walk is quicker than rejection.
  private static final double LEAST_ACCEPTED = 0.05;
  private static final int TRIALS = 1_000;

  private final RandomColumns random;
  private final long key;
  private float[][] columns = {};
  private float[] sums = {};
  private Optional<WeightSpace> drawn = Optional.empty();
  private Method method = Method.SIMPLEX;

  WeightSamples(RandomColumns random, long key) {
    this.random = random;
    this.key = key;
  }

  /** The weights of a criterion, one a sample. */
  float[] column(int criterion) {
    return columns[criterion];
  }

  WeightSpace space() {
    return drawn.orElseThrow();
  }

  Method method() {
    return method;
  }

  /** Makes these the samples of a space. */
  void draw(WeightSpace space) {
    if (drawn.isPresent() && drawn.get().equals(space)) {
      return;
    }
    if (columns.length != space.size()) {
      columns = new float[space.size()][random.samples()];
      sums = new float[random.samples()];
    }
    drawn = Optional.of(space);
    int[] free = IntStream.range(0, space.size()).filter(i -> !space.isFixed(i)).toArray();
    for (int i = 0; i < columns.length; i++) {
      Arrays.fill(columns[i], (float) space.low(i));
    }
    method = free.length == 0 ? Method.SIMPLEX : draw(space, free);
  }

  private Method draw(WeightSpace space, int[] free) {
    boolean[][] above = new boolean[free.length][free.length];
    boolean ordered = false;
    for (int i = 0; i < free.length; i++) {
      for (int j = 0; j < free.length; j++) {
        above[i][j] = space.isAtLeast(free[i], free[j]);
        ordered |= above[i][j];
      }
    }
    Optional<LinearExtensions> orders = ordered ? LinearExtensions.of(above) : Optional.empty();
    if (ordered && orders.isEmpty()) {
      return walk(space, free);
    }
    WeightEnvelope envelope = WeightEnvelope.of(space, free, orders);
    if (!envelope.isExact()) {
      return envelope.accepted(key, TRIALS) < LEAST_ACCEPTED * TRIALS
          ? walk(space, free)
          : reject(envelope, free);
    }
    exponentials(envelope, free);
    orders.ifPresent(these -> arrange(these, free));
    return ordered ? Method.ORDER : Method.SIMPLEX;
  }

  /** Fills the free columns: floor + rest·e/Σe, or in an order the same mixture of its corners. */
  private void exponentials(WeightEnvelope envelope, int[] free) {
    Arrays.fill(sums, 0);
    for (int k = free.length - 1; k >= 0; k--) {
      float[] column = columns[free[k]];
      random.exponentials(RandomStream.key(key, k), column);
      add(column, sums);
      if (envelope.isOrdered()) {
        scale(1f / (k + 1), column);
        if (k < free.length - 1) {
          add(columns[free[k + 1]], column);
        }
      }
    }
    for (int k = 0; k < free.length; k++) {
      float[] column = columns[free[k]];
      float rest = (float) envelope.rest();
      float floor = (float) envelope.floor(k);
      for (int i = 0; i < column.length; i++) {
        column[i] = floor + rest * (column[i] / sums[i]);
      }
    }
  }

  /**
   * Gives the weights, so far in falling order, to the criteria in an order drawn for each sample.
   */
  private void arrange(LinearExtensions orders, int[] free) {
    int[] order = new int[free.length];
    float[] falling = new float[free.length];
    long stream = RandomStream.key(key, -1);
    for (int i = 0; i < sums.length; i++) {
      if (i == 0 || !orders.isSingle()) {
        orders.draw(RandomStream.key(stream, i), order);
      }
      for (int k = 0; k < free.length; k++) {
        falling[k] = columns[free[k]][i];
      }
      for (int k = 0; k < free.length; k++) {
        columns[free[order[k]]][i] = falling[k];
      }
    }
  }

  private Method reject(WeightEnvelope envelope, int[] free) {
    double[] weights = new double[columns.length];
    for (int i = 0; i < sums.length; i++) {
      envelope.draw(RandomStream.key(key, i), weights);
      store(i, weights, free);
    }
    return Method.REJECTION;
  }

  private Method walk(WeightSpace space, int[] free) {
    HitAndRun walk = new HitAndRun(space, free, key);
    for (int i = 0; i < sums.length; i++) {
      store(i, walk.next(), free);
    }
    return Method.WALK;
  }

  private void store(int sample, double[] weights, int[] free) {
    for (int k : free) {
      columns[k][sample] = (float) weights[k];
    }
  }

  private static void add(float[] from, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += from[i];
    }
  }

  private static void scale(float by, float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= by;
    }
  }
}
