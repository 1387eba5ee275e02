package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.figure.Style.Weight;
import org.junit.jupiter.api.Test;

class TypefaceTest {
  private static final Typeface TYPEFACE = Typeface.bundled();

  /** Of Inter 3.19; the advances below are those of its hmtx table. */
  private static final double UNITS_PER_EM = 2816;

  @Test
  void advancesAreThoseOfTheFont() {
    assertEquals(1808 / UNITS_PER_EM, TYPEFACE.advance('X', Weight.REGULAR), 1e-12);
    assertEquals(920 / UNITS_PER_EM, TYPEFACE.advance('|', Weight.REGULAR), 1e-12);
    assertEquals(1716 / UNITS_PER_EM, TYPEFACE.advance('g', Weight.REGULAR), 1e-12);
    assertEquals(1640 / UNITS_PER_EM, TYPEFACE.advance('é', Weight.REGULAR), 1e-12);
  }

  @Test
  void aTextIsAsWideAsItsCharacters() {
    Style style = Style.regular(10);
    assertEquals(10 * (1808 + 920 + 1716) / UNITS_PER_EM, TYPEFACE.width("X|g", style), 1e-9);
    assertEquals(0, TYPEFACE.width("", style));
    assertEquals(2 * TYPEFACE.width("Rust", style), TYPEFACE.width("Rust", Style.regular(20)));
    assertTrue(TYPEFACE.width("Rust", Style.semibold(10)) > TYPEFACE.width("Rust", style));
  }

  @Test
  void whatTheFontLacksTakesAnEmAndWhatIsInvisibleNothing() {
    Style style = Style.regular(10);
    assertEquals(10, TYPEFACE.width("漢", style));
    assertEquals(10, TYPEFACE.width("\uD83E\uDD80", style), "a crab is one character");
    assertEquals(0, TYPEFACE.width("\u202E\u0007\u0301", style));
    assertTrue(TYPEFACE.covers("Rust 1.2× · 140 k – µs … ≥", Weight.SEMIBOLD));
    assertFalse(TYPEFACE.covers("漢", Weight.REGULAR));
  }

  @Test
  void aTextThatIsTooWideIsShortened() {
    Style style = Style.regular(12);
    String text = "Requests per second";
    double width = TYPEFACE.width(text, style);
    assertEquals(text, TYPEFACE.fitted(text, style, width));
    String shorter = TYPEFACE.fitted(text, style, width / 2);
    assertTrue(shorter.endsWith("…") && text.startsWith(shorter.substring(0, 5)), shorter);
    assertTrue(TYPEFACE.width(shorter, style) <= width / 2);
    assertEquals("…", TYPEFACE.fitted(text, style, 0));
  }

  @Test
  void capitalsAreAsHighAsStated() throws Exception {
    var tables = TYPEFACE.tables(Weight.REGULAR);
    assertEquals(Typeface.CAP_HEIGHT, tables.getOS2Windows().getCapHeight() / UNITS_PER_EM, 1e-3);
    assertEquals(Typeface.ASCENT, tables.getHorizontalHeader().getAscender() / UNITS_PER_EM, 1e-3);
    assertEquals(
        Typeface.DESCENT, tables.getHorizontalHeader().getDescender() / -UNITS_PER_EM, 1e-3);
  }
}
