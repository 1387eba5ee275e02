package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which of the languages shown cannot lead, and why. */
final class ExclusionNotes {
  private final Messages messages;

  ExclusionNotes(Messages messages) {
    this.messages = messages;
  }

  /** A sentence per reason why languages cannot lead, and before them one if none can. */
  List<String> of(List<ShownLanguage> languages) {
    List<String> notes = new ArrayList<>();
    if (languages.stream().noneMatch(ShownLanguage::mayLead)) {
      notes.add(messages.text("profile.nobody"));
    }
    Map<List<String>, List<String>> failing = new LinkedHashMap<>();
    for (ShownLanguage language : languages) {
      if (!language.failed().isEmpty()) {
        failing.computeIfAbsent(language.failed(), _ -> new ArrayList<>()).add(language.name());
      }
    }
    failing.forEach((failed, names) ->
        notes.add(
            messages.text(
                "profile.failed", String.join(", ", names), String.join("”, “", failed))));
    List<String> unknown =
        languages.stream()
            .filter(language -> language.failed().isEmpty() && !language.covered())
            .map(language ->
                messages.text("profile.uncovered.one", language.name(), percent(language)))
            .toList();
    if (!unknown.isEmpty()) {
      notes.add(messages.text("profile.uncovered", String.join(", ", unknown)));
    }
    return notes;
  }

  private static String percent(ShownLanguage language) {
    // Rounded down: what falls short of the threshold must not be shown as having reached it.
    return Long.toString((long) Math.floor(100 * language.coverage() + 1e-9));
  }
}
