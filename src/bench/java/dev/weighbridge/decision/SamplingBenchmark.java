package dev.weighbridge.decision;

import java.util.SplittableRandom;
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

/** The sampled totals of 9 languages on 27 criteria, 10,000 samples, after each kind of edit. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SamplingBenchmark {
  private static final int LANGUAGES = 9;
  private static final int CRITERIA = 27;
  private static final int VARIANTS = 16;

  private final int[] everybody = Workload.everybody(LANGUAGES);
  private final Assessment[] dimension = new Assessment[VARIANTS];
  private final Assessment[] criterion = new Assessment[VARIANTS];
  private final Assessment[] everything = new Assessment[VARIANTS];
  private final Assessment[] measurement = new Assessment[VARIANTS];
  private Sampling sampling;
  private int turn;

  @Setup
  public void compare() {
    sampling = Sampling.usual();
    SplittableRandom random = new SplittableRandom(3);
    Comparison comparison = Workload.comparison(LANGUAGES, CRITERIA);
    Priorities equal = Priorities.equal(comparison);
    for (int i = 0; i < VARIANTS; i++) {
      dimension[i] = Assessment.of(comparison, equal.withDimension(0, 40 + i));
      criterion[i] = Assessment.of(comparison, equal.withCriterion(0, 40 + i));
      double[] dimensions = random.doubles(equal.dimensionCount(), 1, 100).toArray();
      double[] criteria = random.doubles(equal.criterionCount(), 1, 100).toArray();
      everything[i] = Assessment.of(comparison, Priorities.of(dimensions, criteria));
      measurement[i] = Assessment.of(Workload.comparison(LANGUAGES, CRITERIA, 0.5 * i), equal);
    }
  }

  private SampledTotals next(Assessment[] assessments) {
    turn = (turn + 1) % VARIANTS;
    return sampling.totals(assessments[turn], everybody);
  }

  @Benchmark
  public SampledTotals importanceOfOneDimension() {
    return next(dimension);
  }

  @Benchmark
  public SampledTotals importanceOfOneCriterion() {
    return next(criterion);
  }

  @Benchmark
  public SampledTotals importanceOfEverything() {
    return next(everything);
  }

  @Benchmark
  public SampledTotals oneMeasurement() {
    return next(measurement);
  }

  @Benchmark
  public SampledTotals everythingDrawnAnew() {
    return Sampling.of(10_000, turn++).totals(dimension[0], everybody);
  }
}
