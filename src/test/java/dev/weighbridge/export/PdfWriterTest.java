package dev.weighbridge.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.figure.Align;
import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Ink;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.figure.ProjectFigures;
import dev.weighbridge.figure.Samples;
import dev.weighbridge.figure.Style;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.figure.Subjects;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Datasets;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class PdfWriterTest {
  private static final PdfWriter WRITER = new PdfWriter(Samples.TYPEFACE);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  static Stream<Figure> figures() {
    return Stream.of(
        Samples.fit(480), Samples.fit(2400), Samples.evidence(2, 820), Samples.evidence(9, 480));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void everyLabelIsFoundAsText(Figure figure) throws IOException {
    String text = text(pdf(figure)).replaceAll("\\s+", " ");
    for (Mark.Label label : labels(figure)) {
      String wanted = label.text().replaceAll("\\s+", " ");
      assertTrue(text.contains(wanted), () -> wanted + " is not in " + text);
    }
  }

  /** Every character, in order, starts where our own layout puts it. */
  @ParameterizedTest
  @MethodSource("figures")
  void everyCharacterIsWhereItWasLaidOut(Figure figure) throws IOException {
    List<TextPosition> glyphs = PdfGlyphs.of(pdf(figure));
    int next = 0;
    for (Mark.Label label : labels(figure)) {
      double pen = label.left(Samples.TYPEFACE);
      for (int character : label.text().codePoints().toArray()) {
        TextPosition glyph = glyphs.get(next++);
        assertEquals(Character.toString(character), glyph.getUnicode());
        assertEquals(pen, glyph.getXDirAdj() / 0.75, 0.002, label.text());
        assertEquals(label.y(), glyph.getYDirAdj() / 0.75, 0.002, label.text());
        Style style = label.style();
        pen += Samples.TYPEFACE.advance(character, style.weight()) * style.size();
      }
    }
    assertEquals(next, glyphs.size());
  }

  /** All kinds of figures, all characters, in order, no more and no fewer. */
  @ParameterizedTest
  @ValueSource(strings = {"nine", "long-names", "hostile"})
  void everyFigureOfAProjectKeepsItsText(String project) throws IOException {
    var figures = new ProjectFigures(Samples.TYPEFACE, Messages.of("figure", Locale.ENGLISH));
    Advice advice =
        Advice.of(
            Objects.requireNonNull(Projects.hard().get(project)),
            Messages.of("explanation", Locale.ENGLISH));
    for (Subject subject : Subjects.all(advice.dataset())) {
      Figure figure = figures.sheet(subject, advice, 800);
      StringBuilder expected = new StringBuilder();
      labels(figure).forEach(label -> expected.append(label.text()));
      StringBuilder found = new StringBuilder();
      PdfGlyphs.of(pdf(figure)).forEach(glyph -> found.append(glyph.getUnicode()));
      // Words that run to the left are drawn in the order in which they are seen.
      assertEquals(sorted(expected), sorted(found), subject.text());
      assertEquals(withoutHebrew(expected), withoutHebrew(found), subject.text());
    }
  }

  private static List<Integer> sorted(CharSequence text) {
    return text.codePoints().sorted().boxed().toList();
  }

  private static String withoutHebrew(CharSequence text) {
    return text.toString().replaceAll("\\p{IsHebrew}", "");
  }

  @ParameterizedTest
  @MethodSource("figures")
  void allFontsAreEmbeddedSubsets(Figure figure) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(figure))) {
      Set<String> names = new TreeSet<>();
      for (PDFont font : fonts(document)) {
        assertTrue(font.isEmbedded(), font.getName());
        assertTrue(font.getName().matches("[A-Z]{6}\\+Inter-.*"), font.getName());
        int length = font.getFontDescriptor().getFontFile2().getCOSObject().getInt(COSName.LENGTH1);
        assertTrue(length < 15_000, "only a part of the font: " + length);
        names.add(font.getName().substring(7));
      }
      assertEquals(Set.of("Inter-Regular", "Inter-SemiBold"), names);
    }
  }

  @Test
  void saysWhatItShowsAndInWhichLanguage() throws IOException {
    Figure figure = Samples.fit(480);
    byte[] pdf =
        WRITER.write(figure, Theme.DARK, Page.A4, DAY, Locale.forLanguageTag("pt-BR"), none());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var information = document.getDocumentInformation();
      assertEquals(figure.title(), information.getTitle());
      assertEquals(figure.description(), information.getSubject());
      assertEquals("Weighbridge", information.getAuthor());
      assertEquals("Weighbridge", information.getProducer());
      assertEquals("2026-11-27T00:00:00Z", information.getCreationDate().toInstant().toString());
      assertEquals(information.getCreationDate(), information.getModificationDate());
      assertEquals("pt-BR", document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
    }
  }

  /** From the page's content to the words that stand for it, and back. */
  @Test
  void theFigureIsTaggedWithItsDescription() throws IOException {
    Figure figure = Samples.fit(480);
    try (PDDocument document = Loader.loadPDF(pdf(figure))) {
      COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      COSDictionary whole = root.getCOSDictionary(COSName.K);
      COSDictionary tagged = whole.getCOSDictionary(COSName.K);
      assertEquals("Document", whole.getNameAsString(COSName.S));
      assertEquals("Figure", tagged.getNameAsString(COSName.S));
      assertEquals(figure.description(), tagged.getString(COSName.ALT));
      assertEquals(document.getPage(0).getCOSObject(), tagged.getCOSDictionary(COSName.PG));
      COSArray parents = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
      assertEquals(tagged, ((COSArray) parents.getObject(1)).getObject(tagged.getInt(COSName.K)));
    }
  }

  @Test
  void thePageIsAsLargeAsTheFigure() throws IOException {
    Figure figure = Samples.fit(480);
    try (PDDocument document = Loader.loadPDF(pdf(figure))) {
      assertEquals(1, document.getNumberOfPages());
      assertEquals(360, document.getPage(0).getMediaBox().getWidth(), 1e-4);
      assertEquals(figure.height() * 0.75, document.getPage(0).getMediaBox().getHeight(), 1e-4);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameFigureGivesTheSameBytes(Theme theme) {
    byte[] once =
        WRITER.write(Samples.fit(820), theme, Page.A4, DAY, Locale.ENGLISH, Optional.of("{}"));
    assertArrayEquals(
        once,
        new PdfWriter(Typeface.bundled())
            .write(Samples.fit(820), theme, Page.A4, DAY, Locale.ENGLISH, Optional.of("{}")));
    String other = id(WRITER.write(Samples.fit(820), theme, Page.A4, DAY, Locale.ENGLISH, none()));
    assertFalse(id(once).equals(other), "another file, another id");
  }

  /** What the font lacks is drawn as boxes but can still be found and copied. */
  @ParameterizedTest
  @ValueSource(
      strings = {"漢字 \uD83E\uDD80 漢字", "Cafe\u0301", "a\u00A0b \u2212\u2010-", "שלום x", "\uD800"})
  void textIsKeptWhateverTheFontHas(String text) throws IOException {
    Figure figure = Samples.withText(text);
    StringBuilder found = new StringBuilder();
    PdfGlyphs.of(pdf(figure)).forEach(glyph -> found.append(glyph.getUnicode()));
    String label = labels(figure).getFirst().text();
    assertEquals(label.replace("שלום", "םולש"), found.toString());
  }

  @Test
  void readersTurnScriptsThatRunToTheLeftRound() throws IOException {
    assertTrue(text(pdf(Samples.withText("שלום"))).contains("שלום"));
  }

  @Test
  void hostileTextIsOnlyText() throws IOException {
    Figure figure = Samples.withText(Datasets.HOSTILE);
    byte[] pdf = pdf(figure);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(figure.title(), document.getDocumentInformation().getTitle());
    }
    String text = text(pdf);
    assertTrue(text.contains("<script>alert(1)</script> =cmd() \"'&<>]]> tfel"), text);
    assertTrue(text.contains("漢字"), text);
  }

  /** A font of boxes has room for 255 characters. */
  @Test
  void anyNumberOfMissingCharactersIsKept() throws IOException {
    String text =
        IntStream.range(0x4e00, 0x4e00 + 600)
            .mapToObj(Character::toString)
            .reduce("", String::concat);
    StringBuilder found = new StringBuilder();
    PdfGlyphs.of(pdf(Samples.withText(text))).forEach(glyph -> found.append(glyph.getUnicode()));
    assertEquals(text, found.toString());
  }

  @Test
  void aFigureWithoutAnythingIsStillAPage() throws IOException {
    Figure empty = new Figure("empty", "", "", 100, 50, List.of());
    try (PDDocument document = Loader.loadPDF(pdf(empty))) {
      assertEquals(1, document.getNumberOfPages());
    }
  }

  @Test
  void whatHasNoColourIsNotDrawn() throws IOException {
    Figure figure =
        new Figure(
            "none",
            "",
            "",
            100,
            50,
            List.of(
                new Mark.Rule("none/a", "", 0, 0, 9, 9, 1, Ink.NONE),
                new Mark.Label("none/b", "", 0, 9, "x", Style.regular(9), Align.START, Ink.NONE)));
    assertEquals(List.of(), PdfGlyphs.of(pdf(figure)));
  }

  private static byte[] pdf(Figure figure) {
    return WRITER.write(figure, Theme.LIGHT, Page.FIT, DAY, Locale.ENGLISH, none());
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static List<Mark.Label> labels(Figure figure) {
    return figure.marks().stream()
        .filter(Mark.Label.class::isInstance)
        .map(Mark.Label.class::cast)
        .toList();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static List<PDFont> fonts(PDDocument document) throws IOException {
    var resources = document.getPage(0).getResources();
    List<PDFont> fonts = new ArrayList<>();
    for (COSName name : resources.getFontNames()) {
      fonts.add(resources.getFont(name));
    }
    return fonts;
  }

  private static String id(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getDocument().getDocumentID().getObject(0).toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
