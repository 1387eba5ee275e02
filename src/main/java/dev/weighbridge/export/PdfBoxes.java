package dev.weighbridge.export;

import dev.weighbridge.figure.Style.Weight;
import dev.weighbridge.figure.Typeface;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * A font whose every character is an empty box, and one whose advance is zero nothing at all: for
 * what the bundled font lacks. Its codes stand for the real characters, so the text is still there.
 */
final class PdfBoxes implements PdfFont {
  /** How many characters a font of one-byte codes has room for. */
  static final int MOST = 255;

  private static final double PER_EM = 1000;

  private final String name;
  private final List<Integer> characters;
  private final Typeface typeface;

  /**
   * @param characters rising, 1 to {@link #MOST}
   */
  PdfBoxes(String name, List<Integer> characters, Typeface typeface) {
    this.name = name;
    this.characters = List.copyOf(characters);
    this.typeface = typeface;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean has(int character, Weight weight) {
    return Collections.binarySearch(characters, character) >= 0;
  }

  @Override
  public String code(int character) {
    return PdfUnicode.hex(1 + Collections.binarySearch(characters, character), 2);
  }

  @Override
  public COSDictionary in(COSDocument document) {
    COSArray names = new COSArray(List.of(COSInteger.ONE));
    COSArray widths = new COSArray();
    for (int character : characters) {
      // Whatever the weight, a missing character is as wide, and a combining one has no width.
      double advance = typeface.advance(character, Weight.REGULAR);
      names.add(COSName.getPDFName(advance > 0 ? "box" : "nothing"));
      widths.add(number(PER_EM * advance));
    }
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setName("Subtype", "Type3");
    font.setName("Name", name);
    font.setItem("FontBBox", numbers(0, 0, PER_EM, PER_EM));
    font.setItem("FontMatrix", numbers(1 / PER_EM, 0, 0, 1 / PER_EM, 0, 0));
    COSDictionary shapes = new COSDictionary();
    shapes.setItem("box", PdfStream.of(document, box()));
    shapes.setItem("nothing", PdfStream.of(document, ascii("0 0 0 0 0 0 d1\n")));
    font.setItem("CharProcs", direct(shapes));
    COSDictionary encoding = new COSDictionary();
    encoding.setName("Type", "Encoding");
    encoding.setItem("Differences", names);
    font.setItem("Encoding", direct(encoding));
    font.setInt("FirstChar", 1);
    font.setInt("LastChar", characters.size());
    font.setItem("Widths", widths);
    font.setItem("Resources", direct(new COSDictionary()));
    font.setItem("ToUnicode", PdfStream.of(document, PdfUnicode.of(characters, 2)));
    return font;
  }

  /** The box of {@link Glyphs}, a thousand units to the em. */
  private static byte[] box() {
    double height = PER_EM * Typeface.CAP_HEIGHT;
    PdfContent shape = new PdfContent();
    shape
        .draw("d1", PER_EM, 0, 0, 0, PER_EM, height)
        .draw("re", 100, 0, 800, height)
        .draw("re", 160, 60, 680, height - 120)
        .plain("f*");
    return shape.bytes();
  }

  private static COSArray numbers(double... values) {
    COSArray numbers = new COSArray();
    for (double value : values) {
      numbers.add(number(value));
    }
    return numbers;
  }

  private static COSFloat number(double value) {
    return new COSFloat((float) value);
  }

  private static COSDictionary direct(COSDictionary dictionary) {
    dictionary.setDirect(true);
    return dictionary;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
