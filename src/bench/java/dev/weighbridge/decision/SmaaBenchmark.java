package dev.weighbridge.decision;

import java.util.List;
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
 * SMAA-2 with ranks, pairwise winning, central weights and confidence factors, 10,000 samples.
 *
 * <p>{@code ranked} reuses all draws; {@code weightsDrawnAnew} draws the weights too; {@code
 * everythingDrawnAnew} also allocates and draws the points, if they are uncertain.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SmaaBenchmark {
  private static final int SAMPLES = 10_000;

  @Param({"10x10", "8x25"})
  public String size;

  @Param({"exact", "uncertain"})
  public String evidence;

  private List<List<Distribution>> distributions;
  private WeightSpace[] spaces;
  private SampleMatrix points;
  private int[] rows;
  private WeightSamples weights;
  private Smaa smaa;
  private Sampling sampling;
  private int turn;

  @Setup
  public void draw() {
    int m = Integer.parseInt(size.split("x", 2)[0]);
    int n = Integer.parseInt(size.split("x", 2)[1]);
    distributions = Workload.points(m, n, evidence.equals("exact"));
    RandomColumns random = new RandomColumns(SAMPLES);
    points = new SampleMatrix(m, n, SAMPLES);
    for (int a = 0; a < m; a++) {
      for (int c = 0; c < n; c++) {
        points.set(a, c, distributions.get(a).get(c), random, a * n + c);
      }
    }
    // A hair's breadth of difference makes it draw again.
    spaces =
        new WeightSpace[] {
          WeightSpace.free(n).withBounds(0, 1e-9, 1), WeightSpace.free(n).withBounds(1, 1e-9, 1)
        };
    rows = Workload.everybody(m);
    weights = new WeightSamples(random, 1);
    weights.draw(spaces[0]);
    smaa = new Smaa(SAMPLES);
    sampling = Sampling.of(SAMPLES, 1);
  }

  @Benchmark
  public Acceptability ranked() {
    return smaa.assess(points, rows, weights);
  }

  @Benchmark
  public Acceptability weightsDrawnAnew() {
    weights.draw(spaces[++turn % 2]);
    return smaa.assess(points, rows, weights);
  }

  @Benchmark
  public Acceptability everythingDrawnAnew() {
    return sampling.acceptability(distributions, spaces[++turn % 2]);
  }
}
