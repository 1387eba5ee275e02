package dev.weighbridge.figure;

import dev.weighbridge.figure.Style.Weight;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The one typeface of all figures, Inter, measured from its own font tables: no toolkit, no
 * installed fonts, so that layout is the same on a screen, in a file, and without a display. Text
 * is set without kerning and ligatures; whoever draws it has to do the same.
 */
public final class Typeface {
  /** The family's name. */
  public static final String FAMILY = "Inter";

  /** Height of capitals and digits in ems. */
  public static final double CAP_HEIGHT = 0.727;

  /** Ascent above the baseline in ems, for boxes around text; accents of capitals included. */
  public static final double ASCENT = 0.969;

  /** Descent below the baseline in ems. */
  public static final double DESCENT = 0.242;

  private static final String ELLIPSIS = "…";

  // A room that was measured from the text itself is exactly as wide, but for the last bits.
  private static final double ROUNDING = 1e-6;

  private final FontFile regular;
  private final FontFile semibold;

  private Typeface(FontFile regular, FontFile semibold) {
    this.regular = regular;
    this.semibold = semibold;
  }

  /** Reads the bundled font files; do it once and pass the result on. */
  public static Typeface bundled() {
    return new Typeface(
        FontFile.bundled(resource(Weight.REGULAR)), FontFile.bundled(resource(Weight.SEMIBOLD)));
  }

  /** Name of the bundled file of a weight, relative to this class. */
  public static String resource(Weight weight) {
    return switch (weight) {
      case REGULAR -> "Inter-Regular.ttf";
      case SEMIBOLD -> "Inter-SemiBold.ttf";
    };
  }

  /** Width of a text on one line, in user units. */
  public double width(String text, Style style) {
    FontFile font = font(style.weight());
    double ems = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      ems += font.advance(codePoint);
      i += Character.charCount(codePoint);
    }
    return ems * style.size();
  }

  /** How far one character moves the pen, in ems. */
  public double advance(int codePoint, Weight weight) {
    return font(weight).advance(codePoint);
  }

  /** Whether the typeface itself can draw all of a text. */
  public boolean covers(String text, Weight weight) {
    FontFile font = font(weight);
    return text.codePoints().allMatch(font::has);
  }

  /** The text, shortened with an ellipsis if it is wider than {@code width}. */
  public String fitted(String text, Style style, double width) {
    if (within(text, style, width) == text.length()) {
      return text;
    }
    double roomForMore = width - width(ELLIPSIS, style);
    return text.substring(0, within(text, style, roomForMore)).stripTrailing() + ELLIPSIS;
  }

  /** How many characters of the text, from its start, are no wider than {@code width}. */
  public int within(String text, Style style, double width) {
    FontFile font = font(style.weight());
    double room = (width + ROUNDING) / style.size();
    double ems = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      ems += font.advance(codePoint);
      if (ems > room) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return text.length();
  }

  /** The font tables of a weight, for exporters that draw or embed glyphs. */
  public TrueTypeFont tables(Weight weight) {
    return font(weight).font();
  }

  private FontFile font(Weight weight) {
    return switch (weight) {
      case REGULAR -> regular;
      case SEMIBOLD -> semibold;
    };
  }
}
