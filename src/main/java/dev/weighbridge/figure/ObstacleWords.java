package dev.weighbridge.figure;

import dev.weighbridge.explanation.OfAHundred;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says why languages may not lead. */
record ObstacleWords(Messages messages) {
  /** In a few words; a requirement before missing evidence. */
  String text(Obstacle obstacle) {
    List<String> failed = obstacle.failed();
    return switch (failed.size()) {
      case 0 -> unmeasured(obstacle);
      case 1 -> messages.text("obstacle.lacks", failed.getFirst());
      default ->
          messages.text(
              "obstacle.lacks.many", Integer.toString(failed.size()), String.join(", ", failed));
    };
  }

  /** All that stands against a language. */
  List<String> reasons(Obstacle obstacle) {
    List<String> reasons = new ArrayList<>();
    if (!obstacle.failed().isEmpty()) {
      reasons.add(fails(obstacle.failed()));
    }
    if (!obstacle.covered()) {
      reasons.add(unmeasured(obstacle));
    }
    return reasons;
  }

  /** That requirements are not met. */
  String fails(List<String> failed) {
    return messages.text("obstacle.fails", quoted(failed));
  }

  /** Who may not lead and why, in a sentence; empty if there is none. */
  String sentence(List<RuledOut> all) {
    return all.isEmpty()
        ? ""
        : messages.text(
            "obstacle.ruled-out",
            all.stream()
                .map(one ->
                    messages.text(
                        "obstacle.ruled-out.one",
                        one.name(),
                        String.join("; ", reasons(one.obstacle()))))
                .collect(Collectors.joining(", ")));
  }

  /** A sentence per reason why languages may not lead, and before them one if none may. */
  List<String> notes(List<ShownLanguage> languages) {
    List<String> notes = new ArrayList<>();
    if (languages.stream().noneMatch(ShownLanguage::mayLead)) {
      notes.add(messages.text("obstacle.nobody"));
    }
    Map<List<String>, List<String>> failing = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    for (ShownLanguage language : languages) {
      language
          .obstacle()
          .ifPresent(obstacle -> {
            if (obstacle.failed().isEmpty()) {
              unknown.add(
                  messages.text("obstacle.uncovered.one", language.name(), percent(obstacle)));
            } else {
              failing
                  .computeIfAbsent(obstacle.failed(), _ -> new ArrayList<>())
                  .add(language.name());
            }
          });
    }
    failing.forEach((failed, names) ->
        notes.add(messages.text("obstacle.failed", String.join(", ", names), quoted(failed))));
    if (!unknown.isEmpty()) {
      notes.add(messages.text("obstacle.uncovered", String.join(", ", unknown)));
    }
    return notes;
  }

  private String unmeasured(Obstacle obstacle) {
    return messages.text("obstacle.unmeasured", percent(obstacle));
  }

  private String quoted(List<String> names) {
    return names.stream()
        .map(name -> messages.text("caption.capability", name))
        .collect(Collectors.joining(", "));
  }

  private static String percent(Obstacle obstacle) {
    return Integer.toString(OfAHundred.atLeast(obstacle.coverage()));
  }
}
