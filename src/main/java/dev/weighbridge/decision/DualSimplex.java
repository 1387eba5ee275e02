package dev.weighbridge.decision;

import java.util.Optional;

/**
 * The dual simplex method for small linear programs whose costs are not negative, so that the start
 * needs no first phase. Bland's rule keeps it from going round in circles.
 */
final class DualSimplex {
  // Entries are of the order of 1; what is smaller than this is rounding.
  private static final double ZERO = 1e-11;

  private final double[][] table;
  private final double[] reducedCost;
  private final int[] basis;
  private final int variables;

  private DualSimplex(double[] cost, double[][] rows, double[] atLeast) {
    this.variables = cost.length;
    this.reducedCost = new double[variables + rows.length];
    System.arraycopy(cost, 0, reducedCost, 0, variables);
    this.basis = new int[rows.length];
    this.table = new double[rows.length][variables + rows.length + 1];
    for (int r = 0; r < rows.length; r++) {
      for (int v = 0; v < variables; v++) {
        table[r][v] = -rows[r][v];
      }
      table[r][variables + r] = 1;
      table[r][variables + rows.length] = -atLeast[r];
      basis[r] = variables + r;
    }
  }

  /**
   * Minimises {@code cost·x} with {@code rows·x ≥ atLeast} and {@code x ≥ 0}.
   *
   * @param cost one per variable, none negative
   * @param rows one per constraint, with a coefficient per variable
   * @param atLeast one per constraint
   * @return the variables, or empty if no {@code x} meets all constraints
   */
  static Optional<double[]> minimise(double[] cost, double[][] rows, double[] atLeast) {
    DualSimplex simplex = new DualSimplex(cost, rows, atLeast);
    for (int row = simplex.leaving(); row >= 0; row = simplex.leaving()) {
      int column = simplex.entering(row);
      if (column < 0) {
        return Optional.empty();
      }
      simplex.pivot(row, column);
    }
    return Optional.of(simplex.solution());
  }

  /** The row whose variable is negative; of several, that of the first variable. */
  private int leaving() {
    int leaving = -1;
    for (int r = 0; r < table.length; r++) {
      boolean negative = table[r][reducedCost.length] < -ZERO;
      if (negative && (leaving < 0 || basis[r] < basis[leaving])) {
        leaving = r;
      }
    }
    return leaving;
  }

  /** The column that keeps all reduced costs from becoming negative; of several the first. */
  private int entering(int row) {
    int entering = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int v = 0; v < reducedCost.length; v++) {
      double coefficient = table[row][v];
      if (coefficient < -ZERO) {
        double ratio = reducedCost[v] / -coefficient;
        if (ratio < least - ZERO) {
          least = ratio;
          entering = v;
        }
      }
    }
    return entering;
  }

  private void pivot(int row, int column) {
    double[] pivotRow = table[row];
    double pivot = pivotRow[column];
    for (int v = 0; v < pivotRow.length; v++) {
      pivotRow[v] /= pivot;
    }
    for (int r = 0; r < table.length; r++) {
      if (r != row && table[r][column] != 0) {
        double factor = table[r][column];
        for (int v = 0; v < pivotRow.length; v++) {
          table[r][v] -= factor * pivotRow[v];
        }
        table[r][column] = 0;
      }
    }
    double factor = reducedCost[column];
    for (int v = 0; v < reducedCost.length; v++) {
      reducedCost[v] -= factor * pivotRow[v];
    }
    reducedCost[column] = 0;
    basis[row] = column;
  }

  private double[] solution() {
    double[] solution = new double[variables];
    for (int r = 0; r < table.length; r++) {
      if (basis[r] < variables) {
        solution[basis[r]] = Math.max(table[r][reducedCost.length], 0);
      }
    }
    return solution;
  }
}
