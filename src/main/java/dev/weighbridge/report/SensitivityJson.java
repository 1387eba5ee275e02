package dev.weighbridge.report;

import dev.weighbridge.decision.Analysis;
import dev.weighbridge.decision.Contest;
import dev.weighbridge.decision.ExactResults;
import dev.weighbridge.decision.FlipPoint;
import dev.weighbridge.decision.PriorityShare;
import dev.weighbridge.decision.Reasons;
import dev.weighbridge.decision.ScoreNeeded;
import dev.weighbridge.decision.SmallestChange;
import dev.weighbridge.decision.WeightWalk;
import dev.weighbridge.explanation.VerdictChange;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * What would change a verdict: {@code flips}, {@code smallestChange}, {@code scoreNeeded}, {@code
 * shareOfPriorities} and {@code reasons}. All are exact.
 */
final class SensitivityJson {
  private final Analysis analysis;
  private final Optional<VerdictChange> change;
  private final AnalysisJson parts;
  private final JsonGenerator json;

  SensitivityJson(
      Analysis analysis, Optional<VerdictChange> change, AnalysisJson parts, JsonGenerator json) {
    this.analysis = analysis;
    this.change = change;
    this.parts = parts;
    this.json = json;
  }

  void write() {
    if (analysis.exact().isEmpty()) {
      json.writeNullProperty("flips");
      json.writeNullProperty("smallestChange");
      json.writeNullProperty("scoreNeeded");
      json.writeNullProperty("shareOfPriorities");
      json.writeNullProperty("reasons");
      return;
    }
    ExactResults exact = analysis.exact().get();
    flips(exact);
    json.writeName("smallestChange");
    smallestChange(exact.smallestChange());
    scoresNeeded(exact);
    shareOfPriorities(exact);
    reasons(exact.reasons());
  }

