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
 * @param decimals most decimals to show, 0 or more
 * @param thousands whether to write thousands: "140 k" for 140274
 */
public record Display(String prefix, String suffix, int decimals, boolean thousands) {
  private static final char TIMES = '×';
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final char SUPERSCRIPT_MINUS = '⁻';
  // Parts thousands in any language: neither a comma nor a point, which some take for decimals.
  private static final char GROUP_SEPARATOR = '\u202f';
  private static final int GROUP = 3;
  private static final int LEAST_GROUPED = 5;
  // Powers of ten from and below which zeros would have to be counted.
  private static final int LARGE = 15;
  private static final int SMALL = -6;

  /**
   * A value as people read it, for example "11 ms"; "3 × 10⁻⁷" where it would be mostly zeros.
   *
   * @param value finite
   */
  public String text(double value) {
    return prefix + number(rounded(value)) + (thousands ? " k" : "") + suffix;
  }

  /** The same with other decimals. */
  Display withDecimals(int other) {
    return new Display(prefix, suffix, other, thousands);
  }

  /** What is shown of a value. */
  BigDecimal rounded(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    return (thousands ? exact.movePointLeft(GROUP) : exact)
        .setScale(decimals, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  private static String number(BigDecimal rounded) {
    if (rounded.signum() == 0) {
      return "0";
    }
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (exponent >= SMALL && exponent < LARGE) {
      return grouped(rounded.toPlainString());
    }
    return rounded.movePointLeft(exponent).toPlainString() + " × 10" + superscript(exponent);
  }

  /** Digits before the point in groups of three, from 10 000 on. */
  private static String grouped(String plain) {
    int from = plain.startsWith("-") ? 1 : 0;
    int point = plain.indexOf('.');
    int to = point < 0 ? plain.length() : point;
    StringBuilder text = new StringBuilder(plain);
    if (to - from >= LEAST_GROUPED) {
      for (int at = to - GROUP; at > from; at -= GROUP) {
        text.insert(at, GROUP_SEPARATOR);
      }
    }
    return text.toString();
  }

  private static String superscript(int exponent) {
    StringBuilder text = new StringBuilder();
    for (char digit : Integer.toString(exponent).toCharArray()) {
      text.append(digit == '-' ? SUPERSCRIPT_MINUS : SUPERSCRIPTS.charAt(digit - '0'));
    }
    return text.toString();
  }

  /**
   * The value that a person wrote: a {@link TypedNumber} with or without prefix and suffix, with "
   * k" for thousands where values are shown so, and with a power of ten as it is shown.
   */
  public TypedNumber value(String written, ValueRange range) {
    String number = within(written.strip().toLowerCase(Locale.ROOT));
    boolean counted = thousands && number.endsWith("k");
    String digits = counted ? number.substring(0, number.length() - 1) : number;
    int times = digits.indexOf(TIMES);
    String exponent = times < 0 ? "0" : exponent(digits.substring(times + 1));
    if (!exponent.matches("-?\\d{1,3}")) {
      return new TypedNumber.Unreadable();
    }
    int power = Integer.parseInt(exponent) + (counted ? GROUP : 0);
    double unit = Math.pow(10, power);
    String mantissa = times < 0 ? digits : digits.substring(0, times);
    return switch (TypedNumber.read(mantissa, range.least() / unit, range.most() / unit)) {
      case TypedNumber.Known(double value) -> new TypedNumber.Known(scaled(value, power));
      case TypedNumber.Ambiguous(double fraction, double whole) ->
          new TypedNumber.Ambiguous(scaled(fraction, power), scaled(whole, power));
      case TypedNumber.Beyond beyond -> beyond;
      case TypedNumber.Unreadable unreadable -> unreadable;
    };
  }

  private static double scaled(double value, int power) {
    return BigDecimal.valueOf(value).scaleByPowerOfTen(power).doubleValue();
  }

  /** The exponent in "10⁻⁷" with plain digits; something else where there is none. */
  private static String exponent(String power) {
    String plain = power.strip();
    if (!plain.startsWith("10")) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (char letter : plain.substring(2).toCharArray()) {
      int digit = SUPERSCRIPTS.indexOf(letter);
      text.append(letter == SUPERSCRIPT_MINUS ? "-" : digit < 0 ? "?" : Integer.toString(digit));
    }
    return text.toString();
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
