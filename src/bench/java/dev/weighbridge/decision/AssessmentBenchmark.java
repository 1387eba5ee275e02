package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One assessment, as every frame of a slider's drag needs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AssessmentBenchmark {
  private static final int ALTERNATIVES = 9;
  private static final int DIMENSIONS = 5;
  private static final int CRITERIA = 5;

  private Comparison comparison;
  private Priorities priorities;

  @Setup
  public void compare() {
    List<Alternative> alternatives = new ArrayList<>();
    Map<String, Map<String, dev.weighbridge.decision.Measurement>> known = new HashMap<>();
    for (int a = 0; a < ALTERNATIVES; a++) {
      alternatives.add(new Alternative("a" + a, "Alternative " + a));
      known.put("a" + a, new HashMap<>());
    }
    List<Dimension> dimensions = new ArrayList<>();
    for (int d = 0; d < DIMENSIONS; d++) {
      List<Criterion> criteria = new ArrayList<>();
      for (int c = 0; c < CRITERIA; c++) {
        String id = "d" + d + "c" + c;
        criteria.add(new Criterion(id, id, new ValueScale.Linear(0, 100)));
        for (int a = 0; a < ALTERNATIVES; a++) {
          double value = (17 * a + 31 * d + 7 * c) % 100;
          known
              .get("a" + a)
              .put(id, new dev.weighbridge.decision.Measurement.Measured(value, value, value));
        }
      }
      dimensions.add(new Dimension("d" + d, "Dimension " + d, criteria));
    }
    comparison = Comparison.of(alternatives, dimensions, known, List.of(), List.of());
    priorities = Priorities.equal(comparison);
  }

  @Benchmark
  public Assessment assess() {
    return Assessment.of(comparison, priorities);
  }
}
