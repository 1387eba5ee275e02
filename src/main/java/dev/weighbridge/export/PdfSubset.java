package dev.weighbridge.export;

import dev.weighbridge.figure.Style.Weight;
import dev.weighbridge.figure.Typeface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * The bundled font in one weight, cut down to the characters used. PDFBox's own embedding would do
 * for most texts, but it rounds advances to a thousandth of an em, so that long labels would end
 * elsewhere than they were laid out, and it gives a glyph that stands for two characters, such as
 * both kinds of space, only one of them back as text. Here every character has a code of its own.
 */
final class PdfSubset implements PdfFont {
  private static final double PER_EM = 1000;
  private static final int SYMBOLIC = 4;

  private final Typeface typeface;
  private final FontSubset subset;
  private final Weight weight;
  private final List<Integer> characters;

  PdfSubset(Typeface typeface, Weight weight, SortedSet<Integer> characters) {
    this.typeface = typeface;
    this.subset = new FontSubset(typeface);
    this.weight = weight;
    this.characters = List.copyOf(characters);
  }

  @Override
  public String name() {
    return "W" + weight.number();
  }

  @Override
  public boolean has(int character, Weight weight) {
    return weight == this.weight && Collections.binarySearch(characters, character) >= 0;
  }

  @Override
  public String code(int character) {
    return PdfUnicode.hex(1 + Collections.binarySearch(characters, character), 4);
  }

  @Override
  public COSDictionary in(COSDocument document) {
    try {
      String name = tag() + "+" + typeface.tables(weight).getName();
      COSDictionary font = dictionary("Font");
      font.setName("Subtype", "Type0");
      font.setName("BaseFont", name);
      font.setName("Encoding", "Identity-H");
      font.setItem("DescendantFonts", new COSArray(List.of(descendant(name, document))));
      font.setItem("ToUnicode", PdfStream.of(document, PdfUnicode.of(characters, 4)));
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("The bundled font cannot be read.", e);
    }
  }

  private COSDictionary descendant(String name, COSDocument document) throws IOException {
    COSDictionary font = dictionary("Font");
    font.setName("Subtype", "CIDFontType2");
    font.setName("BaseFont", name);
    COSDictionary system = new COSDictionary();
    system.setDirect(true);
    system.setString("Registry", "Adobe");
    system.setString("Ordering", "Identity");
    system.setInt("Supplement", 0);
    font.setItem("CIDSystemInfo", system);
    font.setItem("FontDescriptor", descriptor(name, document));
    List<Integer> glyphs = subset.glyphs(characters, weight);
    ByteBuffer places = ByteBuffer.allocate(2 * (1 + characters.size())).putShort((short) 0);
    COSArray widths = new COSArray();
    for (int i = 0; i < characters.size(); i++) {
      places.putShort(glyphs.get(i).shortValue());
      widths.add(number(PER_EM * typeface.advance(characters.get(i), weight)));
    }
    font.setItem("W", new COSArray(List.of(COSInteger.ONE, widths)));
    font.setItem("CIDToGIDMap", PdfStream.of(document, places.array()));
    return font;
  }

  private COSDictionary descriptor(String name, COSDocument document) throws IOException {
    TrueTypeFont tables = typeface.tables(weight);
    double scale = PER_EM / tables.getUnitsPerEm();
    BoundingBox box = tables.getFontBBox();
    COSDictionary descriptor = dictionary("FontDescriptor");
    descriptor.setName("FontName", name);
    descriptor.setInt("Flags", SYMBOLIC);
    descriptor.setItem(
        "FontBBox",
        new COSArray(
            List.of(
                number(scale * box.getLowerLeftX()),
                number(scale * box.getLowerLeftY()),
                number(scale * box.getUpperRightX()),
                number(scale * box.getUpperRightY()))));
    descriptor.setInt("ItalicAngle", 0);
    descriptor.setItem("Ascent", number(PER_EM * Typeface.ASCENT));
    descriptor.setItem("Descent", number(-PER_EM * Typeface.DESCENT));
    descriptor.setItem("CapHeight", number(PER_EM * Typeface.CAP_HEIGHT));
    // Only used where another font has to stand in: the usual estimate from the weight.
    descriptor.setItem("StemV", number(10 + 220 * (weight.number() - 50) / 900.0));
    descriptor.setItem(
        "FontFile2", PdfStream.of(document, subset.outlines(characters, weight), "Length1"));
    return descriptor;
  }

  /** Six capitals that tell one subset from another, the same for the same characters. */
  private String tag() {
    long number = Integer.toUnsignedLong(characters.hashCode());
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + number % 26));
      number /= 26;
    }
    return tag.toString();
  }

  private static COSFloat number(double value) {
    return new COSFloat((float) value);
  }

  private static COSDictionary dictionary(String type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.getPDFName(type));
    return dictionary;
  }
}
