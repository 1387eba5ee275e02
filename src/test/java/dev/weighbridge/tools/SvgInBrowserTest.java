package dev.weighbridge.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weighbridge.export.SvgWriter;
import dev.weighbridge.figure.Picture;
import dev.weighbridge.figure.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every SVG is valid XML, and Chromium shows of it what our PNG shows, but for smoothed edges. */
@Tag("tools")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SvgInBrowserTest {
  /** Measured with Chromium 156: at most 4.5, where there is most text. */
  private static final double MEAN = 5;

  /** Measured: at most 11.1. See {@link PictureDifferenceTest} for what it notices. */
  private static final double WORST = 16;

  /** A browser's pictures are at most 16,384 pixels high. */
  private static final int HIGHEST = 12_000;

  @TempDir private Path folder;
  private final Report report = new Report("SVG in Chromium against PNG");
  private final List<String> problems = new ArrayList<>();

  static Collection<String> projects() {
    return Gallery.projects();
  }

  @ParameterizedTest
  @MethodSource("projects")
  void chromiumShowsWhatThePngShows(String project) throws Exception {
    List<Gallery.Piece> pieces = Gallery.of(project);
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      int start = 0;
      while (start < pieces.size()) {
        int end = start;
        double height = 0;
        while (end < pieces.size()
            && (end == start || height + pieces.get(end).figure().height() <= HIGHEST)) {
          height += pieces.get(end++).figure().height();
        }
        Path of = folder.resolve(project + "-" + theme + "-" + start);
        compare(pieces.subList(start, end), theme, (int) height, of);
        start = end;
      }
    }
    assertEquals(List.of(), problems);
  }

  /** A file of its own, opened by itself, not as a picture in a page. */
  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void oneOfEveryKindIsShownByItself(Theme theme) throws Exception {
    Set<String> kinds = new HashSet<>();
    for (Gallery.Piece piece : Gallery.of("two")) {
      if (kinds.add(piece.subject().kind())) {
        Path of = Files.createDirectories(folder.resolve(piece.subject().kind() + theme));
        Path file = of.resolve("figure.svg");
        Files.write(file, svg(piece, theme));
        BufferedImage own = piece.picture(theme);
        BufferedImage shown =
            Chromium.picture(file, own.getWidth(), own.getHeight(), of.resolve("browser"));
        check(piece, theme + " by itself", own, shown);
      }
    }
    assertEquals(List.of(), problems);
  }

  @AfterAll
  void writeReport() throws IOException {
    report.write();
  }

  private void compare(List<Gallery.Piece> pieces, Theme theme, int height, Path of)
      throws Exception {
    Files.createDirectories(of);
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html><style>body{margin:0}img{display:block}</style>");
    for (int i = 0; i < pieces.size(); i++) {
      Files.write(of.resolve(i + ".svg"), svg(pieces.get(i), theme));
      page.append("<img src=\"").append(i).append(".svg\">");
    }
    Path file = of.resolve("page.html");
    Files.writeString(file, page);
    BufferedImage shown =
        Chromium.picture(file, Picture.USUAL_WIDTH, height, of.resolve("browser"));
    int top = 0;
    for (Gallery.Piece piece : pieces) {
      BufferedImage own = piece.picture(theme);
      BufferedImage part = shown.getSubimage(0, top, own.getWidth(), own.getHeight());
      check(piece, theme.toString(), own, part);
      top += own.getHeight();
    }
  }

  private void check(Gallery.Piece piece, String how, BufferedImage own, BufferedImage shown) {
    Gallery.hideForeign(piece, own);
    Gallery.hideForeign(piece, shown);
    PictureDifference difference = PictureDifference.of(own, shown);
    report.add(piece.name() + " " + how, difference);
    if (difference.mean() > MEAN || difference.worst() > WORST) {
      problems.add(piece.name() + " " + how + ": " + difference);
    }
  }

  private static byte[] svg(Gallery.Piece piece, Theme theme) throws Exception {
    byte[] svg = new SvgWriter(Gallery.TYPEFACE).write(piece.figure(), theme);
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    parser.setErrorHandler(null);
    assertEquals(
        "svg",
        parser.parse(new ByteArrayInputStream(svg)).getDocumentElement().getTagName(),
        piece.name());
    return svg;
  }
}
