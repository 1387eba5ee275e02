package dev.weighbridge.export;

import dev.weighbridge.figure.Colour;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** The content stream of a PDF page being written: operators with short numbers. */
final class PdfContent {
  private static final int DECIMALS = 5;

  private final StringBuilder out = new StringBuilder(16 * 1024);
  private final SortedMap<Double, String> alphas = new TreeMap<>();
  private String fill = "";
  private String stroke = "";
  private double alpha = 1;

  /** Operands and then their operator. */
  PdfContent draw(String operator, double... operands) {
    for (double operand : operands) {
      Decimals.append(out, operand, DECIMALS);
      out.append(' ');
    }
    return plain(operator);
  }

  /** An operator whose operands are no numbers. */
  PdfContent plain(String operation) {
    out.append(operation).append('\n');
    return this;
  }

  /** What follows is filled with this colour. */
  PdfContent fill(Colour colour) {
    String wanted = components(colour) + "rg";
    if (!wanted.equals(fill)) {
      plain(wanted);
      fill = wanted;
    }
    return alpha(colour.alpha());
  }

  /** What follows is stroked with this colour, in lines of this thickness. */
  PdfContent stroke(Colour colour, double thickness) {
    String wanted = components(colour) + "RG";
    if (!wanted.equals(stroke)) {
      plain(wanted);
      stroke = wanted;
    }
    return alpha(colour.alpha()).draw("w", thickness);
  }

  private static String components(Colour colour) {
    StringBuilder components = new StringBuilder();
    for (int component : new int[] {colour.red(), colour.green(), colour.blue()}) {
      Decimals.append(components, component / 255.0, DECIMALS);
      components.append(' ');
    }
    return components.toString();
  }

  private PdfContent alpha(double wanted) {
    if (wanted != alpha) {
      plain("/" + alphas.computeIfAbsent(wanted, _ -> "A" + alphas.size()) + " gs");
      alpha = wanted;
    }
    return this;
  }

  /** The alphas used, 0..1, with the names of their graphics states. */
  SortedMap<Double, String> alphas() {
    return alphas;
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
