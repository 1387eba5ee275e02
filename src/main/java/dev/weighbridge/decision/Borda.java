package dev.weighbridge.decision;

/** The Borda count: points for every place won over another alternative (J.-C. de Borda, 1781). */
public final class Borda {
  private Borda() {}

  /**
   * The points of each alternative: per person the number ranked worse and half of the number
   * ranked equal.
   *
   * @param ranks by person, then alternative; lower is better, equal ranks are ties
   * @param multiplicity for how many people each ranking stands, 0 or more
   */
  public static double[] points(double[][] ranks, double... multiplicity) {
    Refuse.when(ranks.length == 0, "A Borda count needs at least one ranking.");
    Refuse.when(ranks.length != multiplicity.length, "Every ranking needs a multiplicity.");
    double[] points = new double[ranks[0].length];
    for (int p = 0; p < ranks.length; p++) {
      Refuse.when(ranks[p].length != points.length, "Every ranking must rank the same things.");
      for (int i = 0; i < points.length; i++) {
        double won = -0.5; // the comparison with itself below is a tie that does not count
        for (double other : ranks[p]) {
          won += other > ranks[p][i] ? 1 : other == ranks[p][i] ? 0.5 : 0;
        }
        points[i] += multiplicity[p] * won;
      }
    }
    return points;
  }
}
