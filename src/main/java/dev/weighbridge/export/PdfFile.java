package dev.weighbridge.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What {@link PdfWriter} put into a PDF beside the picture. */
public final class PdfFile {
  /** The most bytes that a PDF may have, and the project in it. */
  public static final int LARGEST = 32 * 1024 * 1024;

  static final String PROJECT = "weighbridge.json";

  private PdfFile() {}

  /**
   * The project that a PDF shows, as JSON; empty if the bytes are no PDF, or one without a project,
   * or are damaged or too large.
   */
  // Whoever made the bytes may have meant the parser to fail: by nesting, by what unpacks to more
  // than there is memory, or by a state that nobody foresaw. None of it outlives this call.
  public static Optional<String> embedded(byte[] pdf) {
    if (pdf.length > LARGEST) {
      return Optional.empty();
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      Optional<COSStream> file =
          dictionary(catalog, COSName.NAMES)
              .flatMap(names -> dictionary(names, COSName.EMBEDDED_FILES))
              .flatMap(PdfFile::named);
      return file.isPresent() ? text(file.get()) : Optional.empty();
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Optional.empty();
    }
  }

  /** The content of the file with our name, in a tree of names that may be anything. */
  private static Optional<COSStream> named(COSDictionary root) {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSDictionary> nodes = new ArrayDeque<>();
    nodes.add(root);
    while (!nodes.isEmpty()) {
      COSDictionary node = nodes.remove();
      if (!seen.add(node)) {
        continue;
      }
      COSArray names = array(node, COSName.NAMES);
      for (int i = 0; i + 1 < names.size(); i += 2) {
        if (names.getObject(i) instanceof COSString name
            && name.getString().equals(PROJECT)
            && names.getObject(i + 1) instanceof COSDictionary entry) {
          return dictionary(entry, COSName.EF)
              .flatMap(content ->
                  Stream.of(COSName.UF, COSName.F)
                      .flatMap(key -> Stream.ofNullable(content.getCOSStream(key)))
                      .findFirst());
        }
      }
      for (COSBase kid : array(node, COSName.KIDS).toList()) {
        if (kid instanceof COSDictionary inner) {
          nodes.add(inner);
        }
      }
    }
    return Optional.empty();
  }

  /** Unpacked here: PDFBox would unpack to any length. */
  private static Optional<String> text(COSStream file) throws IOException {
    COSBase filter = file.getFilters();
    if (filter instanceof COSArray filters && filters.size() == 1) {
      filter = filters.getObject(0);
    }
    try (InputStream raw = file.createRawInputStream()) {
      InputStream in;
      if (COSName.FLATE_DECODE.equals(filter)) {
        in = new InflaterInputStream(raw);
      } else if (filter == null) {
        in = raw;
      } else {
        return Optional.empty();
      }
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST
          ? Optional.empty()
          : Optional.of(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    }
  }

  private static Optional<COSDictionary> dictionary(COSDictionary parent, COSName key) {
    return Optional.ofNullable(parent.getCOSDictionary(key));
  }

  private static COSArray array(COSDictionary parent, COSName key) {
    COSArray array = parent.getCOSArray(key);
    return array == null ? new COSArray() : array;
  }
}
