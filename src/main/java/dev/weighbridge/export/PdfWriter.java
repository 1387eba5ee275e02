package dev.weighbridge.export;

import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Palette;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.figure.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

/**
 * Writes a figure as PDF 1.7 of one page: text that can be selected and searched, in an embedded
 * subset of the bundled font; the figure's description for those who cannot see it; and, if given,
 * the project it shows, as an attached file that {@link PdfFile} finds again.
 */
public final class PdfWriter {
  private final Typeface typeface;

  public PdfWriter(Typeface typeface) {
    this.typeface = typeface;
  }

  /**
   * The file's bytes.
   *
   * @param day on which the file says it was made
   * @param language of the figure's words
   * @param project as JSON, to be attached
   */
  public byte[] write(
      Figure figure,
      Theme theme,
      Page page,
      LocalDate day,
      Locale language,
      Optional<String> project) {
    // Not PDDocument: it only adds the desktop's colour management, a tenth of a second.
    try (COSDocument document = new COSDocument()) {
      PdfTree tree = new PdfTree(document, day);
      tree.describe(figure.title(), figure.description(), language);
      Page.Placement placement = page.place(figure.width(), figure.height());
      COSDictionary sheet = sheet(document, figure, Palette.of(theme), placement);
      tree.setPage(sheet, figure.description(), box(figure, placement));
      project.ifPresent(json ->
          tree.attach(PdfFile.PROJECT, json.getBytes(StandardCharsets.UTF_8), PdfFile.TYPE));
      ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
      tree.writeTo(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("A PDF cannot be put together in memory.", e);
    }
  }

  private COSDictionary sheet(
      COSDocument document, Figure figure, Palette palette, Page.Placement placement) {
    PdfFonts fonts = new PdfFonts(figure, typeface);
    PdfContent content = new PdfContent();
    PdfMarks marks = new PdfMarks(typeface, palette, fonts, content);
    double top = placement.height() - placement.top();
    content
        .draw("cm", placement.scale(), 0, 0, -placement.scale(), placement.left(), top)
        .plain("1 j")
        .plain("/Artifact BMC");
    marks.surface(figure.width(), figure.height());
    content.plain("EMC").plain(PdfTree.FIGURE_STARTS);
    figure.marks().forEach(marks::draw);
    content.plain("EMC");
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts.in(document));
    resources.setItem(COSName.EXT_G_STATE, states(content));
    resources.setDirect(true);
    COSDictionary sheet = new COSDictionary();
    sheet.setItem(COSName.TYPE, COSName.PAGE);
    sheet.setItem(COSName.MEDIA_BOX, numbers(0, 0, placement.width(), placement.height()));
    sheet.setItem(COSName.RESOURCES, resources);
    sheet.setItem(COSName.CONTENTS, PdfStream.of(document, content.bytes()));
    return sheet;
  }

  private static COSDictionary states(PdfContent content) {
    COSDictionary states = new COSDictionary();
    states.setDirect(true);
    content
        .alphas()
        .forEach((alpha, name) -> {
          COSDictionary state = new COSDictionary();
          state.setItem("ca", new COSFloat(alpha.floatValue()));
          state.setItem("CA", new COSFloat(alpha.floatValue()));
          states.setItem(name, state);
        });
    return states;
  }

  private static COSArray box(Figure figure, Page.Placement placement) {
    double top = placement.height() - placement.top();
    return numbers(
        placement.left(),
        top - figure.height() * placement.scale(),
        placement.left() + figure.width() * placement.scale(),
        top);
  }

  private static COSArray numbers(double... values) {
    COSArray numbers = new COSArray();
    for (double value : values) {
      numbers.add(new COSFloat((float) value));
    }
    return numbers;
  }
}
