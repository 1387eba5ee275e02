package dev.weighbridge.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Samples;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.project.Datasets;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.ProjectFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedProjectTest {
  private static final String PROJECT =
      ProjectFile.text(Project.of(Datasets.bundled()), Map.of("note", Datasets.HOSTILE));
  private static final String SMALL = "{\"weighbridge\": 1, \"a\": \"]]> <&> \u202E\uD83E\uDD80\"}";

  @Test
  void isFoundInWhatWasWritten() {
    for (String project : new String[] {PROJECT, SMALL, SMALL + "\r\n\t "}) {
      assertEquals(Optional.of(project), EmbeddedProject.find(svg(project)));
      assertEquals(Optional.of(project), EmbeddedProject.find(png(project)));
      assertEquals(Optional.of(project), find(project));
    }
  }

  @Test
  void thePictureStaysTheSame() throws IOException {
    var figure = Samples.fit(480);
    Embedded embedded = new Embedded(PROJECT, Map.of());
    String svg = text(new SvgWriter(Samples.TYPEFACE).write(figure, Theme.DARK, embedded));
    assertEquals(
        withoutHashes(text(new SvgWriter(Samples.TYPEFACE).write(figure, Theme.DARK))),
        withoutHashes(svg.replaceFirst("(?s)<metadata>.*</metadata>\n", "")));
    PngWriter writer = new PngWriter(Samples.TYPEFACE);
    assertArrayEquals(
        pixels(writer.write(figure, Theme.DARK, 1)),
        pixels(writer.write(figure, Theme.DARK, 1, embedded)));
  }

  /** The ids carry the hash of the whole file, and so of the project too. */
  private static String withoutHashes(String svg) {
    return svg.replaceAll("-[0-9a-f]{8}(?=[\" ])", "");
  }

  @Test
  void saysInWordsWhatItIs() {
    var figure = new Figure("f", "Rust leads", "Rust leads Go – by 5", 10, 10, List.of());
    Embedded embedded = new Embedded(SMALL, Map.of("Scenario", "<Till>", "Software", "Other"));
    String svg = text(new SvgWriter(Samples.TYPEFACE).write(figure, Theme.LIGHT, embedded));
    assertTrue(svg.contains("<fact name=\"Scenario\">&lt;Till&gt;</fact>"), svg);
    String png = text(new PngWriter(Samples.TYPEFACE).write(figure, Theme.LIGHT, 1, embedded));
    assertTrue(png.contains("tEXtTitle\0Rust leads"));
    assertTrue(png.contains("iTXtDescription\0\0\0\0\0Rust leads Go – by 5"));
    assertTrue(png.contains("tEXtScenario\0<Till>"));
    assertTrue(png.contains("tEXtSoftware\0Other"));
  }

  private static int[] pixels(byte[] png) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void isNotFoundWhereThereIsNone() {
    var figure = Samples.fit(480);
    assertNone(new SvgWriter(Samples.TYPEFACE).write(figure, Theme.LIGHT));
    assertNone(new PngWriter(Samples.TYPEFACE).write(figure, Theme.LIGHT, 1));
    assertNone(new byte[0]);
    assertNone(new byte[] {0, 0, 0});
    assertNone("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{}",
        "[]",
        "{\"a\": 1}",
        "{\"project\": 1}",
        "{\"project\": {}}",
        "{",
        "<"
      })
  void whatIsNoProjectHasNone(String text) {
    assertEquals(Optional.empty(), find(text));
  }

  @Test
  void aResultInJsonCanHoldIt() {
    String json =
        "\uFEFF\n{ \"ranking\": [{\"project\": 2}, \"\\u0041\"], \"project\" : %s , \"z\": [";
    assertEquals(Optional.of(PROJECT.strip()), find(json.formatted(PROJECT).substring(1)));
    assertEquals(Optional.of(SMALL), find(json.formatted(SMALL).substring(1)));
  }

  /** As Inkscape and others do: another prefix, other elements around it, another encoding. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16"})
  void anSvgFileMayHaveBeenWrittenAnew(String encoding) {
    String svg =
        """
        <?xml version="1.0" encoding="%s" standalone="no"?>
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://example.invalid/svg11.dtd">
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:ns0="urn:weighbridge"><project>no</project>
        <metadata><rdf/><ns0:weighbridge><ns0:project><![CDATA[{"a": ]]>&#x31;}</ns0:project>
        </ns0:weighbridge></metadata></svg>
        """
            .formatted(encoding);
    assertEquals(
        Optional.of("{\"a\": 1}"), EmbeddedProject.find(svg.getBytes(Charset.forName(encoding))));
  }

  @Test
  void entitiesAreNeitherResolvedNorFetched(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    String bomb =
        "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;\">";
    String external = "<!ENTITY d SYSTEM \"" + secret.toUri() + "\">";
    for (String entity : new String[] {bomb, external}) {
      String svg =
          "<!DOCTYPE svg ["
              + entity
              + "]><svg><project xmlns=\"urn:weighbridge\">x%s</project></svg>";
      assertEquals(Optional.empty(), find(svg.formatted("&d;")));
      assertEquals(Optional.of("xy"), find(svg.formatted("y")));
    }
  }

  @Test
  void aPngChunkThatIsDamagedIsNotBelieved() {
    byte[] png = png(PROJECT);
    int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("weighbridge\0");
    for (int i = 0; i < 40; i++) {
      byte[] damaged = png.clone();
      damaged[at + 11 + i * 7] ^= 1;
      assertNone(damaged);
    }
  }

  @Test
  void aFewBytesThatStandForGigabytesAreRefused() {
    byte[] zeros = PngText.deflated(new byte[ProjectFile.MOST_BYTES + 1]);
    assertTrue(zeros.length < 20_000);
    assertNone(chunk("weighbridge\0\1\0\0\0", zeros));
    byte[] small = PngText.deflated(SMALL.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        Optional.of(SMALL), EmbeddedProject.find(chunk("weighbridge\0\1\0de\0Projekt\0", small)));
    byte[] cut = Arrays.copyOf(small, small.length / 2);
    assertNone(chunk("weighbridge\0\1\0\0\0", cut));
    assertNone(chunk("weighbridge\0\2\0\0\0", small));
    assertNone(chunk("weighbridge\0\0\0\0\0", small));
    for (String start : new String[] {"weighbridge", "weighbridge\0", "weighbridge\0\0\0a\0b"}) {
      assertNone(chunk(start, new byte[0]));
    }
  }

  /** The JDK's XML reader likes to complain on the console, which only the command line may use. */
  @Test
  void anyDamageGivesAnAnswerInSilence() {
    PrintStream console = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      anyDamageGivesAnAnswer();
    } finally {
      System.setErr(console);
    }
    assertEquals("", said.toString(StandardCharsets.UTF_8));
  }

  private static void anyDamageGivesAnAnswer() {
    Random random = new Random(20261127);
    byte[][] files = {
      svg(PROJECT), png(SMALL), svg(SMALL), PROJECT.getBytes(StandardCharsets.UTF_8)
    };
    int found = 0;
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = files[i % files.length].clone();
      if (random.nextInt(3) == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      } else {
        for (int n = random.nextInt(20); n >= 0; n--) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(i % 8 < 4 ? 128 : 256);
        }
      }
      found += EmbeddedProject.find(bytes).isPresent() ? 1 : 0;
    }
    assertTrue(found > 100 && found < 1_900, found + " found");
  }

  @Test
  void onlyWhatEveryFormatHoldsCanBeEmbedded() {
    for (String project : new String[] {"\u0000", "\u001b", "\uD800", "\uFFFF"}) {
      assertThrows(IllegalArgumentException.class, () -> new Embedded(project, Map.of()));
    }
    for (String keyword :
        new String[] {"", " a", "a ", "a  b", "é", "x".repeat(80), "weighbridge", "Weighbridge"}) {
      Map<String, String> facts = Map.of(keyword, "text");
      assertThrows(IllegalArgumentException.class, () -> new Embedded(SMALL, facts));
    }
    assertEquals(
        Map.of("Who leads", "Rust\uD83E\uDD80"),
        new Embedded(SMALL, Map.of("Who leads", "Rust\u0000\uD83E\uDD80\uDD80")).facts());
  }

  private static Optional<String> find(String text) {
    return EmbeddedProject.find(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertNone(byte[] bytes) {
    assertEquals(Optional.empty(), EmbeddedProject.find(bytes));
  }

  private static byte[] svg(String project) {
    return new SvgWriter(Samples.TYPEFACE)
        .write(Samples.withText("I"), Theme.LIGHT, new Embedded(project, Map.of("a", "b")));
  }

  private static byte[] png(String project) {
    return new PngWriter(Samples.TYPEFACE)
        .write(Samples.withText("I"), Theme.LIGHT, 1, new Embedded(project, Map.of("a", "é")));
  }

  /** A PNG file of a single iTXt chunk. */
  private static byte[] chunk(String start, byte[] rest) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes(("iTXt" + start).getBytes(StandardCharsets.ISO_8859_1));
    data.writeBytes(rest);
    CRC32 check = new CRC32();
    check.update(data.toByteArray());
    return ByteBuffer.allocate(8 + 4 + data.size() + 4)
        .put(PngText.SIGNATURE.getBytes(StandardCharsets.ISO_8859_1))
        .putInt(data.size() - 4)
        .put(data.toByteArray())
        .putInt((int) check.getValue())
        .array();
  }
}
