package dev.weighbridge.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.figure.Samples;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.project.Datasets;
import dev.weighbridge.project.ProjectFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.junit.jupiter.api.Test;

class PdfFileTest {
  @Test
  void aProjectComesBack() {
    Random random = new Random(20261127);
    for (int run = 0; run < 50; run++) {
      String project = project(random, random.nextInt(5000));
      assertEquals(List.of(project), PdfFile.attached(pdf(project)), () -> project);
    }
    assertEquals(List.of(""), PdfFile.attached(pdf("")));
    assertEquals(List.of(Datasets.HOSTILE), PdfFile.attached(pdf(Datasets.HOSTILE)));
  }

  @Test
  void itIsAnOrdinaryAttachment() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf("{\"a\": 1}"))) {
      var catalog = document.getDocumentCatalog();
      PDEmbeddedFilesNameTreeNode files = catalog.getNames().getEmbeddedFiles();
      var file = files.getValue("weighbridge.json");
      assertEquals("application/json", file.getEmbeddedFile().getSubtype());
      assertEquals("weighbridge.json", file.getFileUnicode());
      assertEquals(8, file.getEmbeddedFile().getSize());
      assertArrayEquals(
          "{\"a\": 1}".getBytes(StandardCharsets.UTF_8), file.getEmbeddedFile().toByteArray());
      COSArray associated = catalog.getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      assertEquals(file.getCOSObject(), associated.getObject(0));
    }
  }

  @Test
  void itIsFoundAfterAnotherProgramWroteTheFileAnew() throws IOException {
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf("{}"))) {
      document.getDocumentInformation().setTitle("Another title");
      document.save(again); // With object streams, other numbers and another order.
    }
    assertEquals(List.of("{}"), PdfFile.attached(again.toByteArray()));
  }

  @Test
  void nothingIsFoundWhereNothingIs() {
    byte[] without =
        new PdfWriter(Samples.TYPEFACE)
            .write(
                Samples.fit(480),
                Theme.LIGHT,
                Page.FIT,
                LocalDate.EPOCH,
                Locale.ENGLISH,
                Optional.empty());
    assertEquals(List.of(), PdfFile.attached(without));
    assertEquals(List.of(), PdfFile.attached(new byte[0]));
    assertEquals(List.of(), PdfFile.attached(ascii("no PDF at all")));
    assertEquals(List.of(), PdfFile.attached(ascii("%PDF-1.7\n")));
    assertEquals(List.of(), PdfFile.attached(new byte[PdfFile.LARGEST + 1]));
  }

  @Test
  void damagedFilesAreNoFailure() {
    byte[] whole = pdf("{\"project\": \"" + "x".repeat(300) + "\"}");
    Random random = new Random(3);
    for (int run = 0; run < 400; run++) {
      byte[] damaged =
          random.nextInt(4) == 0
              ? Arrays.copyOf(whole, random.nextInt(whole.length))
              : whole.clone();
      for (int i = random.nextInt(40); i > 0 && damaged.length > 0; i--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      PdfFile.attached(damaged);
    }
  }

  @Test
  void whatUnpacksToTooMuchIsRefused() {
    String large = "0".repeat(ProjectFile.MOST_BYTES + 1);
    byte[] pdf = pdf(large);
    assertTrue(pdf.length < 100_000, "a small file");
    assertEquals(List.of(), PdfFile.attached(pdf));
    String fits = large.substring(1);
    assertEquals(fits.length(), PdfFile.attached(pdf(fits)).getFirst().length());
  }

  @Test
  void nestingAndCirclesAreNoFailure() throws IOException {
    String nested =
        "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Names "
            + "<</EmbeddedFiles ".repeat(20_000)
            + "\nendobj\ntrailer\n<</Root 1 0 R>>\n";
    assertEquals(List.of(), PdfFile.attached(ascii(nested)));
    ByteArrayOutputStream circle = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf("{}"))) {
      COSDictionary files =
          document
              .getDocumentCatalog()
              .getNames()
              .getCOSObject()
              .getCOSDictionary(COSName.getPDFName("EmbeddedFiles"));
      files.setDirect(false);
      files.removeItem(COSName.NAMES);
      COSArray kids = new COSArray();
      for (int i = 0; i < 50; i++) {
        kids.add(files);
      }
      files.setItem(COSName.KIDS, kids);
      document.save(circle);
    }
    // Readers that follow the names would not end.
    assertEquals(List.of("{}"), PdfFile.attached(circle.toByteArray()));
  }

  private static byte[] pdf(String project) {
    return new PdfWriter(Samples.TYPEFACE)
        .write(
            Samples.fit(480),
            Theme.LIGHT,
            Page.FIT,
            LocalDate.EPOCH,
            Locale.ENGLISH,
            Optional.of(project));
  }

  /** Any characters but halves of pairs. */
  private static String project(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      int character = random.nextInt(random.nextBoolean() ? 0x80 : Character.MAX_CODE_POINT + 1);
      if (Character.getType(character) != Character.SURROGATE) {
        text.appendCodePoint(character);
      }
    }
    return text.toString();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
