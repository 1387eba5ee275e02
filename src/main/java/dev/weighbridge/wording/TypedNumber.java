package dev.weighbridge.wording;

import java.math.BigDecimal;
import java.util.stream.DoubleStream;

/**
 * What a number that a person typed comes to: it is understood as a whole or refused as a whole.
 *
 * <p>The decimals may follow a point or a comma; spaces, apostrophes, points or commas may part
 * groups of three digits. If both point and comma occur, the decimals follow the later one; one
 * that occurs more than once parts groups. A single one before exactly three digits, as in "1.234",
 * may be either: the reading that lies in the range is taken, and if both do the number is refused
 * as ambiguous. Exponents, and other digits than 0 to 9, are not read.
 */
public sealed interface TypedNumber {
  /** A number in its range. */
  record Known(double value) implements TypedNumber {}

  /** A number, but not in its range. */
  record Beyond() implements TypedNumber {}

  /**
   * Two numbers, both in the range.
   *
   * @param fraction if decimals follow the point or comma
   * @param whole if a group follows it
   */
  record Ambiguous(double fraction, double whole) implements TypedNumber {}

  /** No number. */
  record Unreadable() implements TypedNumber {}

  /**
   * Reads a number without a unit.
   *
   * @param text as typed; spaces around it do not matter
   * @param least the smallest that is allowed, may be infinite
   * @param most the largest that is allowed, may be infinite
   */
  static TypedNumber read(String text, double least, double most) {
    double[] readings = NumberForm.readings(text);
    double[] allowed =
        DoubleStream.of(readings)
            .filter(number -> Double.isFinite(number) && number >= least && number <= most)
            .toArray();
    return switch (allowed.length) {
      case 0 -> readings.length == 0 ? new Unreadable() : new Beyond();
      case 1 -> new Known(allowed[0]);
      default -> new Ambiguous(allowed[0], allowed[1]);
    };
  }

  /**
   * A number as a person would type it: {@link #read} gives the same number again.
   *
   * @param number finite
   */
  static String text(double number) {
    String digits = new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    // With a fourth decimal the point cannot be taken for one between groups.
    return NumberForm.readings(digits).length > 1 ? digits + "0" : digits;
  }
}
