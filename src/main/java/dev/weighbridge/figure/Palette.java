package dev.weighbridge.figure;

import java.util.List;

/**
 * The colours of a theme, chosen by search: twenty for languages with at least 4.5:1 against both
 * surfaces, twelve tints for dimensions, which carry dark text. Every two differ by a CIELAB
 * distance to normal eyes and under simulated protanopia, deuteranopia and tritanopia (matrices of
 * Machado, Oliveira and Fernandes, 2009): by at least 18 among the first nine languages and the
 * first five dimensions, 12 among all languages, 15 among all dimensions. With more of them the
 * colours start again; each language's marker and the labels on the data tell them apart, too.
 */
public final class Palette {
  /** Wide enough apart that text (4.5:1) and marks (3:1) are legible in each theme. */
  private static final Palette LIGHT =
      new Palette(
          Theme.LIGHT,
          new Plain(0x1f2328, 0x59636e, 0xc3ccd5, 0xffffff, 0xf6f8fa, 0x0a5cc2, 0x1f2328),
          languagesOnLight(),
          tints(),
          List.of(
              0x7d6391, 0x2f82bd, 0x45876a, 0xa1761a, 0xb0604f, 0x7474df, 0xca6129, 0x7b8361,
              0x008e8e, 0x9e757e, 0x478e3f, 0x5581bf));

  private static final Palette DARK =
      new Palette(
          Theme.DARK,
          new Plain(0xe6edf3, 0x9198a1, 0x444c56, 0x0d1117, 0x161b22, 0x58a6ff, 0x0d1117),
          List.of(
              0xff8a5c, 0x45bcd6, 0x9c67fc, 0xe9eda8, 0x6784d2, 0xf9ce00, 0xb6709a, 0xea4d67,
              0xb7f5dd, 0x91b99b, 0x878700, 0x64f5ff, 0xebaa32, 0x009669, 0xc3f06e, 0x8cafff,
              0xb9c38c, 0xbe6e41, 0xff7dcd, 0x9b8cff),
          tintsOnDark(),
          tintsOnDark());

  private static final Palette PRINT =
      new Palette(
          Theme.PRINT,
          new Plain(0x000000, 0x444444, 0xb0b0b0, 0xffffff, 0xffffff, 0x0a4a9c, 0x000000),
          languagesOnLight(),
          tints(),
          List.of(
              0x6b5280, 0x256fa3, 0x37745a, 0x876115, 0x984c3d, 0x6565c2, 0xb25524, 0x6c7355,
              0x007d7d, 0x8a676f, 0x3f7e38, 0x4a71a8));

  /** The colours that belong to no language and no dimension, {@code 0xRRGGBB}. */
  private record Plain(
      int text, int muted, int grid, int surface, int panel, int accent, int onDimension) {}

  private static final Colour NOTHING = new Colour(0, 0);
  private static final double TINT_ALPHA = 0.3;
  private static final double SOFT = 0.38;
  private static final double PALE = 0.2;
  private static final double FAINT = 0.08;
  private static final double FAINTEST = 0.1;

  /** Beyond this, light text on a light tint is no longer legible. */
  private static final double STRONGEST_ON_DARK = 0.45;

  private final Theme theme;
  private final List<Colour> plain;
  private final List<Colour> languages;
  private final List<Colour> languageTints;
  private final List<Colour> dimensions;
  private final List<Colour> dimensionEdges;

  private Palette(
      Theme theme,
      Plain plain,
      List<Integer> languages,
      List<Integer> dimensions,
      List<Integer> dimensionEdges) {
    this.theme = theme;
    this.plain =
        List.of(
            Colour.opaque(plain.text()),
            Colour.opaque(plain.muted()),
            Colour.opaque(plain.grid()),
            Colour.opaque(plain.surface()),
            Colour.opaque(plain.panel()),
            Colour.opaque(plain.accent()),
            Colour.opaque(plain.onDimension()));
    this.languages = languages.stream().map(Colour::opaque).toList();
    this.languageTints = languages.stream().map(rgb -> new Colour(rgb, TINT_ALPHA)).toList();
    this.dimensions = dimensions.stream().map(Colour::opaque).toList();
    this.dimensionEdges = dimensionEdges.stream().map(Colour::opaque).toList();
  }

  public static Palette of(Theme theme) {
    return switch (theme) {
      case LIGHT -> LIGHT;
      case DARK -> DARK;
      case PRINT -> PRINT;
    };
  }

  public Theme theme() {
    return theme;
  }

  /** The colour of an ink; an index beyond the palette's colours starts again at the first. */
  public Colour colour(Ink ink) {
    return switch (ink.tone()) {
      case NONE -> NOTHING;
      case TEXT -> plain.get(0);
      case MUTED -> plain.get(1);
      case GRID -> plain.get(2);
      case SURFACE -> plain.get(3);
      case PANEL -> plain.get(4);
      case ACCENT -> plain.get(5);
      case ON_DIMENSION -> plain.get(6);
      case LANGUAGE -> at(languages, ink.index());
      case LANGUAGE_TINT -> at(languageTints, ink.index());
      case LANGUAGE_SOFT -> mixed(ink.index(), SOFT);
      case LANGUAGE_PALE -> mixed(ink.index(), PALE);
      case LANGUAGE_FAINT -> mixed(ink.index(), FAINT);
      case DIMENSION -> at(dimensions, ink.index());
      case DIMENSION_GRADE -> graded(at(dimensions, ink.index()), ink.grade());
      case DIMENSION_EDGE -> at(dimensionEdges, ink.index());
    };
  }

  private Colour mixed(int language, double part) {
    return at(languages, language).over(colour(Ink.SURFACE), part);
  }

  /** A tint laid over the surface: never so faint that it is not seen, nor too strong for text. */
  private Colour graded(Colour tint, int grade) {
    double strongest = theme == Theme.DARK ? STRONGEST_ON_DARK : 1;
    double part = strongest * (FAINTEST + (1 - FAINTEST) * Math.clamp(grade, 0, 100) / 100);
    return tint.over(colour(Ink.SURFACE), part);
  }

  /** How many language colours there are before they repeat. */
  public int languageCount() {
    return languages.size();
  }

  /** How many dimension tints there are before they repeat. */
  public int dimensionCount() {
    return dimensions.size();
  }

  private static Colour at(List<Colour> colours, int index) {
    return colours.get(Math.floorMod(index, colours.size()));
  }

  private static List<Integer> languagesOnLight() {
    return List.of(
        0xb5410b, 0x00708f, 0x7f50d8, 0x5b7444, 0x143c79, 0x3c3502, 0x48023b, 0x6f444d, 0x0a2915,
        0x23006e, 0x5528a0, 0x9150b9, 0xd2193c, 0x28004b, 0x78285f, 0x966469, 0x230014, 0xc3379b,
        0x78052d, 0x5f501e);
  }

  private static List<Integer> tints() {
    return List.of(
        0xac95bd, 0x7dc6fd, 0xa1d6bc, 0xfad67c, 0xd48e7f, 0x7d7df0, 0xdc692d, 0xd7e6aa, 0x00f5f5,
        0xaf828c, 0x5ab450, 0x5f91d7);
  }

  private static List<Integer> tintsOnDark() {
    return List.of(
        0x8b79a9, 0x67b6f1, 0x92c3a4, 0xf4c779, 0xba7464, 0xcd5a23, 0x6e73e6, 0xdcd2f0, 0xb9b92d,
        0xa57887, 0xe1825a, 0xa5a5c3);
  }
}
