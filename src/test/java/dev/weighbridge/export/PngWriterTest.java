package dev.weighbridge.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.figure.Colour;
import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Ink;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.figure.Palette;
import dev.weighbridge.figure.Samples;
import dev.weighbridge.figure.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngWriterTest {
  private static final PngWriter WRITER = new PngWriter(Samples.TYPEFACE);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void marksAreWhereTheyWereLaidOut(int scale) throws IOException {
    Figure figure = Samples.fit(480);
    BufferedImage image = read(WRITER.write(figure, Theme.LIGHT, scale));
    assertEquals(480 * scale, image.getWidth());
    assertEquals((int) (figure.height() * scale), image.getHeight());
    assertPixel(Ink.SURFACE, image, 2, 2);
    for (Mark mark : figure.marks()) {
      if (mark instanceof Mark.Outline marker && mark.id().endsWith("/marker")) {
        assertPixel(mark.ink(), image, marker.x() * scale, marker.y() * scale);
      }
      if (mark instanceof Mark.Box box && box.id().endsWith("rust/performance")) {
        assertPixel(box.ink(), image, (box.x() + 3) * scale, (box.y() + box.height() - 3) * scale);
        if (scale > 1) { // At scale 1 a pixel holds the edge and what lies beside it.
          double middle = (box.y() + box.height() / 2) * scale;
          assertPixel(box.edge(), image, Math.ceil(box.x() * scale), middle);
        }
      }
    }
  }

  /** Half of the height of a capital I is ink, whatever fonts the machine has. */
  @Test
  void textIsDrawnFromTheBundledFont() throws IOException {
    BufferedImage image = read(WRITER.write(Samples.withText("I"), Theme.LIGHT, 4));
    int ink = Palette.of(Theme.LIGHT).colour(Ink.TEXT).rgb();
    int rows = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      boolean found = false;
      for (int x = 0; x < image.getWidth(); x++) {
        found |= (image.getRGB(x, y) & 0xffffff) == ink;
      }
      rows += found ? 1 : 0;
    }
    // Cap height 0.727 em × 12 units × 4 pixels.
    assertEquals(34.9, rows, 1.1);
  }

  @ParameterizedTest
  @EnumSource
  void theSameFigureGivesTheSameBytes(Theme theme) {
    assertArrayEquals(
        new PngWriter(Samples.TYPEFACE).write(Samples.evidence(4, 480), theme, 2),
        WRITER.write(Samples.evidence(4, 480), theme, 2));
  }

  @Test
  void saysHowDenseItsPixelsAre() {
    byte[] png = WRITER.write(Samples.withText("I"), Theme.LIGHT, 2);
    int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
    // 2 pixels to a 96th of an inch: 192 dots per inch.
    assertEquals(7559, ByteBuffer.wrap(png).getInt(at));
  }

  @Test
  void hostileTextIsDrawnAsBoxesOrNotAtAll() throws IOException {
    BufferedImage image =
        read(WRITER.write(Samples.withText("漢\u202E\uD83E\uDD80\u0000"), Theme.LIGHT, 1));
    assertEquals(200, image.getWidth());
    Colour edge = Palette.of(Theme.LIGHT).colour(Ink.TEXT);
    double darkest = 255;
    for (int y = 11; y < 20; y++) {
      darkest = Math.min(darkest, image.getRGB(6, y) >> 8 & 0xff);
    }
    assertTrue(darkest < edge.green() + 120, "the box has an edge");
    assertPixel(Ink.SURFACE, image, 10, 15);
  }

  @Test
  void refusesAScaleItDoesNotHave() {
    var refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> WRITER.write(Samples.withText("I"), Theme.LIGHT, 5));
    assertEquals("A PNG can be drawn at scale 1 to 4, not 5.", refusal.getMessage());
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static void assertPixel(Ink ink, BufferedImage image, double x, double y) {
    Colour expected = Palette.of(Theme.LIGHT).colour(ink);
    int actual = image.getRGB((int) x, (int) y) & 0xffffff;
    assertEquals(expected.hex(), "#%06x".formatted(actual), () -> ink + " at " + x + ", " + y);
  }
}
