package dev.weighbridge.dataset;

import dev.weighbridge.json.Ids;
import dev.weighbridge.json.JsonDocument;
import dev.weighbridge.json.Part;
import dev.weighbridge.json.Problems;
import java.util.List;

/** Every id is given once, and every id that something refers to exists. */
final class IdRules {
  private final JsonDocument document;
  private final Problems problems;

  private IdRules(JsonDocument document, Problems problems) {
    this.document = document;
    this.problems = problems;
  }

  static void check(JsonDocument document, Problems problems) {
    new IdRules(document, problems).check(document.root());
  }

  private void check(Part root) {
    Part dimensionList = root.get("dimensions");
    List<Part> criterionList =
        dimensionList.items().stream()
            .flatMap(dimension -> dimension.get("criteria").items().stream())
            .toList();
    boolean allCriteria =
        dimensionList.isList()
            && dimensionList.items().stream()
                .allMatch(dimension -> dimension.get("criteria").isList());
    Ids languages = ids("language", root.get("languages")).needed();
    Ids dimensions = ids("dimension", dimensionList).needed();
    Ids criteria =
        Ids.defined("criterion", criterionList, allCriteria, document, problems).needed();
    Ids useCases = ids("useCase", root.get("useCases"));
    Ids reports = ids("fieldReport", root.get("fieldReports"));
    Ids questions = ids("question", root.get("questions"));
    Ids sources = ids("source", root.get("sources"));
    ids("overlap", root.get("overlaps"));
    ids("capability", root.get("capabilities"));
    ids("claim", root.get("claims"));
    ids("scenario", root.get("scenarios"));

    for (Part criterion : criterionList) {
      sources.holdEach(criterion.get("sources"));
      languages.holdKeys(criterion.get("measurements"));
      Ids.defined("checklistItem", criterion.get("checklist").items(), true, document, problems);
      criterion.get("checklist").items().forEach(item -> checklistItem(item, languages, sources));
    }
    root.get("overlaps").items().forEach(overlap -> criteria.holdEach(overlap.get("criteria")));
    root.get("capabilities")
        .items()
        .forEach(capability -> {
          languages.holdKeys(capability.get("support"));
          languages.holdKeys(capability.get("notes"));
          sources.holdEach(capability.get("sources"));
        });
    root.get("claims")
        .items()
        .forEach(claim -> {
          dimensions.hold(claim.get("dimension"));
          languages.hold(claim.get("language"));
          useCases.hold(claim.get("useCase"));
          reports.hold(claim.get("report"));
          sources.holdEach(claim.get("sources"));
        });
    root.get("fieldReports")
        .items()
        .forEach(report -> {
          dimensions.holdEach(report.get("dimensions"));
          questions.holdEach(report.get("questions"));
          languages.hold(report.get("favours"));
          sources.holdEach(report.get("sources"));
        });
    root.get("questions").items().forEach(q -> dimensions.holdEach(q.get("dimensions")));
    root.get("scenarios")
        .items()
        .forEach(scenario -> {
          useCases.hold(scenario.get("useCase"));
          dimensions.holdKeys(scenario.get("dimensions"));
          allWeighed(scenario.get("dimensions"), dimensions);
          criteria.holdKeys(scenario.get("criteria"));
        });
  }

  private void checklistItem(Part item, Ids languages, Ids sources) {
    languages.holdKeys(item.get("scores"));
    Part references = item.get("references");
    languages.holdKeys(references);
    references.names().forEach(language -> sources.holdEach(references.get(language)));
  }

  private Ids ids(String kind, Part list) {
    return Ids.defined(kind, list.items(), list.isList(), document, problems);
  }

  private void allWeighed(Part weighed, Ids dimensions) {
    List<String> missing = dimensions.missingFrom(weighed);
    if (!missing.isEmpty()) {
      problems.add(
          document.placeOf(weighed.pointer()),
          weighed.pointer(),
          "scenario.incomplete",
          String.join(", ", missing));
    }
  }
}
