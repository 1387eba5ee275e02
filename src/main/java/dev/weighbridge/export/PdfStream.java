package dev.weighbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Compressed streams of a PDF. */
final class PdfStream {
  private PdfStream() {}

  /** Compressed here: PDFBox's own filters bring the image filters, and thus the desktop, along. */
  static COSStream of(COSDocument document, byte[] bytes) {
    COSStream stream = document.createCOSStream();
    try (OutputStream out = new DeflaterOutputStream(stream.createRawOutputStream())) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot be written to.", e);
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  /** The same, with its length before compression under this key. */
  static COSStream of(COSDocument document, byte[] bytes, String length) {
    COSStream stream = of(document, bytes);
    stream.setInt(length, bytes.length);
    return stream;
  }
}
