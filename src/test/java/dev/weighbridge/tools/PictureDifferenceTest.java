package dev.weighbridge.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.export.PngWriter;
import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.figure.Samples;
import dev.weighbridge.figure.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class PictureDifferenceTest {
  private static final Figure FIGURE = Samples.evidence(9, 800);

  @Test
  void whatIsTheSameDoesNotDiffer() throws IOException {
    assertEquals(
        new PictureDifference(0, 0), PictureDifference.of(picture(FIGURE), picture(FIGURE)));
  }

  /** Text in small and grey letters gives least. */
  @Test
  void aMissingLabelOrMarkerIsNoticed() throws IOException {
    BufferedImage whole = picture(FIGURE);
    for (Mark mark : FIGURE.marks()) {
      if (mark instanceof Mark.Label || mark.id().endsWith("/marker")) {
        PictureDifference difference = PictureDifference.of(whole, picture(without(mark)));
        assertTrue(difference.worst() > 18.5, () -> mark + ": " + difference);
      }
    }
  }

  @Test
  void anotherColourIsNoticed() throws IOException {
    BufferedImage dark =
        ImageIO.read(
            new ByteArrayInputStream(new PngWriter(Samples.TYPEFACE).write(FIGURE, Theme.DARK, 1)));
    assertTrue(PictureDifference.of(picture(FIGURE), dark).mean() > 200);
  }

  @Test
  void onlyPicturesOfOneSizeCanBeCompared() {
    assertThrows(
        IllegalArgumentException.class,
        () -> PictureDifference.of(picture(FIGURE), picture(Samples.withText("x"))));
  }

  private static Figure without(Mark mark) {
    List<Mark> marks = FIGURE.marks().stream().filter(other -> !other.equals(mark)).toList();
    return new Figure(FIGURE.name(), "", "", FIGURE.width(), FIGURE.height(), marks);
  }

  private static BufferedImage picture(Figure figure) throws IOException {
    return ImageIO.read(
        new ByteArrayInputStream(new PngWriter(Samples.TYPEFACE).write(figure, Theme.LIGHT, 1)));
  }
}
