package dev.weighbridge.export;

import dev.weighbridge.figure.Style.Weight;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;

/** A font as a PDF holds it: only the characters used, each with a code of its own. */
sealed interface PdfFont permits PdfSubset, PdfBoxes {
  /** In the page's resources. */
  String name();

  /** Whether it draws this character where the text has this weight. */
  boolean has(int character, Weight weight);

  /** The character's code in hexadecimal digits. */
  String code(int character);

  /** The font's dictionary. */
  COSDictionary in(COSDocument document);
}
