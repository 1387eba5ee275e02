package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Criterion;
import dev.weighbridge.decision.Dimension;
import dev.weighbridge.tools.CsvPrograms;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other programs read from our CSV is what went into it. */
@Tag("tools")
class CsvElsewhereTest {
  @TempDir private Path folder;

  @Test
  void aRankingIsReadAsItWasMeant() throws Exception {
    Dataset dataset = DatasetReader.bundled();
    List<List<String>> cells = new ArrayList<>();
    cells.add(heading(dataset));
    JsonNode root = JsonMapper.shared().readTree(Run.of("rank", "--format", "json").out());
    for (JsonNode language : root.get("languages")) {
      String id = language.get("id").asString();
      List<String> row =
          new ArrayList<>(List.of(Integer.toString(cells.size()), id, name(dataset, id)));
      row.add(written(language.get("total").asDouble()));
      row.add(written(language.get("coverage").asDouble()));
      language.get("contributions").forEach(n -> row.add(written(n.asDouble())));
      language.get("criteria").forEach(n -> row.add(written(n.asDouble())));
      cells.add(row);
    }
    Run run = Run.of("rank", "--format", "csv");
    assertEquals(ExitCode.OK, run.code());
    CsvPrograms.assertRead(run.out().getBytes(StandardCharsets.UTF_8), cells, folder);
  }

  private static String written(double number) {
    return BigDecimal.valueOf(number)
        .round(new MathContext(12))
        .stripTrailingZeros()
        .toPlainString();
  }

  private static List<String> heading(Dataset dataset) {
    List<String> heading = new ArrayList<>(List.of("rank", "id", "name", "total", "coverage"));
    List<Dimension> dimensions = dataset.comparison().dimensions();
    dimensions.forEach(dimension -> heading.add(dimension.id()));
    for (Dimension dimension : dimensions) {
      for (Criterion criterion : dimension.criteria()) {
        heading.add(dimension.id() + "/" + criterion.id());
      }
    }
    return heading;
  }

  private static String name(Dataset dataset, String id) {
    return dataset.comparison().alternatives().stream()
        .filter(language -> language.id().equals(id))
        .map(Alternative::name)
        .findFirst()
        .orElseThrow();
  }
}
