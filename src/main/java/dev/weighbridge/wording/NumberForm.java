package dev.weighbridge.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/** The forms in which people write numbers. */
final class NumberForm {
  private static final Pattern PLAIN = Pattern.compile("[-+]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)");

  private static final Pattern GROUPED =
      Pattern.compile(
          "(?<whole>[-+]?[1-9]\\d{0,2}(?<mark>[ '.,])\\d{3}(?:\\k<mark>\\d{3})*)"
              + "(?:(?!\\k<mark>)[.,](?<fraction>\\d*))?");

  /** No number of a double needs more characters than that. */
  private static final int LONGEST = 400;

  private NumberForm() {}

  /** What a text may mean: none, one or two numbers, the one with decimals first. */
  static double[] readings(String text) {
    if (text.length() > LONGEST) {
      return new double[0];
    }
    String plain =
        text.replaceAll("[\\s\\p{Z}]", " ").strip().replace('−', '-').replaceAll("[’ʼ]", "'");
    DoubleStream.Builder readings = DoubleStream.builder();
    if (PLAIN.matcher(plain).matches()) {
      readings.add(number(plain.replace(',', '.')));
    }
    Matcher grouped = GROUPED.matcher(plain);
    if (grouped.matches()) {
      String fraction = grouped.group("fraction");
      String whole = grouped.group("whole").replaceAll("[ '.,]", "");
      readings.add(number(fraction == null ? whole : whole + "." + fraction));
    }
    return readings.build().toArray();
  }

  /** Adding 0 makes a zero of what is below it. */
  private static double number(String digits) {
    return Double.parseDouble(digits) + 0.0;
  }
}
