package dev.weighbridge.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How values of a criterion are written.
 *
 * @param prefix before the number, such as a currency sign
 * @param suffix after the number, with its space if it has one, such as {@code " ms"}
 * @param decimals at most so many; zeros at the end are left out
 * @param thousands whether values from 1000 are written in thousands, as {@code 140 k}
 */
public record ValueFormat(String prefix, String suffix, int decimals, boolean thousands) {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  public ValueFormat {
    if (decimals < 0 || decimals > 9) {
      throw new IllegalArgumentException("A value has 0 to 9 decimals, not " + decimals + ".");
    }
  }

  /** The value as text, with a true minus sign. */
  public String text(double value) {
    BigDecimal number = BigDecimal.valueOf(value).abs();
    boolean inThousands = thousands && number.compareTo(THOUSAND) >= 0;
    if (inThousands) {
      number = number.divide(THOUSAND);
    }
    number = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    String sign = value < 0 && number.signum() != 0 ? "−" : "";
    return sign + prefix + number.toPlainString() + (inThousands ? " k" : "") + suffix;
  }
}
