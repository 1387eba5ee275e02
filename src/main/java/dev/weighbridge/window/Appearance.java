package dev.weighbridge.window;

import static java.nio.charset.StandardCharsets.UTF_8;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.weighbridge.figure.Ink;
import dev.weighbridge.figure.Palette;
import dev.weighbridge.figure.Theme;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;

/**
 * Theme and zoom of the window. Follows the system's light or dark until told otherwise. The
 * palette is the only source of colours: the style sheet finds them as looked-up colours.
 */
final class Appearance {
  private static final String STYLE =
      Objects.requireNonNull(Appearance.class.getResource("window.css")).toExternalForm();
  private static final double FONT_SIZE = 13;
  private static final List<Double> ZOOMS = List.of(1.0, 1.1, 1.25, 1.5, 1.75, 2.0);

  private final Scene scene;
  private final Runnable changed;
  private final int languages;
  private final int dimensions;
  private final ChangeListener<ColorScheme> follow = (_, _, _) -> apply();
  private Optional<Theme> chosen = Optional.empty();
  private int zoom;
  private Look look = Look.START;

  /**
   * The appearance of a window.
   *
   * @param scene of the window
   * @param languages how many languages need a colour
   * @param dimensions how many dimensions need a tint
   * @param changed called after every change
   */
  Appearance(Scene scene, int languages, int dimensions, Runnable changed) {
    this.scene = scene;
    this.languages = languages;
    this.dimensions = dimensions;
    this.changed = changed;
    // Weakly: the system's choice outlives the window.
    Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(follow));
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
    String definitions = Base64.getEncoder().encodeToString(definitions().getBytes(UTF_8));
    scene.getStylesheets().setAll("data:text/css;base64," + definitions, STYLE);
    changed.run();
  }

  private static Theme ofSystem() {
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK
        ? Theme.DARK
        : Theme.LIGHT;
  }

  /** As a style sheet, not as the root's own style, so that menus and tooltips have them too. */
  private String definitions() {
    StringBuilder style = new StringBuilder();
    style.append(String.format(Locale.ROOT, ".root { -fx-font-size: %.2fpx;", em()));
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
    return style.append("}").toString();
  }

  private void define(StringBuilder style, String name, Ink ink) {
    style.append(String.format(Locale.ROOT, "-wb-%s: %s;", name, look.palette().colour(ink).hex()));
  }
}
