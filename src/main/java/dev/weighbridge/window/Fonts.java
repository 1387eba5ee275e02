package dev.weighbridge.window;

import dev.weighbridge.figure.Style;
import dev.weighbridge.figure.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;

/** The bundled typeface for JavaFX, the same files that the figures are measured with. */
final class Fonts {
  private static final double ANY_SIZE = 12;

  private final Map<Style.Weight, String> names = new EnumMap<>(Style.Weight.class);
  private final Map<Style, Font> fonts = new HashMap<>();

  /** Loads the font files, so that style sheets find the family too. */
  Fonts() {
    for (Style.Weight weight : Style.Weight.values()) {
      String file = Typeface.resource(weight);
      try (InputStream in = Typeface.class.getResourceAsStream(file)) {
        Font font = in == null ? null : Font.loadFont(in, ANY_SIZE);
        names.put(weight, font == null ? Font.getDefault().getName() : font.getName());
      } catch (IOException e) {
        throw new UncheckedIOException("The bundled font " + file + " cannot be read.", e);
      }
    }
  }

  /** The JavaFX font of a style. */
  Font of(Style style) {
    return fonts.computeIfAbsent(style, s -> new Font(names.get(s.weight()), s.size()));
  }
}
