package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final int SAMPLES = 10_000;

  @Test
  void withoutCandidatesNoneQualifies() {
    assertEquals(new Verdict.NoneQualifies(), verdict(9000, 10, 20));
  }

  @Test
  void theOnlyCandidateNeedsNoLead() {
    assertEquals(new Verdict.OnlyOne(1), verdict(0, new double[] {30, 20}, 1));
  }

  @Test
  void theThresholdsAreInclusive() {
    assertInstanceOf(Verdict.TooClose.class, verdict(7_999, new double[] {60, 50}, 0, 1));
    assertInstanceOf(Verdict.Leans.class, verdict(8_000, new double[] {60, 50}, 0, 1));
    assertInstanceOf(Verdict.Leans.class, verdict(9_499, new double[] {60, 50}, 0, 1));
    assertInstanceOf(Verdict.Favours.class, verdict(9_500, new double[] {60, 50}, 0, 1));
  }

  @Test
  void aLeadBelowOnePointIsTooClose() {
    assertInstanceOf(Verdict.TooClose.class, verdict(SAMPLES, new double[] {50.9375, 50}, 0, 1));
    assertInstanceOf(Verdict.Favours.class, verdict(SAMPLES, new double[] {51, 50}, 0, 1));
  }

  @Test
  void itSaysWhoLeadsAndByHowMuch() {
    Verdict.Leans leans = (Verdict.Leans) verdict(9_000, new double[] {20, 60, 70, 66}, 0, 3, 2);
    assertEquals(2, leans.leader());
    assertEquals(3, leans.runnerUp());
    assertEquals(4, leans.lead(), 1e-9);
    assertEquals(0.9, leans.leads().value());
  }

  @Test
  void tiesAreNamed() {
    Verdict.TooClose tie = (Verdict.TooClose) verdict(0, new double[] {60, 40, 60, 60}, 0, 1, 2, 3);
    assertEquals(List.of(0, 2, 3), tie.tied());
    assertEquals(0, tie.leader());
    assertEquals(0, tie.lead());
    Verdict.TooClose close = (Verdict.TooClose) verdict(0, new double[] {60, 59.5}, 0, 1);
    assertEquals(List.of(), close.tied());
  }

  @Test
  void nearAThresholdItSaysSo() {
    assertTrue(compared(7_980).isBorderline());
    assertTrue(compared(8_020).isBorderline());
    assertTrue(compared(9_510).isBorderline());
    assertFalse(compared(8_100).isBorderline());
    assertFalse(compared(9_400).isBorderline());
    assertFalse(compared(7_900).isBorderline());
  }

  private static Verdict.Compared compared(int leads) {
    return (Verdict.Compared) verdict(leads, new double[] {60, 50}, 0, 1);
  }

  private static Verdict verdict(int leads, double... totals) {
    return verdict(leads, totals, new int[0]);
  }

  /** The verdict where the best candidate leads in so many of 10,000 samples. */
  private static Verdict verdict(int leads, double[] totals, int... candidates) {
    double[][] points = new double[totals.length][];
    for (int a = 0; a < totals.length; a++) {
      points[a] = new double[] {totals[a]};
    }
    Problem problem = Problem.flat(points, 50);
    Assessment assessment = Assessment.of(problem.comparison(), problem.priorities());
    Optional<Margin> margin = Sampling.of(1, 1).totals(assessment, candidates).margin();
    int[] counts = new int[totals.length];
    margin.ifPresent(found -> counts[found.leader()] = leads);
    SampledTotals sampled = new SampledTotals(SAMPLES, new Interval[0], counts, 0, true, margin);
    return Verdict.of(assessment, sampled, candidates);
  }
}
