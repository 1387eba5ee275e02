package dev.weighbridge.dataset;

import dev.weighbridge.decision.ValueScale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that a unit allows, whatever was measured.
 *
 * @param least in the unit, may be infinite
 * @param most in the unit, may be infinite
 */
public record ValueRange(double least, double most) {
  /** For units that allow every number. */
  public static final ValueRange UNBOUNDED =
      new ValueRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  private static final Pattern COUNTED = Pattern.compile("of (\\d{1,9})\\b.*", Pattern.DOTALL);

  /**
   * The range of a unit: "% of respondents" is a part of 100, "of 12 services" one of 12, unless
   * the scale says otherwise by going beyond that, as it may for "% of the old time".
   */
  public static ValueRange of(String unit, ValueScale scale) {
    Matcher counted = COUNTED.matcher(unit);
    double most = Double.POSITIVE_INFINITY;
    if (unit.startsWith("%")) {
      most = 100;
    } else if (counted.matches()) {
      most = Integer.parseInt(counted.group(1));
    }
    ValueRange part = new ValueRange(0, most);
    return Double.isFinite(most) && part.holds(scale.worst()) && part.holds(scale.best())
        ? part
        : UNBOUNDED;
  }

  private boolean holds(double value) {
    return value >= least && value <= most;
  }
}
