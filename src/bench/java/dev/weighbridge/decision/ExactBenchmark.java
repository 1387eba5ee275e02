package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.openjdk.jmh.infra.Blackhole;

/** What one move of a slider costs without sampling: 27 criteria in 5 dimensions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExactBenchmark {
  private static final int[] SIZES = {6, 6, 5, 5, 5};

  @Param({"2", "9"})
  public int alternatives;

  private Comparison comparison;
  private Priorities[] positions;
  private int[] candidates;
  private int next;

  @Setup
  public void prepare() {
    SplittableRandom random = new SplittableRandom(1);
    List<Dimension> dimensions = new ArrayList<>();
    int count = 0;
    for (int size : SIZES) {
      List<Criterion> criteria = new ArrayList<>();
      for (int i = 0; i < size; i++, count++) {
        criteria.add(new Criterion("c" + count, "C", new ValueScale.Linear(0, 100)));
      }
      dimensions.add(new Dimension("d" + dimensions.size(), "D", criteria));
    }
    List<Alternative> names = new ArrayList<>();
    Map<String, Map<String, dev.weighbridge.decision.Measurement>> known = new HashMap<>();
    for (int a = 0; a < alternatives; a++) {
      names.add(new Alternative("a" + a, "A" + a));
      Map<String, dev.weighbridge.decision.Measurement> row = new HashMap<>();
      for (int c = 0; c < count; c++) {
        double value = random.nextDouble(100);
        row.put("c" + c, dev.weighbridge.decision.Measurement.Measured.exactly(value));
      }
      known.put("a" + a, row);
    }
    comparison = Comparison.of(names, dimensions, known, List.of(), List.of());
    candidates = IntStream.range(0, alternatives).toArray();
    double[] ofDimensions = random.doubles(SIZES.length, 20, 100).toArray();
    double[] ofCriteria = random.doubles(count, 20, 100).toArray();
    Priorities start = Priorities.of(ofDimensions, ofCriteria);
    // A slider moved from end to end, so that no result can be guessed from the last.
    positions =
        IntStream.rangeClosed(0, 100)
            .mapToObj(position -> start.withDimension(2, position))
            .toArray(Priorities[]::new);
  }

  private Contest contest() {
    next = (next + 1) % positions.length;
    return Contest.of(Assessment.of(comparison, positions[next]), candidates);
  }

  /** Everything that {@link ExactResults} gathers, and every flip mark asked for. */
  @Benchmark
  public void exactResults(Blackhole sink) {
    ExactResults results = ExactResults.of(contest());
    sink.consume(results);
    for (WeightWalk walk : results.dimensionWalks()) {
      flips(walk, sink);
    }
    for (WeightWalk walk : results.criterionWalks()) {
      flips(walk, sink);
    }
  }

  private static void flips(WeightWalk walk, Blackhole sink) {
    if (walk instanceof WeightWalk.Open open) {
      sink.consume(open.below());
      sink.consume(open.above());
    }
  }

  /** The best case of every candidate. */
  @Benchmark
  public void bestCases(Blackhole sink) {
    Contest contest = contest();
    for (int place = 0; place < contest.size(); place++) {
      sink.consume(BestCase.of(contest, place));
    }
  }

  /** The score needed on every measurement. */
  @Benchmark
  public void scoresNeeded(Blackhole sink) {
    Contest contest = contest();
    for (int place = 0; place < contest.size(); place++) {
      for (int c = 0; c < comparison.criteria().size(); c++) {
        sink.consume(ScoreNeeded.of(contest, place, c));
      }
    }
  }

  /** Weighted product, TOPSIS and PROMETHEE II. */
  @Benchmark
  public void otherMethods(Blackhole sink) {
    sink.consume(OtherMethods.of(contest()));
  }
}
