package dev.weighbridge.command;

import dev.weighbridge.dataset.CriterionEvidence;
import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.figure.SubjectReader;
import dev.weighbridge.figure.SubjectReading;
import dev.weighbridge.figure.Subjects;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Figures as they are named on the command line: a kind, alone for every figure of it, or with the
 * ids that it is about, as in {@code walk:safety}; {@code all} for all.
 */
final class FigureOptions {
  static final String FIGURE = "--figure";
  static final String CRITERION = "--criterion";
  static final String ALL = "all";

  private final Dataset dataset;
  private final SubjectReader reader;
  private final Messages messages;

  FigureOptions(Dataset dataset, Messages messages) {
    this.dataset = dataset;
    this.reader = new SubjectReader(dataset, Messages.of("figure", Locale.ENGLISH));
    this.messages = messages;
  }

  /** Every kind, {@link #ALL}, and the figures that are about one thing, with its id. */
  static List<String> names(Dataset dataset) {
    Stream<String> kinds = Stream.concat(Subjects.KINDS.stream(), Stream.of(ALL));
    Stream<Subject> ofOne =
        Subjects.all(dataset).stream().filter(subject -> subject.ids().size() == 1);
    return Stream.concat(kinds, ofOne.map(Subject::text)).toList();
  }

  /** The ids of all criteria. */
  static List<String> criteria(Dataset dataset) {
    return dataset.criteria().stream().map(CriterionEvidence::id).toList();
  }

  /**
   * The figures that were asked for, each once.
   *
   * @param figures values of {@link #FIGURE}
   * @param criteria values of {@link #CRITERION}
   */
  List<Subject> subjects(List<String> figures, List<String> criteria) throws Failure {
    Set<Subject> subjects = new LinkedHashSet<>();
    List<String> texts = new ArrayList<>(figures);
    if (!criteria.isEmpty()) {
      if (!texts.isEmpty() && !texts.contains("evidence")) {
        throw new Failure(ExitCode.USAGE, messages.text("export.criterion.unused"));
      }
      texts.remove("evidence");
      criteria.forEach(criterion -> texts.add("evidence:" + criterion));
    }
    if (texts.isEmpty()) {
      texts.add(Subjects.KINDS.getFirst());
    }
    for (String text : texts) {
      subjects.addAll(named(text.strip().toLowerCase(Locale.ROOT)));
    }
    return List.copyOf(subjects);
  }

  private List<Subject> named(String text) throws Failure {
    if (text.equals(ALL)) {
      return Subjects.all(dataset);
    }
    if (Subjects.KINDS.contains(text)) {
      return Subjects.of(text, dataset);
    }
    return switch (reader.read(text)) {
      case SubjectReading.Known(Subject subject) -> List.of(subject);
      case SubjectReading.Unknown(String sentence) -> throw new Failure(ExitCode.USAGE, sentence);
    };
  }
}
