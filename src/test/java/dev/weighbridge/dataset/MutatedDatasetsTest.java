package dev.weighbridge.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.DatasetReading.Loaded;
import dev.weighbridge.dataset.DatasetReading.Refused;
import dev.weighbridge.json.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever happens to a file, the reader answers: a dataset or problems with their places. */
class MutatedDatasetsTest {
  private static final int MUTATIONS = 2_000;
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9][0-9.eE+-]*|true|false|null|[\\[\\]{},:]");
  private static final List<String> STRANGERS =
      List.of(
          "null",
          "true",
          "[]",
          "{}",
          "\"\"",
          "\"rust\"",
          "\"a\\nb\"",
          "-1",
          "0",
          "1e999",
          "1e-999",
          "1.5",
          "99999999999999999999",
          "{\"\":1}",
          "[[[[]]]]",
          "NaN",
          "'",
          ",",
          "\"\\ud800\"",
          "\"2026-11-23\\n\"",
          "\"https://[\"",
          "\"log\"",
          "\"anchored\"",
          "\u0000",
          "\uFEFF");

  private final Random random = new Random(20261123);
  private int loaded;
  private int refused;

  @Test
  void alwaysAnswers() throws IOException {
    byte[] sound = Files.readAllBytes(Path.of("src/test/resources/dataset/minimal.json"));
    String text = new String(sound, StandardCharsets.UTF_8);
    for (int i = 0; i < MUTATIONS; i++) {
      answers(i % 10 == 0 ? damaged(sound) : rewritten(text).getBytes(StandardCharsets.UTF_8));
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

  /** Deletes, doubles, replaces or swaps a few tokens. */
  private String rewritten(String text) {
    List<int[]> tokens = new ArrayList<>();
    TOKEN
        .matcher(text)
        .results()
        .forEach(token -> tokens.add(new int[] {token.start(), token.end()}));
    StringBuilder changed = new StringBuilder(text);
    int changes = 1 + random.nextInt(3);
    for (int position = tokens.size(); changes > 0; changes--) {
      position = random.nextInt(position);
      int start = tokens.get(position)[0];
      int end = tokens.get(position)[1];
      String token = text.substring(start, end);
      int[] other = tokens.get(random.nextInt(tokens.size()));
      switch (random.nextInt(5)) {
        case 0 -> changed.delete(start, end);
        case 1 -> changed.insert(end, token);
        case 2 -> changed.replace(start, end, text.substring(other[0], other[1]));
        case 3 -> changed.replace(start, end, STRANGERS.get(random.nextInt(STRANGERS.size())));
        default -> changed.insert(end, " ");
      }
      if (position == 0) {
        break;
      }
    }
    return changed.toString();
  }

  /** Cuts the file off, or overwrites a few bytes. */
  private byte[] damaged(byte[] sound) {
    byte[] bytes = sound.clone();
    if (random.nextBoolean()) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
