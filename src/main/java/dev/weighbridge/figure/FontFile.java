package dev.weighbridge.figure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/** One bundled TrueType file: its tables and its advances. */
final class FontFile {
  // Browsers refuse a font without OS/2, name and post. Leaving out the layout tables (GSUB, GPOS,
  // GDEF) makes reading five times as fast; figures use neither kerning nor ligatures.
  private static final Set<String> TABLES =
      Set.of("head", "hhea", "maxp", "hmtx", "cmap", "loca", "glyf", "OS/2", "name", "post");

  private static final int DIRECTORY_START = 12;
  private static final int DIRECTORY_ENTRY = 16;
  private static final int COMMON = 0x250;
  private static final double UNKNOWN_ADVANCE = 1;

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unitsPerEm;
  private final double[] common = new double[COMMON];

  private FontFile(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
    for (int c = 0; c < COMMON; c++) {
      common[c] = lookedUp(c);
    }
  }

  /** Reads the bundled file of that name. */
  static FontFile bundled(String name) {
    try (InputStream in = FontFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program's own font file " + name + " is missing.");
      }
      byte[] bytes = in.readAllBytes();
      return new FontFile(
          new TTFParser(true).parseEmbedded(new ByteArrayInputStream(withNeededTables(bytes))));
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own font file " + name + " is unreadable.", e);
    }
  }

  /** The same file with a table directory that lists only the tables we need. */
  private static byte[] withNeededTables(byte[] file) {
    ByteBuffer directory = ByteBuffer.wrap(file);
    int count = directory.getShort(4);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int from = DIRECTORY_START + DIRECTORY_ENTRY * i;
      if (TABLES.contains(new String(file, from, 4, StandardCharsets.ISO_8859_1))) {
        int to = DIRECTORY_START + DIRECTORY_ENTRY * kept;
        System.arraycopy(file, from, file, to, DIRECTORY_ENTRY);
        kept++;
      }
    }
    directory.putShort(4, (short) kept);
    return file;
  }

  /**
   * How far a character moves the pen, in ems; 1 for a character the font lacks, since another font
   * will have to draw it; 0 for one that draws nothing.
   */
  double advance(int codePoint) {
    return codePoint < COMMON ? common[codePoint] : lookedUp(codePoint);
  }

  boolean has(int codePoint) {
    return glyphs.getGlyphId(codePoint) != 0;
  }

  private double lookedUp(int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK -> {
        return 0;
      }
      default -> {
        int glyph = glyphs.getGlyphId(codePoint);
        try {
          return glyph == 0 ? UNKNOWN_ADVANCE : font.getAdvanceWidth(glyph) / unitsPerEm;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  TrueTypeFont font() {
    return font;
  }
}
