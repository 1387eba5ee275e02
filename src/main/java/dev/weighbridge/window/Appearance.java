package dev.weighbridge.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.weighbridge.figure.Ink;
import dev.weighbridge.figure.Palette;
import dev.weighbridge.figure.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;

/**
 * Theme and zoom of the window. Follows the system's light or dark until told otherwise. The
 * palette is the only source of colours: the style sheet finds them as looked-up colours.
 */
final class Appearance {
  private static final double FONT_SIZE = 13;
  private static final List<Double> ZOOMS = List.of(1.0, 1.1, 1.25, 1.5, 1.75, 2.0);

  private final Parent root;
  private final Runnable changed;
  private final int languages;
  private final int dimensions;
  private Optional<Theme> chosen = Optional.empty();
  private int zoom;
  private Look look = Look.START;

  /**
   * The appearance of a window.
   *
   * @param root of the window's scene
   * @param languages how many languages need a colour
   * @param dimensions how many dimensions need a tint
   * @param changed called after every change
   */
  Appearance(Parent root, int languages, int dimensions, Runnable changed) {
    this.root = root;
    this.languages = languages;
    this.dimensions = dimensions;
    this.changed = changed;
    Platform.getPreferences().colorSchemeProperty().subscribe(this::apply);
    apply();
  }

  Look look() {
    return look;
  }

  /** Size of the window's text, which all its lengths are multiples of. */
  double em() {
    return FONT_SIZE * look.zoom();
  }

  /** Changes between light and dark; from then on the system's choice is not followed. */
  void toggleTheme() {
    chosen = Optional.of(look.isDark() ? Theme.LIGHT : Theme.DARK);
    apply();
  }

  /** One step larger, up to 200 %. */
  void zoomIn() {
    zoom = Math.min(zoom + 1, ZOOMS.size() - 1);
    apply();
  }

  /** One step smaller, down to 100 %. */
  void zoomOut() {
    zoom = Math.max(zoom - 1, 0);
    apply();
  }

  void resetZoom() {
    zoom = 0;
    apply();
  }

  private void apply() {
    Theme theme = chosen.orElseGet(Appearance::ofSystem);
    look = new Look(Palette.of(theme), ZOOMS.get(zoom));
    Application.setUserAgentStylesheet(
        look.isDark()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    root.setStyle(rootStyle());
    changed.run();
  }

  private static Theme ofSystem() {
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK
        ? Theme.DARK
        : Theme.LIGHT;
  }

  private String rootStyle() {
    StringBuilder style = new StringBuilder();
    style.append("-fx-font-size: %.2fpx;".formatted(em()));
    define(style, "text", Ink.TEXT);
    define(style, "muted", Ink.MUTED);
    define(style, "grid", Ink.GRID);
    define(style, "surface", Ink.SURFACE);
    define(style, "panel", Ink.PANEL);
    define(style, "accent", Ink.ACCENT);
    for (int d = 0; d < dimensions; d++) {
      define(style, "dimension-" + d, Ink.dimension(d));
      define(style, "dimension-edge-" + d, Ink.dimensionEdge(d));
      define(style, "on-dimension-" + d, Ink.onDimension(d));
    }
    for (int a = 0; a < languages; a++) {
      define(style, "language-" + a, Ink.language(a));
    }
    return style.toString();
  }

  private void define(StringBuilder style, String name, Ink ink) {
    style.append(String.format(Locale.ROOT, "-wb-%s: %s;", name, look.palette().colour(ink).hex()));
  }
}
