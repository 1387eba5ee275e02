package dev.weighbridge.figure;

import dev.weighbridge.dataset.CriterionEvidence;
import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.Source;
import dev.weighbridge.decision.Assessment;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;

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
   * The caption of a fit figure: shares and evidence.
   *
   * @param title what the priorities are for, such as a scenario's name
   */
  public Caption fit(Dataset dataset, Assessment assessment, String title) {
    return new Caption(
        title,
        messages.text("caption.fit"),
        List.of(shares(dataset, assessment), evidence(dataset)));
  }

  /**
   * The caption of an evidence figure: how it was measured, sources, caveats, evidence.
   *
   * @param criterion id
   * @throws IllegalArgumentException if the dataset has no such criterion
   */
  public Caption evidence(Dataset dataset, String criterion) {
    CriterionEvidence evidence = dataset.criterion(criterion);
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
    notes.add(evidence(dataset));
    return new Caption(evidence.name(), evidence.description(), notes);
  }

  private String shares(Dataset dataset, Assessment assessment) {
    if (assessment.shares().noPreference()) {
      return messages.text("caption.shares.none");
    }
    int[] percents = assessment.shares().wholePercents();
    List<String> shares = new ArrayList<>();
    for (int d = 0; d < percents.length; d++) {
      String name = dataset.dimensions().get(d).shortName();
      shares.add(messages.text("caption.share", name, percents[d]));
    }
    return messages.text("caption.shares", String.join(" · ", shares));
  }

  private String evidence(Dataset dataset) {
    return messages.text(
        "caption.evidence",
        dataset.date().toString(),
        dataset.version(),
        dataset.sha256().substring(0, HASH_DIGITS));
  }
}
