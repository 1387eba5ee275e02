package dev.weighbridge.decision;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the measurements of a comparison may be: draws of the points of every alternative on every
 * criterion, and from them on every dimension. A workspace: draws are kept from call to call, and
 * only what changed is done again. A changed measurement redraws its own column; a changed
 * importance within a dimension adds up that dimension again; all else stays to the bit.
 *
 * <p>A column's stream of random numbers is named by the ids of its alternative and criterion, so
 * that neither their order nor the presence of others changes a draw.
 */
final class EvidenceSamples {
  private static final int BLOCK = 2048;

  private final RandomColumns random;
  private final long seed;
  private SampleMatrix cells;
  private SampleMatrix dimensions;
  private double[] within = {};
  private boolean[] stale = {};
  private Optional<Comparison> drawn = Optional.empty();

  EvidenceSamples(RandomColumns random, long seed) {
    this.random = random;
    this.seed = seed;
    cells = new SampleMatrix(0, 0, random.samples());
    dimensions = cells;
  }

  /** The points of every alternative on every dimension at the given importance of criteria. */
  SampleMatrix dimensions(Comparison comparison, Priorities priorities) {
    int rows = comparison.alternatives().size();
    int groups = comparison.dimensions().size();
    if (drawn.isEmpty() || !isSameShape(drawn.get(), comparison)) {
      cells = new SampleMatrix(rows, comparison.criteria().size(), random.samples());
      dimensions = new SampleMatrix(rows, groups, random.samples());
      within = new double[comparison.criteria().size()];
      stale = new boolean[rows * groups];
      drawn = Optional.empty();
    }
    draw(comparison);
    for (int d = 0; d < groups; d++) {
      boolean changed = weigh(comparison, priorities, d);
      for (int a = 0; a < rows; a++) {
        if (changed || stale[a * groups + d]) {
          addUp(comparison, a, d);
        }
      }
    }
    Arrays.fill(stale, false);
    return dimensions;
  }

  private void draw(Comparison comparison) {
    if (drawn.equals(Optional.of(comparison))) {
      // The next time it is known at once, without looking at its parts.
      drawn = Optional.of(comparison);
      return;
    }
    for (int a = 0; a < cells.rows(); a++) {
      for (int c = 0; c < cells.columns(); c++) {
        if (drawn.isEmpty() || !isSameCell(drawn.get(), comparison, a, c)) {
          Criterion criterion = comparison.criteria().get(c);
          cells.set(
              a,
              c,
              Distribution.of(criterion.scale(), comparison.measurement(a, c)),
              random,
              RandomStream.key(seed, comparison.alternatives().get(a).id(), criterion.id()));
          stale[a * dimensions.columns() + comparison.dimensionOf(c)] = true;
        }
      }
    }
    drawn = Optional.of(comparison);
  }

  /** Updates the weights of a dimension's criteria within it; tells whether one changed. */
  private boolean weigh(Comparison comparison, Priorities priorities, int dimension) {
    int from = comparison.firstCriterion(dimension);
    int to = comparison.endCriterion(dimension);
    double sum = 0;
    for (int c = from; c < to; c++) {
      sum += priorities.ofCriterion(c);
    }
    boolean changed = false;
    for (int c = from; c < to; c++) {
      double weight = sum > 0 ? priorities.ofCriterion(c) / sum : 1.0 / (to - from);
      changed |= weight != within[c];
      within[c] = weight;
    }
    return changed;
  }

  private void addUp(Comparison comparison, int row, int dimension) {
    int from = comparison.firstCriterion(dimension);
    int to = comparison.endCriterion(dimension);
    double points = 0;
    boolean spread = false;
    for (int c = from; c < to; c++) {
      spread |= within[c] > 0 && cells.isDrawn(row, c);
      points += within[c] > 0 && !cells.isDrawn(row, c) ? within[c] * cells.number(row, c) : 0;
    }
    if (!spread) {
      dimensions.setNumber(row, dimension, points);
      return;
    }
    float[] sums = dimensions.openDraws(row, dimension);
    for (int start = 0; start < sums.length; start += BLOCK) {
      int end = Math.min(start + BLOCK, sums.length);
      cells.combine(row, within, from, to, start, end, sums);
    }
  }

  private static boolean isSameShape(Comparison one, Comparison other) {
    boolean same =
        one.alternatives().size() == other.alternatives().size()
            && one.criteria().size() == other.criteria().size()
            && one.dimensions().size() == other.dimensions().size();
    for (int d = 0; same && d < one.dimensions().size(); d++) {
      same = one.endCriterion(d) == other.endCriterion(d);
    }
    return same;
  }

  private static boolean isSameCell(Comparison one, Comparison other, int row, int column) {
    Criterion before = one.criteria().get(column);
    Criterion now = other.criteria().get(column);
    return before.id().equals(now.id())
        && before.scale().equals(now.scale())
        && one.alternatives().get(row).id().equals(other.alternatives().get(row).id())
        && one.measurement(row, column).equals(other.measurement(row, column));
  }
}
