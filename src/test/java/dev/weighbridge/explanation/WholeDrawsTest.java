package dev.weighbridge.explanation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.project.Datasets;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws told of a hundred make up a hundred. */
@Execution(ExecutionMode.CONCURRENT)
class WholeDrawsTest {
  private static final Messages MESSAGES = Messages.of("explanation", Locale.ENGLISH);
  private static final Pattern BOTH =
      Pattern.compile(
          "in (\\d+) of 100 draws of the evidence, .+? in (\\d+)(?:; in (\\d+) several)?");
  private static final Pattern FIRSTS = Pattern.compile("the first place goes to (.*) of 100\\.");
  private static final Pattern COUNT = Pattern.compile(" in (\\d+)");

  private static final List<Advice> ADVICE =
      IntStream.range(0, 80)
          .mapToObj(seed -> Advice.of(Projects.random(new Random(seed)), MESSAGES))
          .toList();

  /** What was told as 91 and 8 of 100. */
  @Test
  void nothingIsLostBetweenTwo() {
    assertArrayEquals(new int[] {91, 9, 0}, WholeDraws.whole(0.9149, 0.0851, 0));
    assertArrayEquals(new int[] {92, 8, 0}, WholeDraws.whole(0.9151, 0.0849, 0));
    assertArrayEquals(new int[] {45, 45, 10}, WholeDraws.whole(0.451, 0.449, 0.1));
  }

  @Test
  void noThresholdIsPassedThatWasMissed() {
    assertArrayEquals(new int[] {79, 21, 0}, WholeDraws.whole(0.7999, 0.2001, 0));
    assertArrayEquals(new int[] {94, 6, 0}, WholeDraws.whole(0.9499, 0.0501, 0));
    assertArrayEquals(new int[] {99, 1, 0}, WholeDraws.whole(0.9999, 0.0001, 0));
    assertArrayEquals(new int[] {100, 0, 0}, WholeDraws.whole(1, 0, 0));
    assertArrayEquals(new int[] {0, 0}, WholeDraws.whole(0, 0));
  }

  @Test
  void anyPartsAddUpAndNoneIsAWholeOneOff() {
    SplittableRandom random = new SplittableRandom(26);
    for (int run = 0; run < 20_000; run++) {
      double[] parts = new double[2 + random.nextInt(9)];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = random.nextInt(3) == 0 ? 0 : Math.pow(random.nextDouble(), random.nextInt(1, 9));
      }
      parts[0] += 1e-9;
      double sum = Arrays.stream(parts).sum();
      double[] shares = Arrays.stream(parts).map(part -> part / sum).toArray();
      int[] whole = WholeDraws.whole(shares);
      assertEquals(100, Arrays.stream(whole).sum(), Arrays.toString(shares));
      for (int i = 0; i < shares.length; i++) {
        assertEquals(100 * shares[i], whole[i], 1, Arrays.toString(shares));
        for (int threshold : new int[] {80, 95, 100}) {
          assertTrue(whole[i] < threshold || 100 * shares[i] > threshold - 1e-6);
        }
      }
    }
  }

  @Test
  void whatTheVerdictTellsOfTwoMakesUpAHundred() {
    int told = 0;
    for (Advice advice : ADVICE) {
      MatchResult both =
          BOTH.matcher(String.join(" ", advice.explanation().verdict()))
              .results()
              .findFirst()
              .orElse(null);
      if (both != null && advice.analysis().candidates().length == 2) {
        int level = both.group(3) == null ? 0 : Integer.parseInt(both.group(3));
        assertEquals(
            100, Integer.parseInt(both.group(1)) + Integer.parseInt(both.group(2)) + level);
        told++;
      }
    }
    assertTrue(told > 1, "only " + told);
  }

  /** Two that tie were counted for both: 92 and 92 and 8. */
  @Test
  void firstPlacesThatAreSharedAreToldAsShared() {
    String twins =
        Advice.of(
                Project.of(Datasets.changed(WholeDrawsTest::twins))
                    .withShown(Set.of("rust", "go", "java", "csharp", "python", "javascript")),
                MESSAGES)
            .explanation()
            .certainty()
            .toString();
    assertTrue(twins.contains("Rust and Go together in "), twins);
    int told = 0;
    for (Advice advice : ADVICE) {
      for (String sentence : advice.explanation().certainty()) {
        var firsts = FIRSTS.matcher(sentence);
        if (firsts.find() && advice.analysis().candidates().length == 3) {
          int sum =
              COUNT
                  .matcher(" " + firsts.group(1))
                  .results()
                  .mapToInt(count -> Integer.parseInt(count.group(1)))
                  .sum();
          assertEquals(100, sum, sentence);
          told++;
        }
      }
    }
    assertTrue(told > 1, "only " + told);
  }

  /** Two languages with the same figures and nothing uncertain. */
  private static void twins(ObjectNode root) {
    for (JsonNode dimension : root.get("dimensions")) {
      for (JsonNode criterion : dimension.get("criteria")) {
        ObjectNode measurements = (ObjectNode) criterion.get("measurements");
        for (JsonNode figure : measurements) {
          ((ObjectNode) figure).set("low", figure.get("value"));
          ((ObjectNode) figure).set("high", figure.get("value"));
        }
        measurements.set("go", measurements.get("rust"));
      }
    }
  }
}
