package dev.weighbridge.decision;

import java.util.List;

/**
 * Turns a value in a criterion's unit into 0..100 points between two reference values that name no
 * alternative. There is deliberately no scale that looks at the alternatives themselves: with two
 * of them it would turn every difference, however small, into 0 against 100, and a third would move
 * the totals of the first two.
 */
public sealed interface ValueScale {
  /** The value that earns 0 points. */
  double worst();

  /** The value that earns 100 points. */
  double best();

  /**
   * The points of a value.
   *
   * @param value in the criterion's unit, finite
   * @return 0..100; values beyond an end earn that end's points
   */
  double points(double value);

  /**
   * The value that earns the given points; the inverse of {@link #points} on the scale.
   *
   * @param points 0..100
   */
  double value(double points);

  /** Whether a value lies on the scale, ends included. */
  default boolean covers(double value) {
    return value >= Math.min(worst(), best()) && value <= Math.max(worst(), best());
  }

  /**
   * Equal differences earn equal points: {@code 100·(x − worst)/(best − worst)}.
   *
   * @param worst finite
   * @param best finite, not {@code worst}
   */
  record Linear(double worst, double best) implements ValueScale {
    public Linear {
      refuseEnds(worst, best);
      Refuse.notFinite("The distance from worst to best", best - worst);
    }

    @Override
    public double points(double value) {
      Refuse.notFinite("A value", value);
      return clamp(100 * ((value - worst) / (best - worst)));
    }

    @Override
    public double value(double points) {
      return worst + (best - worst) * (refuseOffScale(points) / 100);
    }
  }

  /**
   * Equal ratios earn equal points: {@code 100·(ln x − ln worst)/(ln best − ln worst)}. StrictMath
   * keeps the last bit the same on every machine.
   *
   * @param worst finite, greater than 0
   * @param best finite, greater than 0, not {@code worst}
   */
  record Logarithmic(double worst, double best) implements ValueScale {
    public Logarithmic {
      refuseEnds(worst, best);
      Refuse.when(
          worst <= 0 || best <= 0,
          "A logarithmic scale needs worst and best above 0, not " + worst + " and " + best + ".");
      Refuse.when(
          StrictMath.log(worst) == StrictMath.log(best),
          "The ends " + worst + " and " + best + " are too close to tell apart on a log scale.");
    }

    /** {@inheritDoc} A value of 0 or less earns the points of the end it lies beyond. */
    @Override
    public double points(double value) {
      Refuse.notFinite("A value", value);
      if (value <= 0) {
        return worst < best ? 0 : 100;
      }
      double from = StrictMath.log(worst);
      return clamp(100 * ((StrictMath.log(value) - from) / (StrictMath.log(best) - from)));
    }

    @Override
    public double value(double points) {
      if (refuseOffScale(points) == 0) {
        return worst;
      }
      if (points == 100) {
        return best;
      }
      double from = StrictMath.log(worst);
      return StrictMath.exp(from + (StrictMath.log(best) - from) * (points / 100));
    }
  }

  /**
   * Straight lines between anchors, for criteria whose value is neither linear nor a ratio.
   *
   * @param anchors two or more, from 0 to 100 points with both strictly rising, and values strictly
   *     rising or strictly falling
   */
  record Anchored(List<Anchor> anchors) implements ValueScale {
    public Anchored {
      anchors = List.copyOf(anchors);
      Refuse.when(anchors.size() < 2, "An anchored scale needs at least two anchors.");
      Refuse.when(
          anchors.getFirst().points() != 0 || anchors.getLast().points() != 100,
          "The first anchor must earn 0 points and the last 100.");
      refuseEnds(anchors.getFirst().value(), anchors.getLast().value());
      double direction = Math.signum(anchors.getLast().value() - anchors.getFirst().value());
      for (int i = 1; i < anchors.size(); i++) {
        Anchor before = anchors.get(i - 1);
        Anchor here = anchors.get(i);
        Refuse.when(
            here.points() <= before.points(),
            "Anchors must rise in points; " + here.points() + " follows " + before.points() + ".");
        Refuse.when(
            Math.signum(here.value() - before.value()) != direction,
            "Anchor values must all rise or all fall; "
                + here.value()
                + " follows "
                + before.value()
                + ".");
      }
    }

    @Override
    public double worst() {
      return anchors.getFirst().value();
    }

    @Override
    public double best() {
      return anchors.getLast().value();
    }

    @Override
    public double points(double value) {
      Refuse.notFinite("A value", value);
      boolean rising = best() > worst();
      for (int i = 1; i < anchors.size(); i++) {
        Anchor to = anchors.get(i);
        if (rising ? value <= to.value() : value >= to.value()) {
          Anchor from = anchors.get(i - 1);
          double part = (value - from.value()) / (to.value() - from.value());
          return clamp(from.points() + (to.points() - from.points()) * part);
        }
      }
      return 100;
    }

    @Override
    public double value(double points) {
      refuseOffScale(points);
      int i = 1;
      while (anchors.get(i).points() < points) {
        i++;
      }
      Anchor from = anchors.get(i - 1);
      Anchor to = anchors.get(i);
      double part = (points - from.points()) / (to.points() - from.points());
      return from.value() + (to.value() - from.value()) * part;
    }
  }

  /**
   * A point of an {@link Anchored} scale.
   *
   * @param value in the criterion's unit, finite
   * @param points 0..100
   */
  record Anchor(double value, double points) {
    public Anchor {
      Refuse.notFinite("An anchor's value", value);
      refuseOffScale(points);
    }
  }

  private static void refuseEnds(double worst, double best) {
    Refuse.notFinite("The scale's worst value", worst);
    Refuse.notFinite("The scale's best value", best);
    Refuse.when(worst == best, "The scale's worst and best value must differ; both are " + worst);
  }

  private static double refuseOffScale(double points) {
    if (!(points >= 0 && points <= 100)) {
      throw new IllegalArgumentException("Points must be 0 to 100, not " + points + ".");
    }
    return points;
  }

  private static double clamp(double points) {
    // Adding 0.0 turns a negative zero into zero, so that equal points are equal bits.
    return Math.clamp(points, 0.0, 100.0) + 0.0;
  }
}
