package dev.weighbridge.dataset;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Every id is given once, and every id that something refers to exists. */
final class IdRules {
  /**
   * The ids of one kind.
   *
   * @param complete whether all could be read; if not, a missing one may be among the unreadable
   */
  private record Ids(String kind, Set<String> known, boolean complete) {
    /** For a list that must not be empty: if it is, that alone is what is wrong. */
    Ids needed() {
      return new Ids(kind, known, complete && !known.isEmpty());
    }
  }

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** The most ids that a sentence lists. */
  private static final int MOST_LISTED = 9;

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
    Ids criteria = ids("criterion", criterionList, allCriteria).needed();
    Ids useCases = ids("useCase", root.get("useCases"));
    Ids reports = ids("fieldReport", root.get("fieldReports"));
    Ids questions = ids("question", root.get("questions"));
    Ids sources = ids("source", root.get("sources"));
    ids("overlap", root.get("overlaps"));
    ids("capability", root.get("capabilities"));
    ids("claim", root.get("claims"));
    ids("scenario", root.get("scenarios"));

    for (Part criterion : criterionList) {
      eachExists(criterion.get("sources"), sources);
      keysExist(criterion.get("measurements"), languages);
      ids("checklistItem", criterion.get("checklist").items(), true);
      criterion.get("checklist").items().forEach(item -> checklistItem(item, languages, sources));
    }
    root.get("overlaps").items().forEach(overlap -> eachExists(overlap.get("criteria"), criteria));
    root.get("capabilities")
        .items()
        .forEach(capability -> {
          keysExist(capability.get("support"), languages);
          keysExist(capability.get("notes"), languages);
          eachExists(capability.get("sources"), sources);
        });
    root.get("claims")
        .items()
        .forEach(claim -> {
          exists(claim.get("dimension"), dimensions);
          exists(claim.get("language"), languages);
          exists(claim.get("useCase"), useCases);
          exists(claim.get("report"), reports);
          eachExists(claim.get("sources"), sources);
        });
    root.get("fieldReports")
        .items()
        .forEach(report -> {
          eachExists(report.get("dimensions"), dimensions);
          eachExists(report.get("questions"), questions);
          exists(report.get("favours"), languages);
          eachExists(report.get("sources"), sources);
        });
    root.get("questions").items().forEach(q -> eachExists(q.get("dimensions"), dimensions));
    root.get("scenarios")
        .items()
        .forEach(scenario -> {
          exists(scenario.get("useCase"), useCases);
          keysExist(scenario.get("dimensions"), dimensions);
          allWeighed(scenario.get("dimensions"), dimensions);
          keysExist(scenario.get("criteria"), criteria);
        });
  }

  private void checklistItem(Part item, Ids languages, Ids sources) {
    keysExist(item.get("scores"), languages);
    Part references = item.get("references");
    keysExist(references, languages);
    references.names().forEach(language -> eachExists(references.get(language), sources));
  }

  private Ids ids(String kind, Part list) {
    return ids(kind, list.items(), list.isList());
  }

  private Ids ids(String kind, List<Part> parts, boolean allThere) {
    Set<String> known = new LinkedHashSet<>();
    boolean complete = allThere;
    for (Part part : parts) {
      Part id = part.get("id");
      Optional<String> text = id.text();
      complete &= text.isPresent();
      if (text.isPresent() && !known.add(text.get())) {
        Place place = document.placeOf(id.pointer());
        problems.add(place, id.pointer(), "id.repeated", text.get(), kindOf(kind));
      }
    }
    return new Ids(kind, known, complete);
  }

  private void eachExists(Part list, Ids ids) {
    list.items().forEach(item -> exists(item, ids));
  }

  private void exists(Part id, Ids ids) {
    id.text().ifPresent(text -> exists(text, document.placeOf(id.pointer()), id.pointer(), ids));
  }

  private void keysExist(Part map, Ids ids) {
    map.names()
        .forEach(name -> {
          String pointer = map.get(name).pointer();
          exists(name, document.placeOfKey(pointer), pointer, ids);
        });
  }

  private void exists(String id, Place place, String pointer, Ids ids) {
    // An id of wrong form has been reported as such.
    if (!ids.complete() || ids.known().contains(id) || !ID.matcher(id).matches()) {
      return;
    }
    Optional<String> near = problems.many() ? Optional.empty() : Nearest.to(id, ids.known());
    if (near.isPresent()) {
      problems.add(place, pointer, "id.near", kindOf(ids.kind()), id, near.get());
    } else if (ids.known().isEmpty() || ids.known().size() > MOST_LISTED) {
      problems.add(place, pointer, "id.unknown", kindOf(ids.kind()), id);
    } else {
      String known = String.join(", ", ids.known());
      problems.add(place, pointer, "id.unlisted", kindOf(ids.kind()), id, known);
    }
  }

  private void allWeighed(Part weighed, Ids dimensions) {
    Set<String> missing = new HashSet<>(dimensions.known());
    weighed.names().forEach(missing::remove);
    if (weighed.isObject() && !missing.isEmpty()) {
      String list =
          String.join(", ", dimensions.known().stream().filter(missing::contains).toList());
      problems.add(
          document.placeOf(weighed.pointer()), weighed.pointer(), "scenario.incomplete", list);
    }
  }

  private static String kindOf(String kind) {
    return Problems.words("kind." + kind);
  }
}
