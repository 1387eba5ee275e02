package dev.weighbridge.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.json.Mutations;
import dev.weighbridge.json.Problem;
import dev.weighbridge.project.ProjectReading.Opened;
import dev.weighbridge.project.ProjectReading.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever happens to a file, the reader answers: a project or problems with their places. */
class MutatedProjectsTest {
  private static final int MUTATIONS = 3_000;

  private int opened;
  private int refused;

  @Test
  void alwaysAnswers() {
    String text = ProjectFile.text(Tills.project(), Map.of("figure", "fit"));
    Dataset same = Tills.dataset();
    Dataset other =
        Tills.changed(
            "\"id\": \"safety\"", "\"id\": \"trust\"",
            "\"safety\": {", "\"trust\": {",
            "\"rust\"", "\"zig\"");
    Mutations mutations = new Mutations(20261127);
    for (int i = 0; i < MUTATIONS; i++) {
      answers(mutations.of(text), i % 2 == 0 ? same : other);
    }
    assertTrue(opened > 100, "some mutations are harmless: " + opened);
    assertTrue(refused > MUTATIONS / 2, "most are not: " + refused);
  }

  private void answers(byte[] bytes, Dataset dataset) {
    int lines =
        1 + (int) new String(bytes, StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count();
    switch (ProjectFile.read("mutated.json", bytes, List.of(dataset))) {
      case Opened found -> {
        opened++;
        assertFalse(found.project().shown().isEmpty());
        found.project().analyse();
        for (Difference difference : found.differences()) {
          assertFalse(difference.sentence().isBlank());
        }
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
