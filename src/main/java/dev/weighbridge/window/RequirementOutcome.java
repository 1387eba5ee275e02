package dev.weighbridge.window;

import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Capability;
import dev.weighbridge.decision.Qualification.Finding;
import dev.weighbridge.decision.Qualification.Outcome;
import dev.weighbridge.decision.Support;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;

/**
 * How the languages that are shown meet one requirement, in a few words.
 *
 * @param capability what is required
 * @param shown the languages, at least one
 */
record RequirementOutcome(Capability capability, List<Alternative> shown) {
  RequirementOutcome {
    shown = List.copyOf(shown);
  }

  /** For example that both pass, or who fails. */
  String words(Messages messages) {
    List<Alternative> failing = with(Outcome.FAILED);
    List<Alternative> open = with(Outcome.OPEN);
    int count = shown.size();
    if (failing.isEmpty() && open.isEmpty()) {
      return messages.text("outcome.pass." + number(count));
    }
    if (failing.size() == count) {
      return messages.text("outcome.fail." + number(count));
    }
    if (open.isEmpty()) {
      return failing.size() == 1
          ? messages.text("outcome.fails", failing.getFirst().name())
          : messages.text("outcome.fail.some", failing.size(), count);
    }
    if (failing.isEmpty()) {
      return open.size() == 1
          ? messages.text("outcome." + support(open.getFirst()), open.getFirst().name())
          : messages.text("outcome.open.some", open.size(), count);
    }
    return messages.text("outcome.mixed", failing.size(), open.size());
  }

  /** How far one language has it, with a symbol and in a word. */
  String support(Alternative language, Messages messages) {
    return messages.text("support." + support(language), language.name());
  }

  private List<Alternative> with(Outcome outcome) {
    return shown.stream().filter(language -> finding(language).outcome() == outcome).toList();
  }

  private Finding finding(Alternative language) {
    return new Finding(capability, capability.of(language.id()));
  }

  private String support(Alternative language) {
    Support support = capability.of(language.id());
    return support.name().toLowerCase(Locale.ROOT);
  }

  private static String number(int count) {
    return count == 1 ? "one" : count == 2 ? "both" : "all";
  }
}
