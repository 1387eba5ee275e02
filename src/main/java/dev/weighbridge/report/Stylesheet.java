package dev.weighbridge.report;

import dev.weighbridge.export.InlineSvg;
import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;

/** How a page looks. Its colours are those of the figures, theme by theme. */
final class Stylesheet {
  private final String rules;

  Stylesheet() {
    try (InputStream in = Stylesheet.class.getResourceAsStream("report.css")) {
      rules = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * All style rules.
   *
   * @param fonts rules for the text of the figures
   * @param figures whose colours are needed
   */
  String text(String fonts, Collection<Figure> figures) {
    return "\n:root{color-scheme:light dark;"
        + InlineSvg.colours(Theme.LIGHT, figures)
        + "}\n@media (prefers-color-scheme:dark){:root{"
        + InlineSvg.colours(Theme.DARK, figures)
        + "}}\n@media print{:root{color-scheme:light;"
        + InlineSvg.colours(Theme.PRINT, figures)
        + "}}\n"
        + fonts
        + rules;
  }
}
