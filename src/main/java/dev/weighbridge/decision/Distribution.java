package dev.weighbridge.decision;

/**
 * How the points of one alternative on one criterion are believed to be spread. Ends may lie beyond
 * the scale; what is drawn there earns the points of the scale's end, as a value does.
 */
public sealed interface Distribution {
  /** Farther from the scale than this, in points, makes no difference to any draw. */
  double REACH = 1e9;

  /**
   * The points, 0..100, below which a part of all draws lies: the inverse of the distribution's
   * cumulative function. Rises with {@code part}.
   *
   * @param part strictly between 0 and 1
   */
  double quantile(double part);

  /**
   * No spread.
   *
   * @param points 0..100
   */
  record Exact(double points) implements Distribution {
    public Exact {
      Refuse.when(
          !(points >= 0 && points <= 100), "Exact points must be 0 to 100, not " + points + ".");
    }

    @Override
    public double quantile(double part) {
      return points;
    }
  }

  /** Every number of points from {@code low} to {@code high} is equally likely. */
  record Uniform(double low, double high) implements Distribution {
    public Uniform {
      refuseDisorder(low, low, high);
    }

    @Override
    public double quantile(double part) {
      return clamp(low + (high - low) * part);
    }
  }

  /** Most likely {@code mode}, falling in straight lines to nothing at either end. */
  record Triangular(double low, double mode, double high) implements Distribution {
    public Triangular {
      refuseDisorder(low, mode, high);
    }

    @Override
    public double quantile(double part) {
      return clamp(unclamped(part));
    }

    /**
     * With {@code s = (mode - low)/(high - low)}: from the left up to {@code s}, then the right.
     */
    private double unclamped(double part) {
      double width = high - low;
      if (width == 0) {
        return mode;
      }
      double split = (mode - low) / width;
      return part < split
          ? low + width * Math.sqrt(part * split)
          : high - width * Math.sqrt((1 - part) * (1 - split));
    }
  }

  /**
   * Gaussian.
   *
   * @param deviation the standard deviation in points, 0 or more
   */
  record Normal(double mean, double deviation) implements Distribution {
    public Normal {
      Refuse.notFinite("A mean", mean);
      Refuse.notFinite("A standard deviation", deviation);
      Refuse.when(deviation < 0, "A standard deviation must be 0 or more, not " + deviation + ".");
    }

    @Override
    public double quantile(double part) {
      return clamp(mean + deviation * NormalQuantile.of(part));
    }
  }

  /** Triangular in the criterion's unit, which an anchored scale then bends into points. */
  record Bent(ValueScale.Anchored scale, Triangular values) implements Distribution {
    @Override
    public double quantile(double part) {
      double rising = scale.best() > scale.worst() ? part : 1 - part;
      return scale.points(values.unclamped(rising));
    }
  }

  /**
   * What a measurement says: triangular on its scale's axis (low, value, high), which is the value
   * itself or its logarithm; the whole range where it is missing. Where a logarithm does not exist,
   * at 0 and below, the scale's nearer end stands in.
   */
  static Distribution of(ValueScale scale, Measurement measurement) {
    return switch (measurement) {
      case Measurement.Missing _ -> new Uniform(0, 100);
      case Measurement.Measured m when m.low() == m.high() -> new Exact(scale.points(m.value()));
      case Measurement.Measured m ->
          switch (scale) {
            case ValueScale.Linear linear -> {
              double width = linear.best() - linear.worst();
              yield between(
                  (m.low() - linear.worst()) / width,
                  (m.value() - linear.worst()) / width,
                  (m.high() - linear.worst()) / width);
            }
            case ValueScale.Logarithmic log ->
                between(part(log, m.low()), part(log, m.value()), part(log, m.high()));
            case ValueScale.Anchored anchored ->
                new Bent(anchored, new Triangular(held(m.low()), held(m.value()), held(m.high())));
          };
    };
  }

  /** The triangle between parts of a scale, whichever way the scale runs. */
  private static Triangular between(double first, double mode, double last) {
    double low = Math.clamp(100 * Math.min(first, last), -REACH, REACH);
    double high = Math.clamp(100 * Math.max(first, last), -REACH, REACH);
    return new Triangular(low, Math.clamp(100 * mode, low, high), high);
  }

  private static double part(ValueScale.Logarithmic scale, double value) {
    double from = StrictMath.log(scale.worst());
    double positive = value > 0 ? value : Math.min(scale.worst(), scale.best());
    return (StrictMath.log(positive) - from) / (StrictMath.log(scale.best()) - from);
  }

  /** Keeps the distance of two values finite. */
  private static double held(double value) {
    return Math.clamp(value, -Double.MAX_VALUE / 4, Double.MAX_VALUE / 4);
  }

  private static double clamp(double points) {
    return Math.clamp(points, 0.0, 100.0);
  }

  private static void refuseDisorder(double low, double mode, double high) {
    Refuse.when(
        !(low <= mode && mode <= high) || Double.isInfinite(low) || Double.isInfinite(high),
        "A distribution needs finite ends in order, not " + low + ", " + mode + ", " + high + ".");
  }
}
