package dev.weighbridge.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.ValueScale;
import dev.weighbridge.project.Datasets;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.node.ObjectNode;

/** Different figures of a criterion never read the same. */
@Execution(ExecutionMode.CONCURRENT)
class LegibilityTest {
  /** Two failure rates that both read 0, with 0 and 100 points. */
  @Test
  void smallFiguresAreToldApart() {
    Display display = criterion(4e-7, 0, 6, Map.of("rust", 1e-7, "go", 3e-7)).display();
    assertEquals("1 × 10⁻⁷", display.text(1e-7));
    assertEquals("3 × 10⁻⁷", display.text(3e-7));
    assertEquals("0", display.text(0));
  }

  @Test
  void wholeNumbersStayWholeAndTheEvidenceSaysHowFineTheOthersAre() {
    Display display = criterion(0, 100, 0, Map.of("rust", 12.4, "go", 71.8)).display();
    assertEquals("12", display.text(12.4));
    assertEquals("72", display.text(71.8));
  }

  @Test
  void anIntervalReadsAsOneNumberOnlyIfItIsWorthNoPoint() {
    assertEquals(0, latency(20.1, 20.3).decimals());
    assertEquals(1, latency(5.8, 6.2).decimals());
    assertEquals(0, latency(5.4, 6.2).decimals());
  }

  private static Display latency(double low, double high) {
    return Datasets.bundled()
        .withMeasurement("rust", "http-p99-latency", new Measurement.Measured(low, low, high))
        .criterion("http-p99-latency")
        .display();
  }

  @Test
  void anyTwoFiguresThatDifferReadDifferently() {
    RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    for (int run = 0; run < 40; run++) {
      double size = Math.pow(10, random.nextInt(-30, 30));
      Map<String, Double> values = new HashMap<>();
      for (String language : new String[] {"rust", "go", "java", "python"}) {
        double spread = Math.pow(10, -random.nextInt(0, 9));
        values.put(language, size * (1 + spread * random.nextInt(1, 10)));
      }
      Display display = criterion(0, 20 * size, random.nextInt(0, 7), values).display();
      Map<String, Double> read = new HashMap<>();
      values
          .values()
          .forEach(value -> {
            String text = display.text(value);
            double other = read.getOrDefault(text, value);
            assertEquals(value, other, 1e-12 * size, text);
            read.put(text, value);
          });
    }
  }

  /** An own figure that would read like another's gets the decimals that it takes. */
  @Test
  void anOwnFigureIsToldFromTheOthersToo() {
    Dataset dataset = Datasets.bundled();
    for (CriterionEvidence evidence : dataset.criteria()) {
      int criterion = dataset.comparison().criterionIndex(evidence.id());
      if (dataset.comparison().measurement(0, criterion)
          instanceof Measurement.Measured(double value, double _, double _)) {
        ValueScale scale = dataset.comparison().criteria().get(criterion).scale();
        double other = value + (scale.best() - scale.worst()) * 1e-5;
        String language = dataset.comparison().alternatives().get(1).id();
        Display display =
            dataset
                .withMeasurement(language, evidence.id(), Measurement.Measured.exactly(other))
                .criterion(evidence.id())
                .display();
        assertTrue(!display.text(value).equals(display.text(other)), evidence.id());
      }
    }
  }

  /** The first criterion of the bundled evidence with other figures. */
  private static CriterionEvidence criterion(
      double worst, double best, int decimals, Map<String, Double> values) {
    return Datasets.changed(
            root -> {
              ObjectNode criterion = (ObjectNode) root.at("/dimensions/0/criteria/0");
              criterion.put("direction", best < worst ? "lower" : "higher");
              ObjectNode display = (ObjectNode) criterion.get("display");
              display.put("prefix", "").put("suffix", "").put("decimals", decimals);
              ObjectNode scale = (ObjectNode) criterion.get("scale");
              scale.put("kind", "linear").put("worst", worst).put("best", best).remove("anchors");
              ObjectNode measurements = criterion.putObject("measurements");
              values.forEach((language, value) ->
                  measurements
                      .putObject(language)
                      .put("value", value)
                      .put("low", value)
                      .put("high", value));
            })
        .criteria()
        .getFirst();
  }
}
