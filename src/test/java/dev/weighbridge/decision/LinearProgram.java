package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * What a general linear-programming solver says of the free shares of a contest. Variables: the new
 * share of every dimension, how far each is from the present one, and the lead plus 100.
 */
final class LinearProgram {
  private final Contest contest;
  private final int dimensions;
  private final List<LinearConstraint> constraints = new ArrayList<>();

  LinearProgram(Contest contest) {
    this.contest = contest;
    this.dimensions = contest.shares().dimensionCount();
    double[] sum = row();
    for (int d = 0; d < dimensions; d++) {
      sum[d] = 1;
      double[] share = row();
      share[d] = 1;
      double present = contest.shares().ofDimension(d);
      if (!contest.isFree(d)) {
        constraints.add(new LinearConstraint(share, Relationship.EQ, present));
      }
      double[] above = share.clone();
      above[dimensions + d] = -1;
      constraints.add(new LinearConstraint(above, Relationship.LEQ, present));
      double[] below = share.clone();
      below[dimensions + d] = 1;
      constraints.add(new LinearConstraint(below, Relationship.GEQ, present));
    }
    constraints.add(new LinearConstraint(sum, Relationship.EQ, 1));
  }

  private double[] row() {
    return new double[2 * dimensions + 1];
  }

  /** One candidate is at least the lead (variable, in hundreds of points, plus 1) ahead. */
  LinearProgram leadOver(int candidate, int rival) {
    double[] row = difference(candidate, rival);
    row[2 * dimensions] = -1;
    constraints.add(new LinearConstraint(row, Relationship.GEQ, -1));
    return this;
  }

  /** One candidate is level with another or ahead. */
  LinearProgram ahead(int candidate, int rival) {
    constraints.add(new LinearConstraint(difference(candidate, rival), Relationship.GEQ, 0));
    return this;
  }

  private double[] difference(int candidate, int rival) {
    double[] row = row();
    for (int d = 0; d < dimensions; d++) {
      row[d] = (contest.points(candidate, d) - contest.points(rival, d)) / 100;
    }
    return row;
  }

  /** The fewest share that has to move; empty if nothing meets the constraints. */
  Optional<Double> fewestMoved() {
    double[] objective = row();
    for (int d = 0; d < dimensions; d++) {
      objective[dimensions + d] = 0.5;
    }
    return solve(objective, GoalType.MINIMIZE);
  }

  /** The largest lead, points. */
  double largestLead() {
    double[] objective = row();
    objective[2 * dimensions] = 1;
    return (solve(objective, GoalType.MAXIMIZE).orElseThrow() - 1) * 100;
  }

  private Optional<Double> solve(double[] objective, GoalType goal) {
    try {
      return Optional.of(
          new SimplexSolver(1e-9, 10, 1e-10)
              .optimize(
                  new MaxIter(10_000),
                  new LinearObjectiveFunction(objective, 0),
                  new LinearConstraintSet(constraints),
                  goal,
                  new NonNegativeConstraint(true))
              .getValue());
    } catch (NoFeasibleSolutionException e) {
      return Optional.empty();
    }
  }
}
