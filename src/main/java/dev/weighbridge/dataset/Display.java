package dev.weighbridge.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How the values of a criterion are written.
 *
 * @param prefix before the number
 * @param suffix after the number, with its space
 * @param decimals most decimals to show, 0..6
 * @param thousands whether to write thousands: "140 k" for 140274
 */
public record Display(String prefix, String suffix, int decimals, boolean thousands) {
  /**
   * A value as people read it, for example "11 ms".
   *
   * @param value finite
   */
  public String text(double value) {
    BigDecimal number = BigDecimal.valueOf(thousands ? value / 1000 : value);
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    String digits = rounded.signum() == 0 ? "0" : rounded.toPlainString();
    return prefix + digits + (thousands ? " k" : "") + suffix;
  }
}
