package dev.weighbridge.decision;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The sampled half of an assessment: how the uncertainty of evidence and of priorities spreads the
 * result. A pure function of its arguments, the seed and the number of samples, to the bit and on
 * every machine; what it keeps from call to call only saves work.
 *
 * <p>It is a workspace: it owns the draws (4 bytes each for every measurement that is not exact)
 * and buffers, draws anew only what a change touches, allocates nothing but its results once it has
 * seen a comparison, and belongs to one thread. The same draws serve every call, so that a result
 * moves only as far as its cause (common random numbers).
 *
 * <p>Candidates are the alternatives that may lead: shown, meeting the requirements, with enough
 * evidence.
 */
public final class Sampling {
  /** Gives shares a standard error of at most half a percentage point. */
  public static final int USUAL_SAMPLES = 10_000;

  /** Any number would do; this one is used wherever nobody asks for another. */
  public static final long USUAL_SEED = 1;

  private final long seed;
  private final RandomColumns random;
  private final EvidenceSamples evidence;
  private final WeightSamples weights;
  private final TotalsSampler totals;
  private final Smaa smaa;

  private Sampling(int samples, long seed) {
    this.seed = seed;
    random = new RandomColumns(samples);
    evidence = new EvidenceSamples(random, RandomStream.key(seed, "evidence"));
    weights = new WeightSamples(random, RandomStream.key(seed, "weights"));
    totals = new TotalsSampler(samples);
    smaa = new Smaa(samples);
  }

  /**
   * An empty workspace.
   *
   * @param samples 1 to 10,000,000
   * @param seed any number
   */
  public static Sampling of(int samples, long seed) {
    Refuse.when(
        samples < 1 || samples > 10_000_000,
        "The number of samples must be 1 to 10,000,000, not " + samples + ".");
    return new Sampling(samples, seed);
  }

  /** A workspace with the usual number of samples and the usual seed. */
  public static Sampling usual() {
    return of(USUAL_SAMPLES, USUAL_SEED);
  }

  /**
   * The spread of the totals at the present priorities, and who leads how often.
   *
   * @param candidates indexes of alternatives, each at most once
   */
  public SampledTotals totals(Assessment assessment, int... candidates) {
    refuseCandidates(assessment.comparison(), candidates);
    SampleMatrix points = evidence.dimensions(assessment.comparison(), assessment.priorities());
    return totals.assess(points, assessment, candidates);
  }

  /**
   * Acceptability of the candidates over a space of the dimensions' shares, the criteria weighing
   * within their dimension what they weigh at present.
   *
   * @param space of the shares of the dimensions; {@link WeightSpace#of} for all that leave the
   *     pinned ones in place
   * @param candidates indexes of alternatives, each at most once; the result numbers them from 0
   */
  public Acceptability acceptability(Assessment assessment, WeightSpace space, int... candidates) {
    refuseCandidates(assessment.comparison(), candidates);
    SampleMatrix points = evidence.dimensions(assessment.comparison(), assessment.priorities());
    refuseSize(space, points.columns());
    weights.draw(space);
    return smaa.assess(points, candidates, weights);
  }

  /**
   * Acceptability of alternatives on criteria without dimensions. The points are drawn anew with
   * every call.
   *
   * @param points a row for every alternative, a distribution for every criterion in it
   * @param space of the weights of the criteria
   */
  public Acceptability acceptability(List<List<Distribution>> points, WeightSpace space) {
    Refuse.when(points.isEmpty(), "There is no alternative to rank.");
    int columns = points.getFirst().size();
    refuseSize(space, columns);
    SampleMatrix drawn = new SampleMatrix(points.size(), columns, random.samples());
    long key = RandomStream.key(seed, "points");
    for (int a = 0; a < points.size(); a++) {
      Refuse.when(
          points.get(a).size() != columns,
          String.format(
              Locale.ROOT,
              "Row %d has %d criteria; the first row has %d.",
              a + 1,
              points.get(a).size(),
              columns));
      for (int c = 0; c < columns; c++) {
        long cell = RandomStream.key(RandomStream.key(key, a), c);
        drawn.set(a, c, points.get(a).get(c), random, cell);
      }
    }
    weights.draw(space);
    return smaa.assess(drawn, IntStream.range(0, points.size()).toArray(), weights);
  }

  // Sentences are made only when they are needed: these checks run with every move of a slider.

  private static void refuseCandidates(Comparison comparison, int[] candidates) {
    int count = comparison.alternatives().size();
    for (int i = 0; i < candidates.length; i++) {
      if (candidates[i] < 0 || candidates[i] >= count) {
        throw new IllegalArgumentException(
            String.format(Locale.ROOT, "There is no alternative with index %d.", candidates[i]));
      }
      for (int j = 0; j < i; j++) {
        if (candidates[j] == candidates[i]) {
          throw new IllegalArgumentException(
              String.format(Locale.ROOT, "Candidate %d is given more than once.", candidates[i]));
        }
      }
    }
  }

  private static void refuseSize(WeightSpace space, int columns) {
    if (space.size() != columns) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "The weight space has %d weights; %d are needed.",
              space.size(),
              columns));
    }
  }
}
