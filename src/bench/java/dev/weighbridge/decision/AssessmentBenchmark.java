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

/** One exact assessment on 27 criteria, as every frame of a slider's drag needs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AssessmentBenchmark {
  @Param({"2", "9"})
  public int languages;

  private Comparison comparison;
  private Priorities priorities;

  @Setup
  public void compare() {
    comparison = Workload.comparison(languages, 27);
    priorities = Priorities.equal(comparison);
  }

  @Benchmark
  public Assessment assess() {
    return Assessment.of(comparison, priorities);
  }
}
