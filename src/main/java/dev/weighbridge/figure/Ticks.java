package dev.weighbridge.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Round numbers along a scale.
 *
 * @param step between two of them
 * @param from the first
 * @param to not beyond this
 */
record Ticks(double step, double from, double to) {
  private static final double[] STEPS = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 25, 50};
  private static final double ROUNDING = 1e-9;

  /** At most {@code most} steps from 0 up to {@code to}, which is at most 100. */
  static Ticks upTo(double to, int most) {
    return new Ticks(step(to, most), 0, to);
  }

  /**
   * Ticks that hold two numbers of 0 to 100 between the first and the last.
   *
   * @param least range to show, so that small differences are not blown up
   */
  static Ticks around(double low, double high, double least, int most) {
    double middle = (low + high) / 2;
    double half = Math.max(high - low, least) / 2;
    double shift = Math.max(half - middle, 0) - Math.max(middle + half - 100, 0);
    double from = Math.max(middle - half + shift, 0);
    double to = Math.min(middle + half + shift, 100);
    double step = step(to - from, most - 1);
    return new Ticks(
        step,
        step * Math.floor(from / step + ROUNDING),
        Math.min(step * Math.ceil(to / step - ROUNDING), 100));
  }

  private static double step(double range, int most) {
    for (double step : STEPS) {
      if (range / step <= most + ROUNDING) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  List<Double> all() {
    List<Double> all = new ArrayList<>();
    for (int i = 0; from + i * step <= to + ROUNDING; i++) {
      all.add(from + i * step);
    }
    return all;
  }

  /** A tick as it is written: no more decimals than the step has. */
  static String text(double tick) {
    BigDecimal number = BigDecimal.valueOf(Math.round(tick * 10), 1).stripTrailingZeros();
    return number.signum() == 0 ? "0" : number.toPlainString();
  }
}
