package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class PaletteTest {
  private static final double TEXT_CONTRAST = 4.5;
  private static final double MARK_CONTRAST = 3;
  private static final double DISTANCE = 18;
  private static final int LANGUAGES = 20;
  private static final double LANGUAGE_DISTANCE = 12;
  private static final int DIMENSIONS = 12;
  private static final double DIMENSION_DISTANCE = 15;

  @Test
  void contrastIsMeasuredAsTheStandardDoes() {
    Colour black = new Colour(0x000000, 1);
    Colour white = new Colour(0xffffff, 1);
    assertEquals(21, Sight.contrast(black, white), 1e-9);
    assertEquals(4.54, Sight.contrast(new Colour(0x767676, 1), white), 0.005);
    assertEquals(100, Sight.NORMAL.distance(black, white), 1e-3);
  }

  @ParameterizedTest
  @EnumSource
  void textIsLegibleOnBothSurfaces(Theme theme) {
    Palette palette = Palette.of(theme);
    for (Ink surface : List.of(Ink.SURFACE, Ink.PANEL)) {
      for (Ink text : List.of(Ink.TEXT, Ink.MUTED, Ink.ACCENT)) {
        assertContrast(TEXT_CONTRAST, palette, text, surface);
      }
      for (int i = 0; i < palette.languageCount(); i++) {
        assertContrast(TEXT_CONTRAST, palette, Ink.language(i), surface);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void dimensionsAreSeenOnTheSurfaceAndCarryText(Theme theme) {
    Palette palette = Palette.of(theme);
    for (int i = 0; i < palette.dimensionCount(); i++) {
      assertContrast(TEXT_CONTRAST, palette, Ink.onDimension(i), Ink.dimension(i));
      assertContrast(MARK_CONTRAST, palette, Ink.dimensionEdge(i), Ink.SURFACE);
      assertContrast(MARK_CONTRAST, palette, Ink.dimensionEdge(i), Ink.PANEL);
    }
  }

  @ParameterizedTest
  @EnumSource
  void gradedTintsCarryTextAndGrowStronger(Theme theme) {
    Palette palette = Palette.of(theme);
    for (int i = 0; i < palette.dimensionCount(); i++) {
      double before = 1;
      for (int points = 0; points <= 100; points++) {
        Ink grade = Ink.dimensionGrade(i, points);
        assertContrast(TEXT_CONTRAST, palette, Ink.TEXT, grade);
        assertEquals(1, palette.colour(grade).alpha(), "text is read on one known colour");
        double now = Sight.contrast(palette.colour(grade), palette.colour(Ink.SURFACE));
        assertTrue(now >= before, grade + " is fainter than the grade before");
        before = now;
      }
      assertTrue(before > 1.3, "the strongest is seen on the surface");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyTwoLanguagesDifferForEverySight(Theme theme) {
    Palette palette = Palette.of(theme);
    assertEquals(LANGUAGES, palette.languageCount());
    assertDistances(theme, colours(palette, 9, Ink::language), DISTANCE);
    assertDistances(theme, colours(palette, LANGUAGES, Ink::language), LANGUAGE_DISTANCE);
  }

  @ParameterizedTest
  @EnumSource
  void everyTwoDimensionsDifferForEverySight(Theme theme) {
    Palette palette = Palette.of(theme);
    assertEquals(DIMENSIONS, palette.dimensionCount());
    assertDistances(theme, colours(palette, 5, Ink::dimension), DISTANCE);
    assertDistances(theme, colours(palette, DIMENSIONS, Ink::dimension), DIMENSION_DISTANCE);
  }

  /** In grey many colours meet; no two languages that do may have the same marker. */
  @ParameterizedTest
  @EnumSource
  void whatIsTheSameInGreyHasAnotherMarker(Theme theme) {
    Palette palette = Palette.of(theme);
    int same = 0;
    for (int i = 0; i < palette.languageCount(); i++) {
      for (int j = 0; j < i; j++) {
        Colour one = palette.colour(Ink.language(i));
        Colour other = palette.colour(Ink.language(j));
        if (Sight.lightnessDistance(one, other) < DISTANCE) {
          same++;
          assertNotEquals(MarkerShape.of(i).name(), MarkerShape.of(j).name());
        }
      }
    }
    assertTrue(same > 0, "if grey were enough, this test would not be needed");
  }

  private static List<Colour> colours(Palette palette, int count, IntFunction<Ink> ink) {
    return IntStream.range(0, count).mapToObj(ink).map(palette::colour).toList();
  }

  private static void assertDistances(Theme theme, List<Colour> colours, double least) {
    for (Sight sight : Sight.values()) {
      for (int i = 0; i < colours.size(); i++) {
        for (int j = 0; j < i; j++) {
          double distance = sight.distance(colours.get(i), colours.get(j));
          assertTrue(
              distance >= least,
              "%s, %s: colours %d and %d are only %.1f apart"
                  .formatted(theme, sight, j, i, distance));
        }
      }
    }
  }

  @Test
  void coloursStartAgainAfterTheLast() {
    Palette palette = Palette.of(Theme.LIGHT);
    int count = palette.languageCount();
    assertEquals(
        palette.colour(Ink.language(1)), palette.colour(Ink.language(count + 1)), "cycled");
    assertEquals(count, MarkerShape.count(), "each colour has a marker of its own");
  }

  /** Of however many languages no two have the same colour with the same marker. */
  @Test
  void noTwoLanguagesAreTwins() {
    Palette palette = Palette.of(Theme.LIGHT);
    Set<List<Object>> seen = new HashSet<>();
    for (int i = 0; i < LANGUAGES * LANGUAGES; i++) {
      MarkerShape shape = MarkerShape.of(i);
      assertTrue(seen.add(List.of(palette.colour(Ink.language(i)), shape.name())), "twin " + i);
    }
  }

  /** As large as a circle to the eye, and none like another. */
  @Test
  void markersAreTellingAndOfASize() {
    Set<PathData> shapes = new HashSet<>();
    for (int i = 0; i < MarkerShape.count(); i++) {
      PathData marker = MarkerShape.of(i).marker();
      assertTrue(shapes.add(marker), MarkerShape.of(i).name());
      double reach =
          marker.steps().stream()
              .mapToDouble(step ->
                  switch (step) {
                    case PathData.Move(double x, double y) -> Math.hypot(x, y);
                    case PathData.Line(double x, double y) -> Math.hypot(x, y);
                    case PathData.Curve curve -> Math.hypot(curve.x(), curve.y());
                    case PathData.Close _ -> 0;
                  })
              .max()
              .orElseThrow();
      assertTrue(reach >= 5.5 && reach <= 9.6, MarkerShape.of(i).name() + " reaches " + reach);
    }
  }

  @Test
  void coloursAreWrittenAsSixDigits() {
    assertEquals("#00708f", Palette.of(Theme.LIGHT).colour(Ink.language(1)).hex());
    assertEquals(0, Palette.of(Theme.LIGHT).colour(Ink.NONE).alpha());
  }

  private static void assertContrast(double least, Palette palette, Ink front, Ink back) {
    double contrast = Sight.contrast(palette.colour(front), palette.colour(back));
    assertTrue(
        contrast >= least,
        "%s: %s on %s has a contrast of only %.2f"
            .formatted(palette.theme(), front, back, contrast));
  }
}
