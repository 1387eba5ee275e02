package dev.weighbridge.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.DatasetReading.Loaded;
import dev.weighbridge.decision.Assessment;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.Priorities;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The dataset that the program ships keeps every rule and says what its evidence says. */
class BundledDatasetTest {
  private static final Path FILE =
      Path.of("src/main/resources/dev/weighbridge/dataset/backend-languages.json");
  private static final Dataset DATASET = DatasetReader.bundled();
  private static final Comparison COMPARISON = DATASET.comparison();

  static List<Scenario> scenarios() {
    return DATASET.scenarios();
  }

  static List<CriterionEvidence> criteria() {
    return DATASET.criteria();
  }

  @Test
  void keepsEveryRuleOfTheReader() {
    Loaded loaded = assertInstanceOf(Loaded.class, DatasetReader.read(FILE));
    assertEquals(DATASET.sha256(), loaded.dataset().sha256());
    assertEquals(DATASET.criteria(), loaded.dataset().criteria());
  }

  /** Points as the reviewed selection of the evidence gives them, empty where not measured. */
  @ParameterizedTest
  @CsvFileSource(resources = "/dataset/points.csv", numLinesToSkip = 1)
  void everyValueEarnsTheReviewedPoints(String criterion, String language, double points) {
    int a = COMPARISON.alternativeIndex(language);
    int c = COMPARISON.criterionIndex(criterion);
    assertFalse(COMPARISON.isMissing(a, c));
    assertEquals(points, COMPARISON.points(a, c), 0.005);
  }

  /** Totals per dimension over what is measured, and the share of the weight that is. */
  @ParameterizedTest
  @CsvFileSource(resources = "/dataset/totals.csv", numLinesToSkip = 1)
  void everyDimensionComesToTheReviewedTotal(
      String dimension, String language, String total, double coverage) {
    int a = COMPARISON.alternativeIndex(language);
    int d = COMPARISON.dimensionIndex(dimension);
    double sum = 0;
    double known = 0;
    double all = 0;
    for (int c = COMPARISON.firstCriterion(d); c < COMPARISON.endCriterion(d); c++) {
      double importance = DATASET.criteria().get(c).importance();
      all += importance;
      if (!COMPARISON.isMissing(a, c)) {
        known += importance;
        sum += importance * COMPARISON.points(a, c);
      }
    }
    assertEquals(coverage, known / all, 1e-9);
    if (!total.equals("-")) {
      assertEquals(Double.parseDouble(total), sum / known, 0.05);
    }
  }

  @Test
  void withEqualDimensionsRustAndGoAreTied() {
    Assessment assessment = Assessment.of(COMPARISON, DATASET.priorities());
    assertEquals(68.4, assessment.standings().get(0).total(), 0.1);
    assertEquals(67.9, assessment.standings().get(1).total(), 0.1);
  }

  @Test
  void rustAndGoAreMeasuredOnEveryCriterion() {
    for (int c = 0; c < COMPARISON.criteria().size(); c++) {
      assertFalse(COMPARISON.isMissing(COMPARISON.alternativeIndex("rust"), c));
      assertFalse(COMPARISON.isMissing(COMPARISON.alternativeIndex("go"), c));
    }
    assertEquals(22, COMPARISON.criteria().size());
  }

  @ParameterizedTest
  @MethodSource("criteria")
  void everyFigureSaysWhereItComesFrom(CriterionEvidence criterion) {
    for (Source source : criterion.sources()) {
      assertTrue(source.url().isAbsolute(), source.id());
      assertTrue(source.published().matches("20[0-9]{2}-[0-9]{2}"), source.id());
    }
    assertTrue(criterion.swing().startsWith("from "), criterion.swing());
  }

