package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who leads at every split between three dimensions of what they have together now; every other
 * share stays. Every total is linear over these splits, so that each candidate leads on a convex
 * polygon, or nowhere.
 */
public sealed interface WeightTriangle {
  /**
   * The three cannot trade, since some of them are pinned.
   *
   * @param dimensions those that are pinned
   */
  record Pinned(List<Integer> dimensions) implements WeightTriangle {
    public Pinned {
      dimensions = List.copyOf(dimensions);
    }
  }

  /** The three have nothing to trade. */
  record Nothing() implements WeightTriangle {}

  /**
   * A split of what the three have together.
   *
   * @param first part, 0..1
   * @param second part, 0..1
   * @param third part, 0..1; the three add up to 1
   */
  record Split(double first, double second, double third) {}

  /**
   * The splits at which the same candidates lead.
   *
   * @param leaders more than one if they are level all over it
   * @param corners of the convex polygon, in order round it; three or more
   * @param part of all splits, by area, 0..1
   */
  record Region(List<Alternative> leaders, List<Split> corners, double part) {
    public Region {
      leaders = List.copyOf(leaders);
      corners = List.copyOf(corners);
    }
  }

  /** The three can trade. */
  final class Open implements WeightTriangle {
    // What is thinner than rounding is a touch, not a region.
    private static final double SMALLEST_PART = 1e-12;

    private final Contest contest;
    private final double sum;
    private final Split present;
    private final double[][] atCorners;

    private Open(Contest contest, double sum, Split present, double[][] atCorners) {
      this.contest = contest;
      this.sum = sum;
      this.present = present;
      this.atCorners = atCorners;
    }

    /** What the three have together, above 0 and up to 1. */
    public double sum() {
      return sum;
    }

    /** How they split it at the present priorities. */
    public Split present() {
      return present;
    }

    /** Total, 0..100 points, of the candidate at a place if this were the split. */
    public double total(int place, Split split) {
      double[] at = atCorners[place];
      return at[0] * split.first() + at[1] * split.second() + at[2] * split.third();
    }

    /** Where whoever leads somewhere leads, in the candidates' order; the parts add up to 1. */
    public List<Region> regions() {
      List<Region> regions = new ArrayList<>();
      for (int i = 0; i < atCorners.length; i++) {
        if (levelBefore(i) == i) {
          SplitPolygon polygon = polygon(i);
          if (polygon.part() > SMALLEST_PART) {
            regions.add(new Region(levelWith(i), polygon.corners(), polygon.part()));
          }
        }
      }
      return List.copyOf(regions);
    }

    private SplitPolygon polygon(int place) {
      SplitPolygon polygon = SplitPolygon.all();
      for (int j = 0; j < atCorners.length; j++) {
        if (j != place && levelBefore(j) == j) {
          polygon =
              polygon.where(
                  atCorners[place][0] - atCorners[j][0],
                  atCorners[place][1] - atCorners[j][1],
                  atCorners[place][2] - atCorners[j][2]);
        }
      }
      return polygon;
    }

    /** The first candidate that is level with this one everywhere; it stands for all of them. */
    private int levelBefore(int place) {
      int first = 0;
      while (!areLevel(first, place)) {
        first++;
      }
      return first;
    }

    private List<Alternative> levelWith(int place) {
      List<Alternative> level = new ArrayList<>(1);
      for (int j = place; j < atCorners.length; j++) {
        if (levelBefore(j) == place) {
          level.add(contest.candidate(j));
        }
      }
      return level;
    }

    private boolean areLevel(int i, int j) {
      for (int corner = 0; corner < 3; corner++) {
        if (Math.abs(atCorners[i][corner] - atCorners[j][corner]) > Contest.TIE) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * The triangle of three dimensions.
   *
   * @throws IllegalArgumentException if they are not three different ones
   */
  static WeightTriangle of(Contest contest, int first, int second, int third) {
    Refuse.when(
        first == second || second == third || third == first,
        "A triangle needs three different dimensions.");
    int[] three = {first, second, third};
    List<Integer> pinned = Arrays.stream(three).filter(d -> !contest.isFree(d)).boxed().toList();
    if (!pinned.isEmpty()) {
      return new Pinned(pinned);
    }
    Shares shares = contest.shares();
    double sum = shares.ofDimension(first) + shares.ofDimension(second) + shares.ofDimension(third);
    if (sum <= 0) {
      return new Nothing();
    }
    double[][] atCorners = new double[contest.size()][3];
    for (int i = 0; i < contest.size(); i++) {
      double elsewhere = 0;
      for (int d = 0; d < shares.dimensionCount(); d++) {
        if (d != first && d != second && d != third) {
          elsewhere += shares.ofDimension(d) * contest.points(i, d);
        }
      }
      for (int corner = 0; corner < 3; corner++) {
        atCorners[i][corner] = elsewhere + sum * contest.points(i, three[corner]);
      }
    }
    Split present =
        new Split(
            shares.ofDimension(first) / sum,
            shares.ofDimension(second) / sum,
            shares.ofDimension(third) / sum);
    return new Open(contest, sum, present, atCorners);
  }
}
