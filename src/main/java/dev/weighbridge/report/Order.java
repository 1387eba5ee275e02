package dev.weighbridge.report;

import dev.weighbridge.export.Page;
import dev.weighbridge.figure.Picture;
import dev.weighbridge.figure.Subject;
import java.util.Locale;

/**
 * A document that is wanted: enough, together with the project, to write the same again.
 *
 * @param picture what is drawn and how
 * @param format of the file
 * @param scale pixels to the unit in a PNG
 * @param page of a PDF
 */
public record Order(Picture picture, Format format, int scale, Page page) {
  /** The scale where nobody asks for another. */
  public static final int USUAL_SCALE = 2;

  /** A figure in the usual size on a page of its own. */
  public static Order of(Subject subject, Format format) {
    return new Order(Picture.of(subject), format, USUAL_SCALE, Page.FIT);
  }

  /** The same in another language. */
  public Order in(Locale locale) {
    return new Order(
        new Picture(picture.subject(), picture.theme(), picture.width(), locale),
        format,
        scale,
        page);
  }
}