  /** The value of a checklist is the mean of its scores, as a percentage. */
  @ParameterizedTest
  @MethodSource("criteria")
  void aChecklistAddsUpToItsValue(CriterionEvidence criterion) {
    int c = COMPARISON.criterionIndex(criterion.id());
    for (int a = 0; a < COMPARISON.alternatives().size() && !criterion.checklist().isEmpty(); a++) {
      String language = COMPARISON.alternatives().get(a).id();
      if (COMPARISON.measurement(a, c) instanceof Measurement.Measured measured) {
        double mean =
            criterion.checklist().stream()
                .mapToDouble(item -> item.scores().getOrDefault(language, Double.NaN))
                .average()
                .orElseThrow();
        assertEquals(measured.value(), 100 * mean, 0.06, criterion.id() + " " + language);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyScenarioIsCompleteAndReasoned(Scenario scenario) {
    assertEquals(COMPARISON.dimensions().size(), scenario.dimensions().size());
    Priorities own = scenario.priorities(DATASET);
    Priorities usual = DATASET.priorities();
    scenario
        .criteria()
        .forEach((id, weighing) -> {
          int c = COMPARISON.criterionIndex(id);
          assertTrue(
              own.ofCriterion(c) != usual.ofCriterion(c), id + " is named but not different");
        });
    Stream.of(scenario.dimensions(), scenario.criteria())
        .flatMap(weighings -> weighings.values().stream())
        .forEach(weighing -> {
          assertEquals(0, weighing.importance() % 5, weighing.reason());
          assertTrue(weighing.reason().length() > 15, weighing.reason());
        });
  }

  @Test
  void thereAreScenariosForTheKindsOfSystemsThatPeopleBuild() {
    assertEquals(10, DATASET.scenarios().size());
    assertEquals("transactional-microservice", DATASET.scenarios().getFirst().id());
  }

  @Test
  void bothLanguagesAreSpokenForAndAgainstOnEveryDimension() {
    Set<String> missing = new TreeSet<>();
    Map<String, List<Claim>> claims =
        DATASET.claims().stream()
            .collect(
                Collectors.groupingBy(c -> c.dimension() + " " + c.language() + " " + c.stance()));
    for (DimensionEvidence dimension : DATASET.dimensions()) {
      for (String side : List.of("rust STRENGTH", "rust WEAKNESS", "go STRENGTH", "go WEAKNESS")) {
        if (!claims.containsKey(dimension.id() + " " + side)) {
          missing.add(dimension.id() + " " + side);
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyDimensionHasItsQuestionForDiscussion() {
    for (DimensionEvidence dimension : DATASET.dimensions()) {
      long questions =
          DATASET.questions().stream().filter(q -> q.dimensions().contains(dimension.id())).count();
      assertEquals(1, questions, dimension.id());
    }
    assertEquals(4, DATASET.questions().size());
    assertEquals(20, DATASET.fieldReports().size());
    assertEquals(23, DATASET.capabilities().size());
  }

  @Test
  void nothingIsSaidTwice() {
    List<String> texts = new ArrayList<>();
    DATASET.claims().forEach(claim -> texts.add(claim.text()));
    DATASET.fieldReports().forEach(report -> texts.add(report.summary()));
    DATASET.criteria().forEach(criterion -> texts.add(criterion.description()));
    DATASET.criteria().forEach(criterion -> texts.add(criterion.name()));
    DATASET.capabilities().forEach(capability -> texts.add(capability.name()));
    DATASET
        .scenarios()
        .forEach(scenario -> {
          texts.add(scenario.summary());
          scenario.dimensions().values().forEach(weighing -> texts.add(weighing.reason()));
          scenario.criteria().values().forEach(weighing -> texts.add(weighing.reason()));
        });
    Set<String> seen = new HashSet<>();
    assertEquals(List.of(), texts.stream().filter(text -> !seen.add(text)).toList());
  }

  @Test
  void everySourceIsUsedAndNamedOnce() {
    Set<Source> used = new HashSet<>();
    DATASET
        .criteria()
        .forEach(criterion -> {
          used.addAll(criterion.sources());
          criterion.checklist().forEach(item -> item.references().values().forEach(used::addAll));
        });
    DATASET.claims().forEach(claim -> used.addAll(claim.sources()));
    DATASET.fieldReports().forEach(report -> used.addAll(report.sources()));
    DATASET.capabilities().forEach(capability -> used.addAll(capability.sources()));
    assertEquals(used, Set.copyOf(DATASET.sources()));
    long places =
        DATASET.sources().stream().map(s -> s.url() + " " + s.locator()).distinct().count();
    assertEquals(DATASET.sources().size(), places);
  }
}
