package dev.weighbridge.dataset;

import dev.weighbridge.wording.TypedNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

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
   * The value that a person wrote: a {@link TypedNumber} with or without prefix and suffix, and
   * with " k" for thousands where values are shown so.
   */
  public TypedNumber value(String written, ValueRange range) {
    String number = within(written.strip().toLowerCase(Locale.ROOT));
    boolean counted = thousands && number.endsWith("k");
    double factor = counted ? 1000 : 1;
    String digits = counted ? number.substring(0, number.length() - 1) : number;
    return switch (TypedNumber.read(digits, range.least() / factor, range.most() / factor)) {
      case TypedNumber.Known(double value) -> new TypedNumber.Known(value * factor);
      case TypedNumber.Ambiguous(double fraction, double whole) ->
          new TypedNumber.Ambiguous(fraction * factor, whole * factor);
      case TypedNumber.Beyond beyond -> beyond;
      case TypedNumber.Unreadable unreadable -> unreadable;
    };
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
