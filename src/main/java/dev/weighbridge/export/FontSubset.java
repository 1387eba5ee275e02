package dev.weighbridge.export;

import dev.weighbridge.figure.Style;
import dev.weighbridge.figure.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.fontbox.ttf.TTFSubsetter;

/** Cuts the bundled font down to the glyphs that a file needs. */
final class FontSubset {
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
}
