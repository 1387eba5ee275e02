package dev.weighbridge.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Round numbers along a scale.
 *
 * @param from the first
 * @param to not beyond this; more than {@code from}
 * @param step between two of them
 */
record Ticks(double from, double to, double step) {
  private static final List<Double> STEPS =
      List.of(0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 25.0, 50.0, 100.0);
  private static final double ROUNDING = 1e-9;
  private static final double LEAST_SPAN = 8;

  /** At most {@code most} steps from 0 up to {@code to}, which is at most 100. */
  static Ticks upTo(double to, int most) {
    return new Ticks(0, to, step(to, most));
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
        step * Math.floor(from / step + ROUNDING),
        Math.min(step * Math.ceil(to / step - ROUNDING), 100),
        step);
  }

  /**
   * Ticks at whole points: the narrowest scale that holds two numbers and is not so narrow that
   * trifles look large.
   *
   * @param least of the scale, such as 0
   * @param most of the scale, such as 100
   * @param parts how many there may be from tick to tick, 2 or more
   */
  static Ticks narrowest(double low, double high, int least, int most, int parts) {
    double more = Math.max(LEAST_SPAN - (high - low), 0) / 2;
    double first = Math.max(Math.min(low - more, most - LEAST_SPAN), least);
    double last = Math.min(Math.max(high + more, least + LEAST_SPAN), most);
    return STEPS.stream()
        .filter(step -> step >= 1)
        // A zero is added, so that none is negative.
        .map(step ->
            new Ticks(
                step * Math.floor(first / step) + 0.0, step * Math.ceil(last / step) + 0.0, step))
        .filter(ticks -> (ticks.to - ticks.from) / ticks.step <= parts)
        .findFirst()
        .orElseGet(() -> new Ticks(least, most, most - least));
  }

  private static double step(double range, int most) {
    return STEPS.stream()
        .filter(step -> range / step <= most + ROUNDING)
        .findFirst()
        .orElse(STEPS.getLast());
  }

  List<Double> all() {
    List<Double> all = new ArrayList<>();
    for (int i = 0; from + i * step <= to + ROUNDING; i++) {
      all.add(from + i * step);
    }
    return all;
  }

  /** Where a number lies if the scale goes from {@code start} to {@code end}. */
  double at(double number, double start, double end) {
    return start + (end - start) * (number - from) / (to - from);
  }

  /** A tick as it is written: no more decimals than the step has. */
  static String text(double tick) {
    BigDecimal number = BigDecimal.valueOf(Math.round(tick * 10), 1).stripTrailingZeros();
    return number.signum() == 0 ? "0" : number.toPlainString();
  }
}
