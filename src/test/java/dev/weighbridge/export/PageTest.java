package dev.weighbridge.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PageTest {
  @Test
  void aUnitIsThreeQuartersOfAPoint() {
    assertEquals(new Page.Placement(600, 300, 0.75, 0, 0), Page.FIT.place(800, 400));
  }

  @Test
  void paperLiesTheWayTheFigureIsLargest() {
    assertTrue(isAcross(Page.A4.place(800, 400)));
    assertTrue(!isAcross(Page.A4.place(800, 1200)));
    assertTrue(!isAcross(Page.LETTER.place(100, 90)), "upright where it makes no difference");
  }

  @Test
  void aSmallFigureIsEnlargedByHalfAtMost() {
    assertEquals(1.125, Page.A4.place(200, 100).scale());
  }

  @Test
  void everyFigureLiesWithinTheMargins() {
    Random random = new Random(1);
    for (int run = 0; run < 500; run++) {
      double width = 100 + random.nextInt(2300);
      double height = 20 + random.nextInt(5000);
      for (Page page : new Page[] {Page.A4, Page.LETTER}) {
        Page.Placement place = page.place(width, height);
        double right = place.width() - place.left() - width * place.scale();
        assertEquals(place.left(), right, 1e-9, "in the middle");
        assertEquals(36, place.top());
        assertTrue(place.left() >= 36 - 1e-9);
        assertTrue(place.height() - place.top() - height * place.scale() >= 36 - 1e-9);
      }
    }
  }

  @Test
  void noPageIsLargerThanReadersShow() {
    Page.Placement place = Page.FIT.place(800, 30_000);
    assertEquals(14_400, place.height());
    assertEquals(0.48, place.scale(), 1e-12);
    assertEquals(384, place.width(), 1e-9);
  }

  private static boolean isAcross(Page.Placement place) {
    return place.width() > place.height();
  }
}
