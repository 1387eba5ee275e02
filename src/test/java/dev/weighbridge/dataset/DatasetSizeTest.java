package dev.weighbridge.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.json.JsonDocument;
import dev.weighbridge.json.JsonText;
import dev.weighbridge.json.Problem;
import dev.weighbridge.json.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatasetSizeTest {
  private static final long MEGABYTE = 1024 * 1024;
  private static final long PLENTY = 4_000 * MEGABYTE;

  /** 7 MB, which no rule forbade: 200 languages × 800 criteria. */
  @Test
  void aDatasetThatNoMemoryHoldsIsRefusedWithBothBoundsNamed() {
    byte[] large = document(200, 5, 160, 1).getBytes(StandardCharsets.UTF_8);
    DatasetReading.Refused refused =
        assertInstanceOf(
            DatasetReading.Refused.class, DatasetReader.read("large.json", large, PLENTY));
    assertEquals(
        List.of(
            "200 languages and 800 criteria make 160000 figures; at most 6000 can be handled. Leave"
                + " languages or criteria out, or make two datasets of them.",
            "There are 200 languages; at most 100 can be handled. Leave some out, or make two"
                + " datasets of them.",
            "There are 800 criteria; at most 150 can be handled. Leave some out, or make two"
                + " datasets of them."),
        refused.problems().stream().map(Problem::sentence).toList());
  }

  @Test
  void theMemoryThatThereIsBoundsItToo() {
    DatasetSize size = new DatasetSize(60, 5, 100, 4);
    assertEquals(List.of(), problems(size, size.bytes()));
    assertEquals(
        List.of(
            "60 languages and 100 criteria take 521 MB of memory; the program may use 500 MB. Leave"
                + " some out, or start Java with more (-Xmx)."),
        problems(size, 500 * MEGABYTE));
  }

  @Test
  void whatIsWithinTheBoundsIsFineAndWhatIsBeyondIsNot() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261130);
    int fine = 0;
    for (int i = 0; i < 2_000; i++) {
      DatasetSize size =
          new DatasetSize(
              1 + random.nextInt(130),
              1 + random.nextInt(25),
              1 + random.nextInt(200),
              1 + random.nextInt(60));
      long memory = (32 + random.nextInt(800)) * MEGABYTE;
      boolean within =
          size.languages() <= 100
              && size.dimensions() <= 20
              && size.criteria() <= 150
              && size.scenarios() <= 50
              && size.languages() * size.criteria() <= 6_000
              && size.bytes() <= memory;
      List<String> problems = problems(size, memory);
      assertEquals(within, problems.isEmpty(), () -> size + ": " + problems);
      fine += within ? 1 : 0;
      // More memory or one language less never makes a sound dataset too large.
      if (within && size.languages() > 1) {
        DatasetSize smaller =
            new DatasetSize(
                size.languages() - 1, size.dimensions(), size.criteria(), size.scenarios());
        assertEquals(List.of(), problems(smaller, memory + MEGABYTE));
      }
    }
    assertTrue(fine > 100 && fine < 1_900, "sound ones: " + fine);
  }

  @Test
  void theSizeIsCountedInTheDocument() {
    Problems problems = new Problems("counted", "dataset");
    JsonDocument document =
        JsonText.read(document(3, 2, 4, 5).getBytes(StandardCharsets.UTF_8), problems)
            .orElseThrow();
    assertEquals(new DatasetSize(3, 2, 8, 5), DatasetSize.of(document.root()));
  }

  private static List<String> problems(DatasetSize size, long memory) {
    Problems problems = new Problems("sized", "dataset");
    JsonDocument document =
        JsonText.read("{}".getBytes(StandardCharsets.UTF_8), problems).orElseThrow();
    assertEquals(size.isBounded(document, memory, problems), problems.none());
    return problems.sorted().stream().map(Problem::sentence).toList();
  }

  /** No sound dataset, but one with as much in it. */
  private static String document(int languages, int dimensions, int criteria, int scenarios) {
    String inner = "{\"criteria\": " + list(criteria, "{}") + "}";
    return "{\"schemaVersion\": 1, \"languages\": %s, \"dimensions\": %s, \"scenarios\": %s}"
        .formatted(list(languages, "{}"), list(dimensions, inner), list(scenarios, "{}"));
  }

  private static String list(int length, String item) {
    return IntStream.range(0, length)
        .mapToObj(_ -> item)
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
