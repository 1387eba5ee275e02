package dev.weighbridge.report;

import dev.weighbridge.figure.PlainText;
import dev.weighbridge.project.Datasets;
import dev.weighbridge.tools.CsvPrograms;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs read from our CSV is what went into it. */
@Tag("tools")
class CsvElsewhereTest {
  @TempDir private Path folder;

  @Test
  void anyTextComesBackOnOneLineWithoutControls() throws Exception {
    List<List<String>> cells =
        List.of(
            List.of("a", "b", "c"),
            List.of("", " ", "\""),
            List.of("two\r\nlines", "one\nmore", "x,y"),
            List.of("\"quoted\"", "it’s; \t|", "ends in \\"),
            List.of("x" + Datasets.HOSTILE, "\uD83E\uDD80 עברית", "NULL"),
            List.of("007", "1e5", "true"));
    String csv = Csv.STANDARD.text(cells);
    List<List<String>> plain =
        cells.stream().map(row -> row.stream().map(PlainText::of).toList()).toList();
    CsvPrograms.assertRead(csv.getBytes(StandardCharsets.UTF_8), plain, folder);
  }
}
