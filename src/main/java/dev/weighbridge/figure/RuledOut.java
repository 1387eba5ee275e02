package dev.weighbridge.figure;

import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.decision.Support;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A language that may not lead.
 *
 * @param name for people
 * @param failed names of the requirements that rule it out
 * @param covered whether there is enough evidence for it to lead
 * @param coverage part of the weight that rests on measurements, 0..1
 */
record RuledOut(String name, List<String> failed, boolean covered, double coverage) {
  RuledOut {
    failed = List.copyOf(failed);
  }

  /** Those of the candidacies that may not lead, in their order. */
  static List<RuledOut> of(List<Candidacy> candidacies) {
    return candidacies.stream().filter(c -> !c.mayLead()).map(RuledOut::of).toList();
  }

  private static RuledOut of(Candidacy candidacy) {
    return new RuledOut(
        candidacy.alternative().name(),
        candidacy.qualification().with(Support.NO).stream()
            .map(finding -> finding.capability().name())
            .toList(),
        candidacy.standing().isCovered(),
        candidacy.standing().coverage());
  }

  /** Who may not lead and why, in a sentence; empty if there is none. */
  static String sentence(List<RuledOut> all, Messages messages) {
    return all.isEmpty()
        ? ""
        : messages.text(
            "lead.ruled-out",
            all.stream()
                .map(one -> messages.text("lead.ruled-out.one", one.name(), one.why(messages)))
                .collect(Collectors.joining(", ")));
  }

  private String why(Messages messages) {
    List<String> parts = new ArrayList<>();
    if (!failed.isEmpty()) {
      parts.add(
          messages.text(
              "fit.fails",
              failed.stream()
                  .map(name -> messages.text("caption.capability", name))
                  .collect(Collectors.joining(", "))));
    }
    if (!covered) {
      // Rounded down: what falls short of the threshold must not be shown as having reached it.
      String percent = Long.toString((long) Math.floor(100 * coverage + 1e-9));
      parts.add(messages.text("fit.note", percent));
    }
    return String.join("; ", parts);
  }
}
