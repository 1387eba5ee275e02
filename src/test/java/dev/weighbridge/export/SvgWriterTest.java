package dev.weighbridge.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Ink;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.figure.Samples;
import dev.weighbridge.figure.Style;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.figure.Typeface;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgWriterTest {
  private static final SvgWriter WRITER = new SvgWriter(Samples.TYPEFACE);

  @Test
  void isXmlThatSaysWhatItShows() throws Exception {
    Figure figure = Samples.fit(480);
    Element svg = parsed(figure).getDocumentElement();
    assertEquals("svg", svg.getTagName());
    assertEquals("img", svg.getAttribute("role"));
    assertEquals("0 0 480 " + (int) figure.height(), svg.getAttribute("viewBox"));
    assertEquals(figure.title(), text(svg, "title"));
    assertEquals(figure.description(), text(svg, "desc"));
  }

  @Test
  void everyMarkIsFoundByItsId() throws Exception {
    Figure figure = Samples.evidence(9, 820);
    Set<String> ids = new HashSet<>();
    NodeList all = parsed(figure).getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      String id = ((Element) all.item(i)).getAttribute("id");
      assertTrue(id.isEmpty() || ids.add(id), () -> "used twice: " + id);
    }
    for (Mark mark : figure.marks()) {
      // C# and C++ have characters that are not of an XML name.
      String id = mark.id().replace('/', '.').replace("#", "_23_").replace("+", "_2b_");
      Pattern marked = Pattern.compile(Pattern.quote(id) + "-[0-9a-f]{8}");
      assertTrue(ids.stream().anyMatch(marked.asMatchPredicate()), id);
    }
  }

  @Test
  void labelsAreRealText() throws Exception {
    String texts = parsed(Samples.evidence(2, 480)).getDocumentElement().getTextContent();
    assertTrue(texts.contains("Rust 11 ms"), texts);
    assertTrue(texts.contains("Go 45 ms"), texts);
  }

  @Test
  void theSameFigureGivesTheSameBytes() {
    for (Theme theme : Theme.values()) {
      assertArrayEquals(
          new SvgWriter(Typeface.bundled()).write(Samples.fit(820), theme),
          WRITER.write(Samples.fit(820), theme));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"'&<>",
        "]]>",
        "=cmd()",
        "\u202Eevil\u0000\u001b\uD800\uFFFE",
        "漢字 \uD83E\uDD80 עברית",
        "</text></svg>"
      })
  void hostileTextIsHarmless(String text) throws Exception {
    Figure figure = Samples.withText(text);
    Document document = parsed(figure);
    NodeList labels = document.getElementsByTagName("text");
    assertEquals(1, labels.getLength());
    assertEquals(0, document.getElementsByTagName("script").getLength());
    assertEquals(((Mark.Label) figure.marks().getFirst()).text(), labels.item(0).getTextContent());
  }

  @Test
  void hostileWordsOfAMarkAreHarmless() throws Exception {
    Figure figure =
        new Figure(
            "box",
            "",
            "",
            9,
            9,
            List.of(
                new Mark.Box(
                    "box/a", "a\u0007\u001b<b>\uD800", 0, 0, 9, 9, 0, Ink.TEXT, Ink.NONE)));
    NodeList titles = parsed(figure).getElementsByTagName("title");
    assertEquals("a<b>", titles.item(1).getTextContent());
  }

  /** Another font's glyphs must not take more room than the layout gave them. */
  @Test
  void textThatTheFontLacksIsHeldToItsWidth() throws Exception {
    Element foreign = (Element) parsed(Samples.withText("漢字")).getElementsByTagName("text").item(0);
    assertEquals("24", foreign.getAttribute("textLength"));
    Element own = (Element) parsed(Samples.withText("Rust")).getElementsByTagName("text").item(0);
    assertEquals("", own.getAttribute("textLength"));
  }

  @Test
  void asksNothingFromOutside() {
    String svg = svg(Samples.fit(480));
    String rest = svg.replace("http://www.w3.org/2000/svg", "");
    assertFalse(rest.contains("http"), rest);
    assertFalse(rest.contains("<script"));
    assertFalse(rest.matches("(?s).*url\\((?!data:font/ttf;base64,).*"));
  }

  @Test
  void embedsTheGlyphsItNeeds() throws Exception {
    String svg = svg(Samples.fit(480));
    Matcher fonts =
        Pattern.compile("font-weight:(\\d+);src:url\\(data:font/ttf;base64,([^)]+)\\)")
            .matcher(svg);
    Set<String> weights = new TreeSet<>();
    while (fonts.find()) {
      weights.add(fonts.group(1));
      byte[] font = Base64.getDecoder().decode(fonts.group(2));
      assertTrue(font.length < 12_000, "only a part of the font: " + font.length);
      TrueTypeFont parsed = new TTFParser(true).parseEmbedded(new ByteArrayInputStream(font));
      int glyph = parsed.getUnicodeCmapLookup().getGlyphId('a');
      var weight = fonts.group(1).equals("400") ? Style.Weight.REGULAR : Style.Weight.SEMIBOLD;
      assertEquals(
          Samples.TYPEFACE.advance('a', weight),
          (double) parsed.getAdvanceWidth(glyph) / parsed.getUnitsPerEm(),
          1e-9);
      for (String table : Set.of("OS/2", "name", "post", "cmap", "glyf", "head", "hhea", "hmtx")) {
        assertTrue(parsed.getTableMap().containsKey(table), "browsers ask for " + table);
      }
    }
    assertEquals(Set.of("400", "600"), weights);
  }

  @Test
  void numbersAreShortAndTheSameEverywhere() {
    assertEquals("0", number(-0.001));
    assertEquals("-1.5", number(-1.5));
    assertEquals("12.05", number(12.0499));
    assertEquals("1234567", number(1234567));
    assertThrows(IllegalArgumentException.class, () -> number(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> number(Double.POSITIVE_INFINITY));
  }

  private static String number(double value) {
    StringBuilder out = new StringBuilder();
    SvgText.number(out, value);
    return out.toString();
  }

  private static String svg(Figure figure) {
    return new String(WRITER.write(figure, Theme.LIGHT), StandardCharsets.UTF_8);
  }

  private static String text(Element parent, String child) {
    return parent.getElementsByTagName(child).item(0).getTextContent();
  }

  private static Document parsed(Figure figure) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(WRITER.write(figure, Theme.LIGHT)));
  }
}
