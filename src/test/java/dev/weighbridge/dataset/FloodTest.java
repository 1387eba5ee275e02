package dev.weighbridge.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.DatasetReading.Refused;
import dev.weighbridge.json.Problem;
import dev.weighbridge.json.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file in which nearly everything is wrong is answered in a hundred sentences and one. */
@Execution(ExecutionMode.CONCURRENT)
class FloodTest {
  private static final int BYTES = 150_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "null",
        "{}",
        "{\"id\": \"a\", \"a\": 1, \"a\": 2}",
        "{\"id\": \"-\", \"name\": \"\"}",
        "{\"id\": \"x\", \"name\": \"X\", \"nmae\": 1e999}",
        "\"\\u0000\"",
        "[[[[[[[[[[1]]]]]]]]]]",
        "{\"id\": \"t\", \"dimension\": \"u\", \"language\": \"v\", \"stance\": \"nuance\","
            + " \"text\": \"T\", \"sources\": [\"w\", \"w\"]}"
      })
  void theFirstHundredAreListedAndTheRestIsCounted(String item) throws IOException {
    String sound = Files.readString(Path.of("src/test/resources/dataset/minimal.json"));
    String items = String.join(",\n", Collections.nCopies(BYTES / (item.length() + 2), item));
    // Other lists are refused for their length before anything in them is looked at.
    for (String list : List.of("sources", "claims")) {
      List<Problem> problems =
          problems(sound.replace("\"" + list + "\": [", "\"" + list + "\": [\n" + items + ","));
      assertEquals(Problems.MOST_LISTED + 1, problems.size(), list);
      assertEquals(problems.stream().sorted().toList(), problems);
      assertTrue(problems.getLast().sentence().contains(" further problems are not listed."));
    }
  }

  @Test
  void howManyMoreThereAreIsExactWhereItCanBeKnown() {
    String unknown =
        String.join(",", IntStream.range(0, 250).mapToObj(i -> "\"k" + i + "\": 1").toList());
    List<Problem> problems = problems("{" + unknown + "}");
    assertEquals(
        // The keys that are missing count as one.
        "151 further problems are not listed. Mend those above first.",
        problems.getLast().sentence());
  }

  @Test
  void aFileOfMorePartsThanMemoryAllowsIsNotReadToItsEnd() {
    String deep = ("{\"" + "k".repeat(200) + "\":").repeat(20) + "[" + "1,".repeat(100_000);
    assertEquals(
        List.of(
            "The file has more parts than fit into 128 MB of memory. Split it, or leave out what"
                + " is not needed."),
        problems(deep).stream().map(Problem::sentence).toList());
  }

  private static List<Problem> problems(String json) {
    return assertInstanceOf(
            Refused.class, DatasetReader.read("flood", json.getBytes(StandardCharsets.UTF_8)))
        .problems();
  }
}
