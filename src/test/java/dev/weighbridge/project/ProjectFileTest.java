package dev.weighbridge.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Criterion;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.project.ProjectReading.Opened;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class ProjectFileTest {
  private static final Project PROJECT = Project.of(Datasets.bundled());

  @Test
  void fiveHundredProjectsComeBackAsTheyWere() {
    long seed = 20261127;
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < 500; i++) {
      Project project = uneven(Projects.random(random), random);
      Map<String, String> picture = Map.of("figure", "fit", "number", Integer.toString(i));
      String text = ProjectFile.text(project, picture);
      Opened opened = opened(text, project.withoutOwn().dataset());
      String which = "seed " + seed + ", project " + i;
      assertEquals(project, opened.project(), which);
      assertEquals(picture, opened.picture(), which);
      assertEquals(List.of(), opened.differences(), which);
      assertEquals(text, ProjectFile.text(opened.project(), opened.picture()), which);
    }
  }

  /** Numbers that nobody would type, as a drag or a computation leaves them. */
  private static Project uneven(Project project, RandomGenerator random) {
    Priorities priorities = project.priorities();
    int dimension = random.nextInt(priorities.dimensionCount());
    priorities =
        priorities
            .withDimension(dimension, random.nextDouble(100))
            .withCriterion(random.nextInt(priorities.criterionCount()), random.nextDouble(100));
    if (!priorities.isPinned(dimension) && random.nextBoolean()) {
      priorities = priorities.withoutPin((dimension + 1) % priorities.dimensionCount());
      double held = 0;
      for (int d = 0; d < priorities.dimensionCount(); d++) {
        held += priorities.pinnedShare(d).orElse(0);
      }
      priorities = priorities.withPin(dimension, (1 - held) * random.nextDouble());
    }
    return project.withPriorities(priorities).withSeed(random.nextLong());
  }

  @Test
  void allDimensionsCanBePinnedAndZeroKeepsItsSign() {
    Priorities priorities = PROJECT.priorities();
    double[] shares = {0.1, 0.2, 0.3, 0.30000000000000004, 0.1};
    for (int d = 0; d < shares.length; d++) {
      priorities = priorities.withPin(d, shares[d]);
    }
    Project project = PROJECT.withPriorities(priorities.withDimension(0, -0.0));
    assertEquals(project, opened(ProjectFile.text(project, Map.of()), project.dataset()).project());
  }

  @Test
  void everyCriterionHasOneLineAndNothingIsWider() {
    List<String> lines = ProjectFile.text(PROJECT, Map.of()).lines().toList();
    for (Criterion criterion : PROJECT.dataset().comparison().criteria()) {
      String start = "      \"" + criterion.id() + "\": { \"dimension\": ";
      assertEquals(1, lines.stream().filter(line -> line.startsWith(start)).count());
    }
    assertTrue(lines.stream().allMatch(line -> line.length() < 500));
    assertTrue(lines.size() < 130, lines.size() + " lines");
  }

  @Test
  void anyTextOfThePictureComesBackAndTheFileStaysAscii() {
    Map<String, String> picture = Map.of("note", Datasets.UNUSUAL, "a", "");
    String text = ProjectFile.text(PROJECT, picture);
    assertTrue(text.chars().allMatch(c -> c < 0x7f && (c >= ' ' || c == '\n')), text);
    assertEquals(picture, opened(text, PROJECT.dataset()).picture());
  }

  @Test
  void theOrderInWhichAPictureIsDescribedDoesNotMatter() {
    Map<String, String> one = new LinkedHashMap<>(Map.of("a", "1"));
    one.put("b", "2");
    Map<String, String> other = new LinkedHashMap<>(Map.of("b", "2"));
    other.put("a", "1");
    assertEquals(ProjectFile.text(PROJECT, one), ProjectFile.text(PROJECT, other));
    assertFalse(ProjectFile.text(PROJECT, Map.of()).contains("\"picture\""));
    assertThrows(
        IllegalArgumentException.class, () -> ProjectFile.text(PROJECT, Map.of("pageSize", "a4")));
  }

  @Test
  void ofSeveralDatasetsTheOneWithTheSameContentIsTaken() {
    Dataset other = Datasets.tied();
    String text = ProjectFile.text(PROJECT, Map.of());
    assertEquals(PROJECT, opened(text, other, PROJECT.dataset()).project());
    assertEquals(PROJECT, opened(text, PROJECT.dataset(), other).project());
    assertEquals(other, opened(text, other).project().dataset());
  }

  static Opened opened(String text, Dataset... available) {
    ProjectReading reading =
        ProjectFile.read("project.json", text.getBytes(StandardCharsets.UTF_8), List.of(available));
    return assertInstanceOf(Opened.class, reading, reading::toString);
  }
}
