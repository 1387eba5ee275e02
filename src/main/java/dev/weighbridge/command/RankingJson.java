package dev.weighbridge.command;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Criterion;
import dev.weighbridge.decision.Dimension;
import dev.weighbridge.decision.Standing;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A ranking as one JSON object, for programs: {@code dataset {id, version, sha256}}, {@code
 * scenario}, {@code shares {dimension: 0..1}}, {@code languages [{id, total, coverage,
 * contributions {dimension: points}, criteria {criterion: points}}]}, best first. Contributions are
 * points of the total, in full precision; keys keep the dataset's order.
 */
final class RankingJson {
  private RankingJson() {}

  static String write(Ranking ranking) {
    ObjectNode root = Json.object();
    Dataset dataset = ranking.dataset();
    root.putObject("dataset")
        .put("id", dataset.id())
        .put("version", dataset.version())
        .put("sha256", dataset.sha256());
    root.put("scenario", ranking.project().scenario().id());
    List<Dimension> dimensions = dataset.comparison().dimensions();
    ObjectNode shares = root.putObject("shares");
    for (int d = 0; d < dimensions.size(); d++) {
      shares.put(dimensions.get(d).id(), ranking.assessment().shares().ofDimension(d));
    }
    var languages = root.putArray("languages");
    for (Standing standing : ranking.standings()) {
      addLanguage(languages.addObject(), standing, dataset.comparison());
    }
    return Json.text(root);
  }

  private static void addLanguage(ObjectNode language, Standing standing, Comparison comparison) {
    language
        .put("id", standing.alternative().id())
        .put("total", standing.total())
        .put("coverage", standing.coverage());
    ObjectNode contributions = language.putObject("contributions");
    List<Dimension> dimensions = comparison.dimensions();
    for (int d = 0; d < dimensions.size(); d++) {
      contributions.put(dimensions.get(d).id(), standing.contributionOfDimension(d));
    }
    ObjectNode byCriterion = language.putObject("criteria");
    List<Criterion> criteria = comparison.criteria();
    for (int c = 0; c < criteria.size(); c++) {
      byCriterion.put(criteria.get(c).id(), standing.contributionOfCriterion(c));
    }
  }
}
