package dev.weighbridge.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.weighbridge.figure.Samples;
import dev.weighbridge.figure.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF written by a process of its own, in another language and another home. */
class PdfProcessTest {
  @TempDir private Path folder;

  /** Writes a PDF into the file named first. */
  static final class Writing {
    private Writing() {}

    public static void main(String[] arguments) throws IOException {
      Files.write(Path.of(arguments[0]), pdf());
    }
  }

  @Test
  void isTheSameAndNeedsNoDesktopAndLeavesNothingBehind() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    Path pdf = folder.resolve("fit.pdf");
    Path out = folder.resolve("out");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load",
            "-Duser.home=" + home,
            "-Duser.language=ar",
            "-Duser.timezone=Asia/Tokyo",
            "-cp",
            System.getProperty("java.class.path"),
            Writing.class.getName(),
            pdf.toString());
    builder.environment().put("HOME", home.toString());
    Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
    String log = process.waitFor() == 0 ? Files.readString(out) : "";
    assertArrayEquals(pdf(), Files.readAllBytes(pdf), log);
    List<String> desktop =
        log.lines()
            .filter(line -> line.contains(" java.awt.") || line.contains(" sun.awt."))
            .toList();
    assertEquals(List.of(), desktop);
    assertFalse(log.contains("FontMapper"), "no search for installed fonts");
    // PDFBox would keep what it knows of the installed fonts in .pdfbox.cache.
    try (Stream<Path> left = Files.list(home)) {
      assertEquals(List.of(), left.toList());
    }
  }

  private static byte[] pdf() {
    return new PdfWriter(Samples.TYPEFACE)
        .write(
            Samples.evidence(9, 820),
            Theme.LIGHT,
            Page.A4,
            LocalDate.of(2026, 11, 27),
            Locale.ENGLISH,
            Optional.of("{\"name\": \"p\"}"));
  }
}
