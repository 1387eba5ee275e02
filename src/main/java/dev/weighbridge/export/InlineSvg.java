package dev.weighbridge.export;

import dev.weighbridge.figure.Colour;
import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Ink;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.figure.Palette;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.figure.Tone;
import dev.weighbridge.figure.Typeface;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes figures into a page: SVG elements whose colours are custom properties of the page, so that
 * one drawing follows its theme, on screen and on paper, and whose font the page defines once.
 */
public final class InlineSvg {
  private final Typeface typeface;
  private final SvgFonts fonts;

  public InlineSvg(Typeface typeface) {
    this.typeface = typeface;
    this.fonts = new SvgFonts(typeface);
  }

  /** Colours and shapes only: the page has ids of its own. */
  private static final class Themed implements SvgMarks.Look {
    @Override
    public void id(SvgText out, String id) {}

    @Override
    public void paint(SvgText out, String property, Ink ink) {
      out.attribute(property, ink.tone() == Tone.NONE ? "none" : "var(" + property(ink) + ")");
    }
  }

  /**
   * An {@code svg} element, well-formed XML.
   *
   * @param id what its id, and those of its title and description, begin with
   */
  public String element(Figure figure, String id) {
    return ContentHash.marked(idEnd -> element(figure, id, new SvgText(idEnd)));
  }

  private String element(Figure figure, String id, SvgText out) {
    String title = id + ".title";
    String description = id + ".description";
    out.open("svg")
        .attribute("xmlns", "http://www.w3.org/2000/svg")
        .id(id)
        .attribute("width", figure.width())
        .attribute("height", figure.height())
        .attribute("viewBox", 0, 0, figure.width(), figure.height())
        .attribute("role", "img")
        .references("aria-labelledby", title)
        .references("aria-describedby", description)
        .inside();
    out.open("title").id(title).inside().content(figure.title()).close();
    out.open("desc").id(description).inside().content(figure.description()).close();
    new SvgMarks(typeface, new Themed(), out).write(figure);
    return out.close().toString();
  }

  /** The rules for the text of these figures: font faces with the glyphs they need. */
  public String fonts(Collection<Figure> figures) {
    return fonts.faces(figures) + "svg text{" + SvgFonts.TEXT + "}\n";
  }

  /**
   * The custom properties that these figures and their page are painted with, in a theme's colours.
   */
  public static String colours(Theme theme, Collection<Figure> figures) {
    Palette palette = Palette.of(theme);
    Map<String, Colour> colours = new TreeMap<>();
    for (Tone tone : Tone.values()) {
      if (tone != Tone.DIMENSION_GRADE) {
        for (int i = 0; i < count(tone, palette); i++) {
          add(new Ink(tone, i, 0), palette, colours);
        }
      }
    }
    // Of the many grades only those that are used.
    for (Figure figure : figures) {
      for (Mark mark : figure.marks()) {
        if (mark.ink().tone() == Tone.DIMENSION_GRADE) {
          add(mark.ink(), palette, colours);
        }
      }
    }
    StringBuilder text = new StringBuilder();
    colours.forEach(
        (name, colour) -> text.append(name).append(':').append(text(colour)).append(';'));
    return text.toString();
  }

  private static void add(Ink ink, Palette palette, Map<String, Colour> colours) {
    colours.put(property(ink), palette.colour(ink));
  }

  /** The name of the custom property for an ink, such as {@code --language-0}. */
  public static String property(Ink ink) {
    String name = "--" + ink.tone().name().toLowerCase(Locale.ROOT).replace('_', '-');
    // Any theme has as many colours.
    int count = count(ink.tone(), Palette.of(Theme.LIGHT));
    String numbered = count == 1 ? name : name + "-" + Math.floorMod(ink.index(), count);
    return ink.tone() == Tone.DIMENSION_GRADE ? numbered + "-" + ink.grade() : numbered;
  }

  private static int count(Tone tone, Palette palette) {
    if (tone == Tone.NONE) {
      return 0;
    }
    if (tone.name().startsWith(Tone.LANGUAGE.name())) {
      return palette.languageCount();
    }
    return tone.name().startsWith(Tone.DIMENSION.name()) ? palette.dimensionCount() : 1;
  }

  private static String text(Colour colour) {
    return colour.alpha() == 1
        ? colour.hex()
        : String.format(
            Locale.ROOT,
            "rgb(%d %d %d / %s)",
            colour.red(),
            colour.green(),
            colour.blue(),
            Double.toString(colour.alpha()));
  }
}
