package dev.weighbridge.export;

import dev.weighbridge.figure.Style;
import dev.weighbridge.figure.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;

/** Cuts the bundled font down to the glyphs that a file needs. */
final class FontSubset {
  // What a PDF reader needs of a font whose characters it is told elsewhere.
  private static final List<String> OUTLINES =
      List.of("head", "hhea", "loca", "maxp", "glyf", "hmtx");

  private final Typeface typeface;

  FontSubset(Typeface typeface) {
    this.typeface = typeface;
  }

  /** A TrueType file with the glyphs of these characters, as far as the font has them. */
  byte[] of(Set<Integer> characters, Style.Weight weight) {
    try {
      TTFSubsetter subsetter = new TTFSubsetter(typeface.tables(weight));
      subsetter.addAll(characters);
      ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);
      subsetter.writeToStream(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The bundled font cannot be cut down.", e);
    }
  }

  /** A TrueType file with the outlines of these characters, but not which is which. */
  byte[] outlines(List<Integer> characters, Style.Weight weight) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);
      outlined(characters, weight).writeToStream(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The bundled font cannot be cut down.", e);
    }
  }

  /** The number of each character's glyph in the file of their outlines; 0 if there is none. */
  List<Integer> glyphs(List<Integer> characters, Style.Weight weight) {
    try {
      Map<Integer, Integer> places = new HashMap<>();
      outlined(characters, weight)
          .getGIDMap()
          .forEach((inFile, inFont) -> places.put(inFont, inFile));
      CmapLookup whole = typeface.tables(weight).getUnicodeCmapLookup();
      return characters.stream().map(c -> places.getOrDefault(whole.getGlyphId(c), 0)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The bundled font cannot be cut down.", e);
    }
  }

  private TTFSubsetter outlined(List<Integer> characters, Style.Weight weight) throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(typeface.tables(weight), OUTLINES);
    subsetter.addAll(new LinkedHashSet<>(characters));
    return subsetter;
  }
}
