package dev.weighbridge.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weighbridge.export.Page;
import dev.weighbridge.export.PdfWriter;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.figure.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Poppler finds the text, the fonts and the title of every PDF, and draws it as our PNG does. */
@Tag("tools")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PdfInPopplerTest {
  /** Measured with Poppler 22.12, see {@code target/tools/report.txt}. */
  private static final double MEAN = 6;

  /** See {@link PictureDifferenceTest} for what it notices. */
  private static final double WORST = 18;

  /** Poppler sets letters and thin lines on whole pixels; drawn finer, that does not show. */
  private static final int FINER = 3;

  private static final String PROJECT = "{\"weighbridge\": 1}";
  private static final Pattern FONT =
      Pattern.compile("(Type 3|CID TrueType) .* (yes|no) +(yes|no) +(yes|no) +\\d+ +\\d+$");
  private static final Pattern TITLE = Pattern.compile("(?m)^Title: +(.*)$");
  // Poppler marks the direction of what runs to the left.
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

  @TempDir private Path folder;
  private final Report report = new Report("PDF in Poppler against PNG");

  static Collection<String> projects() {
    return Gallery.projects();
  }

  @ParameterizedTest
  @MethodSource("projects")
  void popplerReadsAndDrawsEveryFigure(String project) throws Exception {
    List<String> problems = new ArrayList<>();
    for (Gallery.Piece piece : Gallery.of(project)) {
      Files.write(folder.resolve("figure.pdf"), pdf(piece));
      texts(piece, problems);
      fonts(piece, problems);
      Matcher title = TITLE.matcher(run("pdfinfo", "figure.pdf"));
      if (!title.find() || !spaced(title.group(1)).equals(spaced(piece.figure().title()))) {
        problems.add(piece.name() + " has another title");
      }
      picture(piece, problems);
    }
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @MethodSource("projects")
  void theProjectIsAnAttachedFile(String project) throws Exception {
    Files.write(folder.resolve("figure.pdf"), pdf(Gallery.of(project).getFirst()));
    run("pdfdetach", "-save", "1", "-o", "project.json", "figure.pdf");
    assertEquals(PROJECT, Files.readString(folder.resolve("project.json")));
  }

  @AfterAll
  void writeReport() throws IOException {
    report.write();
  }

  private static byte[] pdf(Gallery.Piece piece) {
    return new PdfWriter(Gallery.TYPEFACE)
        .write(
            piece.figure(),
            Theme.LIGHT,
            Page.FIT,
            LocalDate.of(2026, 11, 27),
            Locale.ENGLISH,
            Optional.of(PROJECT));
  }

  /** Every label is found, and there is no character that is of no label. */
  private void texts(Gallery.Piece piece, List<String> problems) throws Exception {
    String text = run("pdftotext", "-raw", "figure.pdf", "-");
    StringBuilder all = new StringBuilder();
    for (Mark.Label label : piece.labels()) {
      all.append(label.text());
      if (Gallery.covers(label) && !spaced(text).contains(spaced(label.text()))) {
        problems.add(piece.name() + " lacks “" + label.text() + "”");
      }
    }
    if (!characters(all.toString()).equals(characters(text))) {
      problems.add(piece.name() + " has other characters than its labels: " + text);
    }
  }

  private void fonts(Gallery.Piece piece, List<String> problems) throws Exception {
    List<String> fonts = run("pdffonts", "figure.pdf").lines().skip(2).toList();
    for (String line : fonts) {
      Matcher font = FONT.matcher(line);
      // A Type 3 font is never installed anywhere, so it is no subset of one.
      if (!font.find()
          || !font.group(2).equals("yes")
          || !(font.group(3).equals("yes") || font.group(1).equals("Type 3"))
          || !font.group(4).equals("yes")) {
        problems.add(piece.name() + " has the font " + line);
      }
    }
    if (fonts.isEmpty()) {
      problems.add(piece.name() + " has no fonts");
    }
  }

  /** The mean of every few pixels in a square. */
  private static BufferedImage reduced(BufferedImage fine) {
    int width = fine.getWidth() / FINER;
    int height = fine.getHeight() / FINER;
    BufferedImage reduced = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] square = new int[FINER * FINER];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        fine.getRGB(x * FINER, y * FINER, FINER, FINER, square, 0, FINER);
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
          int sum = 0;
          for (int pixel : square) {
            sum += (pixel >> shift) & 0xff;
          }
          rgb |= (sum / square.length) << shift;
        }
        reduced.setRGB(x, y, rgb);
      }
    }
    return reduced;
  }

  private void picture(Gallery.Piece piece, List<String> problems) throws Exception {
    String resolution = Integer.toString(96 * FINER);
    run("pdftoppm", "-r", resolution, "-png", "-singlefile", "figure.pdf", "drawn");
    BufferedImage drawn = reduced(ImageIO.read(folder.resolve("drawn.png").toFile()));
    PictureDifference difference = PictureDifference.of(piece.picture(Theme.LIGHT), drawn);
    report.add(piece.name(), difference);
    if (difference.mean() > MEAN || difference.worst() > WORST) {
      problems.add(piece.name() + ": " + difference);
    }
  }

  private String run(String... command) throws IOException, InterruptedException {
    Tool.Output output = Tool.run(folder, List.of(command));
    assertEquals("", output.errors(), () -> String.join(" ", command));
    return output.out();
  }

  private static String spaced(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  private static Map<Integer, Integer> characters(String text) {
    Map<Integer, Integer> counts = new TreeMap<>();
    SPACE
        .matcher(text)
        .replaceAll("")
        .codePoints()
        .forEach(character -> counts.merge(character, 1, Integer::sum));
    return counts;
  }
}
