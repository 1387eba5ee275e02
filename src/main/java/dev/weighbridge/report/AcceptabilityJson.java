package dev.weighbridge.report;

import dev.weighbridge.decision.Acceptability;
import dev.weighbridge.decision.BestCase;
import dev.weighbridge.decision.Contest;
import dev.weighbridge.decision.Dominance;
import dev.weighbridge.decision.ExactResults;
import dev.weighbridge.decision.MethodResult;
import dev.weighbridge.decision.OtherMethods;
import dev.weighbridge.decision.OverlapEffect;
import dev.weighbridge.explanation.Advice;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * What other priorities, weights and methods say: {@code acceptability} (sampled), {@code
 * bestCases}, {@code equalWeights}, {@code dominance}, {@code overlaps} and {@code otherMethods}.
 */
final class AcceptabilityJson {
  private final Advice advice;
  private final AnalysisJson parts;
  private final JsonGenerator json;

  AcceptabilityJson(Advice advice, AnalysisJson parts, JsonGenerator json) {
    this.advice = advice;
    this.parts = parts;
    this.json = json;
  }

  void write() {
    if (advice.analysis().exact().isEmpty()) {
      List.of("acceptability", "bestCases", "equalWeights", "dominance", "overlaps", "otherMethods")
          .forEach(json::writeNullProperty);
      return;
    }
    ExactResults exact = advice.analysis().exact().get();
    acceptability(advice.acceptability().orElseThrow(), exact.contest());
    json.writeArrayPropertyStart("bestCases");
    exact.bestCases().forEach(this::bestCase);
    json.writeEndArray();
    parts.totals("equalWeights", exact.equalWeights());
    dominance(exact.dominances());
    overlaps(exact.overlaps());
    otherMethods(exact.otherMethods(), exact.contest());
  }

  /** The candidates in the dataset's order; ranks from the best down. */
  private void acceptability(Acceptability acceptability, Contest contest) {
    json.writeArrayPropertyStart("acceptability");
    for (int i = 0; i < contest.size(); i++) {
      json.writeStartObject();
      json.writeStringProperty("id", contest.candidate(i).id());
      json.writeArrayPropertyStart("ranks");
      for (int rank = 0; rank < contest.size(); rank++) {
        parts.estimate(acceptability.rank(i, rank));
      }
      json.writeEndArray();
      if (acceptability.isEverFirst(i)) {
        json.writeObjectPropertyStart("centralWeights");
        for (int d = 0; d < acceptability.criteria(); d++) {
          json.writeName(parts.dimension(d));
          parts.estimate(acceptability.centralWeight(i, d).orElseThrow());
        }
        json.writeEndObject();
        json.writeName("confidence");
        parts.estimate(acceptability.confidence(i).orElseThrow());
      } else {
        json.writeNullProperty("centralWeights");
        json.writeNullProperty("confidence");
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void bestCase(BestCase best) {
    json.writeStartObject();
    json.writeStringProperty("id", best.candidate().id());
    json.writeNumberProperty("lead", best.lead());
    parts.shares("shares", best.shares());
    parts.importances("importances", best.priorities());
    if (best.nearest().isPresent()) {
      BestCase.Nearest nearest = best.nearest().get();
      json.writeObjectPropertyStart("nearest");
      json.writeNumberProperty("points", nearest.moved() * 100);
      parts.shares("shares", nearest.shares());
      parts.importances("importances", nearest.priorities());
      json.writeEndObject();
    } else {
      json.writeNullProperty("nearest");
    }
    json.writeEndObject();
  }

  private void dominance(List<Dominance> dominances) {
    json.writeArrayPropertyStart("dominance");
    for (Dominance dominance : dominances) {
      json.writeStartObject();
      json.writeStringProperty("better", dominance.better().id());
      json.writeStringProperty("worse", dominance.worse().id());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void overlaps(List<OverlapEffect> overlaps) {
    json.writeArrayPropertyStart("overlaps");
    for (OverlapEffect effect : overlaps) {
      json.writeStartObject();
      json.writeStringProperty("id", effect.overlap().id());
      json.writeArrayPropertyStart("criteria");
      effect.overlap().criteria().forEach(json::writeString);
      json.writeEndArray();
      json.writeNumberProperty("combinedShare", effect.combinedShare());
      json.writeNumberProperty("largestShare", effect.largestShare());
      parts.totals("merged", effect.merged());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void otherMethods(OtherMethods methods, Contest contest) {
    json.writeObjectPropertyStart("otherMethods");
    method("weightedProduct", methods.weightedProduct(), contest);
    method("topsis", methods.topsis(), contest);
    method("promethee", methods.promethee(), contest);
    json.writeEndObject();
  }

  private void method(String name, MethodResult result, Contest contest) {
    json.writeObjectPropertyStart(name);
    switch (result) {
      case MethodResult.Undefined(MethodResult.Reason reason) -> {
        json.writeNullProperty("scores");
        json.writeStringProperty("undefined", AnalysisJson.word(reason));
      }
      case MethodResult.Scores scores -> {
        json.writeObjectPropertyStart("scores");
        for (int i = 0; i < contest.size(); i++) {
          json.writeNumberProperty(contest.candidate(i).id(), scores.values().get(i));
        }
        json.writeEndObject();
        json.writeStringProperty("best", contest.candidate(scores.best()).id());
      }
    }
    json.writeEndObject();
  }
}
