package dev.weighbridge.decision;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How the cost of a changed importance grows: languages x criteria x samples, one of them at a
 * time. Every criterion's importance changes with every call, the worst that priorities can do.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx8g")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 4, time = 1)
public class GrowthBenchmark {
  @Param({
    "2x27x10000",
    "9x27x10000",
    "30x27x10000",
    "100x27x10000",
    "1000x27x10000",
    "9x10x10000",
    "9x50x10000",
    "9x100x10000",
    "9x200x10000",
    "9x27x1000",
    "9x27x100000",
    "9x27x1000000"
  })
  public String size;

  private final Assessment[] assessments = new Assessment[2];
  private int[] everybody;
  private Sampling sampling;
  private int turn;

  @Setup
  public void compare() {
    String[] sizes = size.split("x", 3);
    int languages = Integer.parseInt(sizes[0]);
    Comparison comparison = Workload.comparison(languages, Integer.parseInt(sizes[1]));
    for (int i = 0; i < 2; i++) {
      Priorities priorities = Priorities.equal(comparison);
      for (int d = 0; d < comparison.dimensions().size(); d++) {
        priorities = priorities.withCriterion(comparison.firstCriterion(d), 40 + i);
      }
      assessments[i] = Assessment.of(comparison, priorities);
    }
    everybody = Workload.everybody(languages);
    sampling = Sampling.of(Integer.parseInt(sizes[2]), 1);
    sampling.totals(assessments[0], everybody);
  }

  @Benchmark
  public Assessment exact() {
    Assessment assessment = assessments[++turn % 2];
    return Assessment.of(assessment.comparison(), assessment.priorities());
  }

  @Benchmark
  public SampledTotals totals() {
    return sampling.totals(assessments[++turn % 2], everybody);
  }

  /** Over the shares of the five dimensions, all free. */
  @Benchmark
  public Acceptability acceptability() {
    Assessment assessment = assessments[++turn % 2];
    return sampling.acceptability(assessment, WeightSpace.of(assessment.priorities()), everybody);
  }
}
