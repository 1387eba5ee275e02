package dev.weighbridge.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.DatasetReading.Loaded;
import dev.weighbridge.dataset.DatasetReading.Refused;
import dev.weighbridge.json.Mutations;
import dev.weighbridge.json.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whatever happens to a file, the reader answers: a dataset or problems with their places. */
class MutatedDatasetsTest {
  private static final int MUTATIONS = 2_000;

  private final Mutations mutations = new Mutations(20261123);
  private int loaded;
  private int refused;

  @Test
  void alwaysAnswers() throws IOException {
    String text = Files.readString(Path.of("src/test/resources/dataset/minimal.json"));
    for (int i = 0; i < MUTATIONS; i++) {
      answers(mutations.of(text));
    }
    assertTrue(loaded > 10, "some mutations are harmless: " + loaded);
    assertTrue(refused > MUTATIONS / 2, "most are not: " + refused);
  }

  private void answers(byte[] bytes) {
    int lines =
        1 + (int) new String(bytes, StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count();
    switch (DatasetReader.read("mutated.json", bytes)) {
      case Loaded found -> {
        loaded++;
        assertFalse(found.dataset().comparison().criteria().isEmpty());
      }
      case Refused found -> {
        refused++;
        assertFalse(found.problems().isEmpty());
        assertEquals(found.problems().stream().sorted().toList(), found.problems());
        for (Problem problem : found.problems()) {
          assertTrue(problem.line() >= 1 && problem.line() <= lines, problem::text);
          assertTrue(problem.column() >= 1, problem::text);
          assertFalse(problem.sentence().isBlank());
        }
      }
    }
  }
}
