package dev.weighbridge.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF as a reader sees it, piece by piece and where it is. */
final class PdfGlyphs extends PDFTextStripper {
  private final List<TextPosition> glyphs = new ArrayList<>();

  private PdfGlyphs() {}

  /** Every glyph in the order in which it is drawn. */
  static List<TextPosition> of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PdfGlyphs glyphs = new PdfGlyphs();
      // Two glyphs on one place are two glyphs.
      glyphs.setSuppressDuplicateOverlappingText(false);
      glyphs.getText(document);
      return glyphs.glyphs;
    }
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    glyphs.add(text);
  }
}
