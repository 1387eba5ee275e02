package dev.weighbridge.figure;

import dev.weighbridge.dataset.CriterionEvidence;
import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.Source;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.Explanation;
import dev.weighbridge.project.OwnFigure;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What exported figures say around themselves, so that they can be checked without the program. */
public final class Captions {
  private static final int HASH_DIGITS = 12;

  private final Messages messages;

  /**
   * @param messages of the room {@code figure}
   */
  public Captions(Messages messages) {
    this.messages = messages;
  }

  /**
   * The caption of a figure.
   *
   * @param title of the figure itself
   */
  public Caption of(Subject subject, Advice advice, String title) {
    String scenario = advice.project().scenario().name();
    return switch (subject) {
      case Subject.Fit _ ->
          new Caption(
              advice.explanation().headline(),
              messages.text("caption.fit", scenario),
              foundation(advice));
      case Subject.Evidence(String criterion) -> {
        CriterionEvidence evidence = advice.dataset().criterion(criterion);
        List<String> notes = new ArrayList<>(evidence(evidence));
        notes.addAll(foundation(advice));
        yield new Caption(title, evidence.description(), notes);
      }
      default ->
          new Caption(
              title, messages.text("caption." + subject.kind(), scenario), foundation(advice));
    };
  }

  private List<String> evidence(CriterionEvidence evidence) {
    List<String> notes = new ArrayList<>();
    notes.add(messages.text("caption.interval", evidence.intervalBasis()));
    for (Source source : evidence.sources()) {
      notes.add(
          messages.text(
              "caption.source",
              source.publisher(),
              source.title(),
              source.published(),
              source.url().toString()));
    }
    if (!evidence.caveats().isBlank()) {
      notes.add(messages.text("caption.caveat", evidence.caveats()));
    }
    return notes;
  }

  /** What every figure rests on: verdict, scenario, languages, shares, evidence and day. */
  List<String> foundation(Advice advice) {
    List<String> notes = new ArrayList<>();
    Explanation explanation = advice.explanation();
    notes.add(
        messages.text(
            "caption.verdict", explanation.headline(), String.join(" ", explanation.verdict())));
    notes.add(scenario(advice));
    notes.add(shares(advice));
    if (!advice.project().own().isEmpty()) {
      notes.add(own(advice));
    }
    Dataset dataset = advice.dataset();
    notes.add(
        messages.text(
            "caption.evidence",
            dataset.date().toString(),
            dataset.version(),
            dataset.sha256().substring(0, HASH_DIGITS),
            advice.project().changed().toString()));
    return notes;
  }

  private String own(Advice advice) {
    List<String> figures = new ArrayList<>();
    for (OwnFigure own : advice.project().own()) {
      CriterionEvidence criterion = advice.dataset().criterion(own.criterion());
      int language = advice.dataset().comparison().alternativeIndex(own.language());
      figures.add(
          messages.text(
              "caption.own.figure",
              criterion.name(),
              advice.dataset().comparison().alternatives().get(language).name(),
              criterion.display().text(own.measured().value())));
    }
    return messages.text("caption.own", String.join("; ", figures));
  }

  private String scenario(Advice advice) {
    Project project = advice.project();
    List<String> parts = new ArrayList<>();
    boolean asGiven = project.priorities().equals(project.start());
    parts.add(
        messages.text(
            asGiven ? "caption.scenario" : "caption.scenario.changed", project.scenario().name()));
    parts.add(
        messages.text(
            "caption.languages",
            advice.dataset().comparison().alternatives().stream()
                .filter(language -> project.shown().contains(language.id()))
                .map(Alternative::name)
                .collect(Collectors.joining(", "))));
    List<String> required =
        advice.dataset().capabilities().stream()
            .filter(one -> project.requirements().capabilities().contains(one.id()))
            .map(one -> messages.text("caption.capability", one.name()))
            .toList();
    if (!required.isEmpty()) {
      parts.add(messages.text("caption.required", String.join(", ", required)));
    }
    return String.join(" · ", parts);
  }

  private String shares(Advice advice) {
    if (advice.assessment().shares().noPreference()) {
      return messages.text("caption.shares.none");
    }
    int[] percents = advice.assessment().shares().wholePercents();
    List<String> shares = new ArrayList<>();
    for (int d = 0; d < percents.length; d++) {
      String name = advice.dataset().dimensions().get(d).shortName();
      boolean held = advice.project().priorities().isPinned(d);
      shares.add(messages.text(held ? "caption.share.held" : "caption.share", name, percents[d]));
    }
    return messages.text("caption.shares", String.join(" · ", shares));
  }
}
