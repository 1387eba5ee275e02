package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reference cases of weights from ranks, from pairwise judgements and from groups. */
final class ReferenceWeights {
  private ReferenceWeights() {}

  static void checkRanks(ReferenceCase reference) {
    double[] given = ReferenceCase.numbers(reference.input("ranks"));
    int[] ranks = Arrays.stream(given).mapToInt(r -> (int) r).toArray();
    for (RankWeights rule : RankWeights.values()) {
      String name =
          switch (rule) {
            case RANK_ORDER_CENTROID -> "rank_order_centroid";
            case RANK_SUM -> "rank_sum";
            case RANK_RECIPROCAL -> "rank_reciprocal";
          };
      reference.assertAllClose(name, rule.of(ranks));
      reference.assertAllClose(name + "_exact", rule.of(ranks));
    }
  }

  static void checkAhp(ReferenceCase reference) {
    PairwiseJudgements judgements =
        PairwiseJudgements.of(ReferenceCase.rows(reference.input("matrix")));
    reference.assertAllClose("weights", judgements.weights());
    if (reference.expects("weights_geometric_mean")) {
      reference.assertAllClose("weights_geometric_mean", judgements.geometricMeanWeights());
    }
    reference.assertClose(
        reference.expected("lambda_max"), judgements.principalEigenvalue(), "lambda_max");
    reference.assertClose(
        reference.expected("consistency_index"), judgements.consistencyIndex(), "index");
    // Of the two random indexes in use the engine documents Saaty's.
    JsonNode ratio = reference.expected("consistency_ratio").required("saaty");
    reference.assertClose(ratio, judgements.consistencyRatio().orElseThrow(), "ratio");
  }

  static void checkGroupWeights(ReferenceCase reference) {
    double[][] weights = ReferenceCase.rows(reference.input("weights_by_member"));
    double[] importance = ReferenceCase.numbers(reference.input("member_importance"));
    reference.assertAllClose("arithmetic_mean", GroupWeights.arithmeticMean(weights, importance));
    Optional<double[]> geometric = GroupWeights.geometricMean(weights, importance);
    boolean undefined = reference.isUndefined() || reference.expected("geometric_mean").isNull();
    assertEquals(undefined, geometric.isEmpty(), reference.id());
    geometric.ifPresent(mean -> reference.assertAllClose("geometric_mean", mean));
  }

  static void checkConcordance(ReferenceCase reference) {
    assertEquals(
        "average ranks; correction T = sum(t^3 - t)",
        reference.parameter("ties").asString(),
        reference.id());
    double[][] ranks = ReferenceCase.rows(reference.input("ranks_by_member"));
    if (reference.expects("rank_sums") && !reference.expected("rank_sums").isNull()) {
      reference.assertAllClose("rank_sums", Concordance.rankSums(ranks));
    }
    Optional<Concordance> result = Concordance.of(ranks);
    if (reference.isUndefined() || reference.expected("W_tie_corrected").isNull()) {
      assertTrue(result.isEmpty(), reference.id());
      reference.ignore(
          "W_uncorrected", "W_tie_corrected_exact", "chi_square", "degrees_of_freedom");
      reference.ignore("p_value_chi_square");
      return;
    }
    Concordance found = result.orElseThrow();
    reference.assertClose(reference.expected("W_uncorrected"), found.uncorrected(), "W");
    reference.assertClose(reference.expected("W_tie_corrected"), found.corrected(), "corrected W");
    if (reference.expects("W_tie_corrected_exact")) {
      reference.assertClose(
          reference.expected("W_tie_corrected_exact"), found.corrected(), "exact W");
    }
    reference.assertClose(reference.expected("chi_square"), found.chiSquare(), "chi square");
    reference.assertClose(
        reference.expected("degrees_of_freedom"), found.degreesOfFreedom(), "freedom");
    reference.assertClose(
        reference.expected("p_value_chi_square"), found.probability(), "probability");
  }

  static void checkBorda(ReferenceCase reference) {
    String rule = reference.parameter("points").asString();
    if (!rule.startsWith("number of alternatives ranked worse + half of the number")) {
      fail(reference.id() + ": does not know the rule " + rule);
    }
    double[] points =
        Borda.points(
            ReferenceCase.rows(reference.input("ranks_by_member")),
            ReferenceCase.numbers(reference.input("member_multiplicity")));
    reference.assertAllClose("points", points);
    reference.assertOrder("order", points);
  }
}
