package dev.weighbridge.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** CSV as read by Python's {@code csv} module and by SQLite. */
public final class CsvPrograms {
  private static final String PYTHON =
      """
      import csv, json, sys
      with open('table.csv', newline='', encoding='utf-8-sig') as file:
          json.dump(list(csv.reader(file, strict=True)), sys.stdout)
      """;

  private CsvPrograms() {}

  /**
   * Both programs find these cells, and have nothing to complain about.
   *
   * @param cells row by row, all rows equally long, the heading included
   * @param folder where the programs may write
   */
  public static void assertRead(byte[] csv, List<List<String>> cells, Path folder)
      throws IOException, InterruptedException {
    Files.write(folder.resolve("table.csv"), csv);
    assertEquals(cells, rows(run(folder, List.of("python3", "-c", PYTHON))), "Python");
    String columns =
        IntStream.range(0, cells.getFirst().size())
            .mapToObj(i -> "c" + i + " TEXT")
            .collect(Collectors.joining(", "));
    List<String> sqlite =
        List.of(
            "sqlite3",
            "-batch",
            "-bail",
            "-json",
            ":memory:",
            "CREATE TABLE cells (" + columns + ")",
            ".import --csv table.csv cells",
            "SELECT * FROM cells ORDER BY rowid");
    assertEquals(cells, rows(run(folder, sqlite)), "SQLite");
  }

  private static String run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Tool.Output output = Tool.run(folder, command);
    assertEquals("", output.errors());
    return output.out();
  }

  private static List<List<String>> rows(String json) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : JsonMapper.shared().readTree(json)) {
      rows.add(row.values().stream().map(JsonNode::asString).toList());
    }
    return rows;
  }
}
