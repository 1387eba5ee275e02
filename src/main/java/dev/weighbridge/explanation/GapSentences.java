package dev.weighbridge.explanation;

import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.decision.Capability;
import dev.weighbridge.decision.Contest;
import dev.weighbridge.decision.ExactResults;
import dev.weighbridge.decision.Qualification;
import dev.weighbridge.decision.Standing;
import dev.weighbridge.decision.Support;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What rules languages out, and what is not known of the others. */
record GapSentences(Phrasing phrasing) {
  private static final int NAMED = 3;

  /** All of it. */
  List<String> all() {
    List<String> all = new ArrayList<>(excluded());
    all.addAll(open());
    return all;
  }

  /** The languages that cannot lead, and why. */
  List<String> excluded() {
    List<String> sentences = new ArrayList<>();
    for (Capability capability : required()) {
      List<String> failing = having(candidacies(), capability, Support.NO);
      if (!failing.isEmpty()) {
        sentences.add(
            phrasing.text(
                "gap.failed",
                failing.size(),
                phrasing.all(failing),
                phrasing.quoted(capability.name())));
      }
    }
    for (Candidacy candidacy : candidacies()) {
      // What lacks a requirement would not lead with all its figures either.
      if (!candidacy.standing().isCovered() && candidacy.qualification().mayLead()) {
        sentences.add(
            phrasing.text(
                "gap.uncovered",
                candidacy.alternative().name(),
                OfAHundred.atLeast(candidacy.standing().coverage()),
                OfAHundred.atLeast(Standing.COVERAGE_TO_LEAD),
                missing(candidacy)));
      }
    }
    ahead().ifPresent(sentences::add);
    return sentences;
  }

  /** What is not known of the languages that may lead. */
  List<String> open() {
    List<Candidacy> able = candidacies().stream().filter(Candidacy::mayLead).toList();
    List<String> sentences = new ArrayList<>();
    for (Capability capability : required()) {
      String name = phrasing.quoted(capability.name());
      List<String> partly = having(able, capability, Support.PARTLY);
      if (!partly.isEmpty()) {
        sentences.add(phrasing.text("gap.partly", partly.size(), phrasing.all(partly), name));
      }
      List<String> unknown = having(able, capability, Support.UNKNOWN);
      if (!unknown.isEmpty()) {
        sentences.add(phrasing.text("gap.unknown", unknown.size(), phrasing.all(unknown), name));
      }
    }
    for (Candidacy candidacy : able) {
      int count = candidacy.missing(phrasing.analysis().assessment()).size();
      if (count > 0) {
        sentences.add(
            phrasing.text(
                "gap.missing",
                candidacy.alternative().name(),
                count,
                100 - OfAHundred.atLeast(candidacy.standing().coverage()),
                missing(candidacy)));
      }
    }
    return sentences;
  }

  /** Those that cannot lead but would have more points than the leader. */
  private Optional<String> ahead() {
    Optional<Contest> contest = phrasing.analysis().exact().map(ExactResults::contest);
    if (contest.isEmpty()) {
      return Optional.empty();
    }
    Contest able = contest.get();
    int best = Phrasing.points(able.total(able.leader()));
    List<String> above =
        candidacies().stream()
            .filter(c -> !c.mayLead() && Phrasing.points(c.standing().total()) > best)
            .map(c -> c.alternative().name())
            .toList();
    return above.isEmpty()
        ? Optional.empty()
        : Optional.of(
            phrasing.text("gap.ahead", phrasing.all(above), able.candidate(able.leader()).name()));
  }

  private String missing(Candidacy candidacy) {
    return phrasing.some(
        candidacy.missing(phrasing.analysis().assessment()).stream()
            .map(phrasing::criterion)
            .toList(),
        NAMED);
  }

  private List<Candidacy> candidacies() {
    return phrasing.analysis().candidacies();
  }

  private List<Capability> required() {
    return candidacies().isEmpty()
        ? List.of()
        : candidacies().getFirst().qualification().findings().stream()
            .map(Qualification.Finding::capability)
            .toList();
  }

  private static List<String> having(
      List<Candidacy> candidacies, Capability capability, Support support) {
    return candidacies.stream()
        .filter(c -> capability.of(c.alternative().id()) == support)
        .map(c -> c.alternative().name())
        .toList();
  }
}