  private void flips(ExactResults exact) {
    Contest contest = exact.contest();
    json.writeObjectPropertyStart("flips");
    json.writeObjectPropertyStart("dimensions");
    for (int d = 0; d < exact.dimensionWalks().size(); d++) {
      boolean others = false;
      for (int e = 0; e < exact.dimensionWalks().size(); e++) {
        others |= e != d && contest.isFree(e) && contest.priorities().ofDimension(e) > 0;
      }
      json.writeName(parts.dimension(d));
      walk(exact.dimensionWalks().get(d), others);
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("criteria");
    for (int c = 0; c < exact.criterionWalks().size(); c++) {
      int dimension = contest.comparison().dimensionOf(c);
      boolean others = false;
      for (int e = contest.comparison().firstCriterion(dimension);
          e < contest.comparison().endCriterion(dimension);
          e++) {
        others |= e != c && contest.priorities().ofCriterion(e) > 0;
      }
      json.writeName(parts.criterion(c));
      walk(exact.criterionWalks().get(c), others);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /**
   * @param others whether a neighbour of the slider has any importance
   */
  private void walk(WeightWalk walk, boolean others) {
    json.writeStartObject();
    json.writeNumberProperty("share", walk.present());
    switch (walk) {
      case WeightWalk.Held held -> {
        json.writeStringProperty("held", AnalysisJson.word(held.hold()));
        json.writeNullProperty("below");
        json.writeNullProperty("above");
      }
      case WeightWalk.Open open -> {
        json.writeNullProperty("held");
        json.writeName("below");
        flip(open.below(), open.reach(), others);
        json.writeName("above");
        flip(open.above(), open.reach(), others);
      }
    }
    json.writeEndObject();
  }

  private void flip(Optional<FlipPoint> flip, double reach, boolean others) {
    if (flip.isEmpty()) {
      json.writeNull();
      return;
    }
    FlipPoint point = flip.get();
    json.writeStartObject();
    json.writeNumberProperty("share", point.share());
    if (point.position().isPresent()) {
      json.writeNumberProperty("position", point.position().getAsDouble());
    } else {
      json.writeNullProperty("position");
      String reason = "slider-ends-before";
      if (!others) {
        reason = "no-other-importance";
      } else if (point.share() >= reach) {
        reason = "needs-all";
      }
      json.writeStringProperty("noPosition", reason);
    }
    parts.ids("leaders", point.leaders());
    json.writeEndObject();
  }

  private void smallestChange(SmallestChange smallest) {
    json.writeStartObject();
    json.writeStringProperty("leader", smallest.leader().id());
    switch (smallest) {
      case SmallestChange.Impossible impossible -> {
        json.writeBooleanProperty("possible", false);
        json.writeStringProperty("obstacle", AnalysisJson.word(impossible.obstacle()));
      }
      case SmallestChange.Possible possible -> {
        json.writeBooleanProperty("possible", true);
        json.writeStringProperty("challenger", possible.challenger().id());
        json.writeNumberProperty("points", possible.moved() * 100);
        json.writeArrayPropertyStart("moves");
        for (SmallestChange.Move move : possible.moves()) {
          json.writeStartObject();
          json.writeStringProperty("from", parts.dimension(move.from()));
          json.writeStringProperty("to", parts.dimension(move.to()));
          json.writeNumberProperty("points", move.share() * 100);
          json.writeEndObject();
        }
        json.writeEndArray();
        parts.shares("shares", possible.shares());
        parts.importances("importances", possible.priorities());
        leaning();
      }
    }
    json.writeEndObject();
  }

  /** How much further the same way the verdict names the challenger, in whole points. */
  private void leaning() {
    Optional<VerdictChange.Leaning> leaning = change.flatMap(VerdictChange::leaning);
    if (leaning.isEmpty()) {
      json.writeNullProperty("leaning");
      return;
    }
    json.writeObjectPropertyStart("leaning");
    json.writeNumberProperty("points", leaning.get().move().points());
    parts.importances("importances", leaning.get().move().priorities());
    json.writeEndObject();
  }

  private void scoresNeeded(ExactResults exact) {
    Contest contest = exact.contest();
    json.writeObjectPropertyStart("scoreNeeded");
    scoresNeeded(exact, contest.leader());
    contest.bestOther(contest.leader()).ifPresent(place -> scoresNeeded(exact, place));
    json.writeEndObject();
  }

  private void scoresNeeded(ExactResults exact, int place) {
    json.writeObjectPropertyStart(exact.contest().candidate(place).id());
    for (int c = 0; c < exact.criterionWalks().size(); c++) {
      json.writeObjectPropertyStart(parts.criterion(c));
      switch (exact.scoreNeeded(place, c)) {
        case ScoreNeeded.OnScale needed -> {
          json.writeNumberProperty("points", needed.points());
          json.writeNumberProperty("value", needed.value());
        }
        case ScoreNeeded.OffScale needed -> {
          json.writeNumberProperty("points", needed.points());
          json.writeNullProperty("value");
          json.writeStringProperty("noValue", "off-scale");
        }
        case ScoreNeeded.NoWeight _ -> none("no-weight");
        case ScoreNeeded.NoRival _ -> none("no-rival");
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void none(String reason) {
    json.writeNullProperty("points");
    json.writeNullProperty("value");
    json.writeStringProperty("noValue", reason);
  }

  /** For two candidates; with more, {@code acceptability} tells it by sampling. */
  private void shareOfPriorities(ExactResults exact) {
    json.writeObjectPropertyStart("shareOfPriorities");
    share("exact", exact.priorityShare(), exact.contest());
    share("ranked", exact.rankedPriorityShare(), exact.contest());
    json.writeEndObject();
  }

  private void share(String name, Optional<PriorityShare> share, Contest contest) {
    if (share.isEmpty()) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    switch (share.get()) {
      case PriorityShare.Tie _ -> json.writeBooleanProperty("tie", true);
      case PriorityShare.Parts(double first, double second) -> {
        json.writeNumberProperty(contest.candidate(0).id(), first);
        json.writeNumberProperty(contest.candidate(1).id(), second);
      }
    }
    json.writeEndObject();
  }

  private void reasons(Optional<Reasons> found) {
    if (found.isEmpty()) {
      json.writeNullProperty("reasons");
      return;
    }
    Reasons reasons = found.get();
    json.writeObjectPropertyStart("reasons");
    json.writeStringProperty("first", reasons.first().id());
    json.writeStringProperty("second", reasons.second().id());
    json.writeNumberProperty("lead", reasons.lead());
    json.writeObjectPropertyStart("criteria");
    for (Reasons.Reason reason : reasons.all()) {
      json.writeNumberProperty(parts.criterion(reason.criterion()), reason.points());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
