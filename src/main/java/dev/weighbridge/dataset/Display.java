package dev.weighbridge.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

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

  /**
   * The value that a person wrote: the number with or without prefix, suffix and spaces, with a
   * point or a comma before its decimals, and " k" for thousands where values are shown so.
   *
   * @return empty if it is not such a number
   */
  public OptionalDouble value(String written) {
    String number = within(written.strip().toLowerCase(Locale.ROOT));
    double factor = 1;
    if (thousands && number.endsWith("k")) {
      number = number.substring(0, number.length() - 1);
      factor = 1000;
    }
    // Half spaces and no-break spaces part thousands; the true minus is as good as the hyphen.
    number = number.replaceAll("[\\s\\p{Z}]", "").replace('−', '-').replace(',', '.');
    if (!number.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)")) {
      return OptionalDouble.empty();
    }
    double value = factor * Double.parseDouble(number);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private String within(String written) {
    String start = prefix.strip().toLowerCase(Locale.ROOT);
    String end = suffix.strip().toLowerCase(Locale.ROOT);
    String inner = written.startsWith(start) ? written.substring(start.length()) : written;
    // Few keyboards have a multiplication sign.
    String shown = end.equals("×") && inner.endsWith("x") ? "x" : end;
    return inner.endsWith(shown)
        ? inner.substring(0, inner.length() - shown.length()).strip()
        : inner.strip();
  }
}
