package dev.weighbridge.report;

import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Analysis;
import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.decision.Estimate;
import dev.weighbridge.decision.Interval;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Qualification.Finding;
import dev.weighbridge.decision.SampledTotals;
import dev.weighbridge.decision.Shares;
import dev.weighbridge.decision.Total;
import dev.weighbridge.decision.Verdict;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.Explanation;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * What is concluded, as further keys of its JSON object: {@code sampling}, {@code priorities},
 * {@code verdict}, {@code candidacies}, then the keys of {@link SensitivityJson} and {@link
 * AcceptabilityJson}, and {@code explanation}, the same in words. Languages, dimensions and
 * criteria are named by id; shares and estimates are 0..1, totals and leads points. Where there is
 * no such result, the value is null.
 */
final class AnalysisJson {
  private final Advice advice;
  private final Analysis analysis;
  private final JsonGenerator json;

  AnalysisJson(Advice advice, JsonGenerator json) {
    this.advice = advice;
    this.analysis = advice.analysis();
    this.json = json;
  }

  void write() {
    sampling();
    priorities();
    verdict();
    candidacies();
    new SensitivityJson(analysis, advice.change(), this, json).write();
    new AcceptabilityJson(advice, this, json).write();
    explanation(advice.explanation());
  }

  private void sampling() {
    json.writeObjectPropertyStart("sampling");
    json.writeNumberProperty("samples", advice.sampled().totals().samples());
    json.writeNumberProperty("seed", advice.project().seed());
    json.writeEndObject();
  }

  private void priorities() {
    Priorities priorities = advice.project().priorities();
    json.writeObjectPropertyStart("priorities");
    json.writeBooleanProperty("noPreference", analysis.assessment().shares().noPreference());
    importances("importances", priorities);
    json.writeObjectPropertyStart("criteria");
    for (int c = 0; c < priorities.criterionCount(); c++) {
      json.writeNumberProperty(criterion(c), priorities.ofCriterion(c));
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("pins");
    for (int d = 0; d < priorities.dimensionCount(); d++) {
      if (priorities.isPinned(d)) {
        json.writeNumberProperty(dimension(d), priorities.pinnedShare(d).getAsDouble());
      }
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("required");
    advice.project().requirements().capabilities().stream().sorted().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void verdict() {
    Verdict verdict = advice.sampled().verdict();
    json.writeObjectPropertyStart("verdict");
    json.writeStringProperty("kind", kind(verdict));
    switch (verdict) {
      case Verdict.NoneQualifies _ -> json.writeNullProperty("leader");
      case Verdict.OnlyOne(int only) -> json.writeStringProperty("leader", language(only));
      case Verdict.Compared compared -> {
        json.writeStringProperty("leader", language(compared.leader()));
        json.writeStringProperty("runnerUp", language(compared.runnerUp()));
        json.writeNumberProperty("lead", compared.lead());
        json.writeName("leads");
        estimate(compared.leads());
        json.writeBooleanProperty("borderline", compared.isBorderline());
        json.writeArrayPropertyStart("tied");
        if (compared instanceof Verdict.TooClose close) {
          close.tied().forEach(a -> json.writeString(language(a)));
        }
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  private static String kind(Verdict verdict) {
    return switch (verdict) {
      case Verdict.NoneQualifies _ -> "none-qualifies";
      case Verdict.OnlyOne _ -> "only-one";
      case Verdict.TooClose _ -> "too-close";
      case Verdict.Leans _ -> "leans";
      case Verdict.Favours _ -> "favours";
    };
  }

  /** In the order of {@code languages}: best first. */
  private void candidacies() {
    SampledTotals totals = advice.sampled().totals();
    List<Candidacy> candidacies =
        advice.standings().stream()
            .flatMap(s -> analysis.candidacies().stream().filter(c -> c.standing() == s))
            .toList();
    json.writeArrayPropertyStart("candidacies");
    for (Candidacy candidacy : candidacies) {
      int language = candidacy.standing().index();
      Interval interval = totals.interval(language);
      json.writeStartObject();
      json.writeStringProperty("id", language(language));
      json.writeBooleanProperty("mayLead", candidacy.mayLead());
      json.writeObjectPropertyStart("interval");
      json.writeNumberProperty("low", interval.low());
      json.writeNumberProperty("high", interval.high());
      json.writeEndObject();
      json.writeName("leads");
      estimate(totals.leads(language));
      json.writeArrayPropertyStart("requirements");
      for (Finding finding : candidacy.qualification().findings()) {
        json.writeStartObject();
        json.writeStringProperty("id", finding.capability().id());
        json.writeStringProperty("support", word(finding.support()));
        json.writeStringProperty("outcome", word(finding.outcome()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("missing");
      candidacy.missing(analysis.assessment()).forEach(c -> json.writeString(criterion(c)));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void explanation(Explanation explanation) {
    json.writeObjectPropertyStart("explanation");
    json.writeStringProperty("headline", explanation.headline());
    sentences("verdict", explanation.verdict());
    sentences("reasons", explanation.reasons());
    sentences("against", explanation.against());
    sentences("changes", explanation.changes());
    sentences("certainty", explanation.certainty());
    sentences("gaps", explanation.gaps());
    json.writeEndObject();
  }

  private void sentences(String name, List<String> sentences) {
    json.writeArrayPropertyStart(name);
    sentences.forEach(json::writeString);
    json.writeEndArray();
  }

  // What the other parts write too.

  String language(int alternative) {
    return analysis.assessment().comparison().alternatives().get(alternative).id();
  }

  String dimension(int dimension) {
    return analysis.assessment().comparison().dimensions().get(dimension).id();
  }

  String criterion(int criterion) {
    return analysis.assessment().comparison().criteria().get(criterion).id();
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void estimate(Estimate estimate) {
    json.writeStartObject();
    json.writeNumberProperty("value", estimate.value());
    json.writeNumberProperty("standardError", estimate.standardError());
    json.writeEndObject();
  }

  void shares(String name, Shares shares) {
    json.writeObjectPropertyStart(name);
    for (int d = 0; d < shares.dimensionCount(); d++) {
      json.writeNumberProperty(dimension(d), shares.ofDimension(d));
    }
    json.writeEndObject();
  }

  void importances(String name, Priorities priorities) {
    json.writeObjectPropertyStart(name);
    for (int d = 0; d < priorities.dimensionCount(); d++) {
      json.writeNumberProperty(dimension(d), priorities.ofDimension(d));
    }
    json.writeEndObject();
  }

  void ids(String name, List<Alternative> languages) {
    json.writeArrayPropertyStart(name);
    languages.forEach(language -> json.writeString(language.id()));
    json.writeEndArray();
  }

  void totals(String name, List<Total> totals) {
    json.writeArrayPropertyStart(name);
    for (Total total : totals) {
      json.writeStartObject();
      json.writeStringProperty("id", total.alternative().id());
      json.writeNumberProperty("points", total.points());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
