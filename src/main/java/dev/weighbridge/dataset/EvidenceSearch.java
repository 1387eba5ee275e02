package dev.weighbridge.dataset;

import dev.weighbridge.decision.Alternative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds criteria, claims, field reports, questions, requirements and sources by their words,
 * whatever their case and accents. The index is built once; looking something up takes well under a
 * millisecond.
 */
public final class EvidenceSearch {
  /** Longer lists are not read; another word makes them shorter. */
  public static final int MOST = 100;

  private final List<EvidenceEntry> entries;

  private EvidenceSearch(List<EvidenceEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** A search over all that a dataset says. */
  public static EvidenceSearch over(Dataset dataset) {
    Map<String, String> languages =
        dataset.comparison().alternatives().stream()
            .collect(Collectors.toMap(Alternative::id, Alternative::name));
    List<EvidenceEntry> entries = new ArrayList<>();
    for (DimensionEvidence dimension : dataset.dimensions()) {
      dimension.criteria().forEach(one -> entries.add(criterion(dimension, one)));
    }
    dataset.fieldReports().forEach(one -> entries.add(report(one)));
    dataset.claims().forEach(one -> entries.add(claim(one, languages)));
    dataset.questions().forEach(one -> entries.add(question(one)));
    dataset.capabilities().forEach(one -> entries.add(capability(one)));
    dataset.sources().forEach(one -> entries.add(source(one)));
    return new EvidenceSearch(entries);
  }

  /**
   * That in which all words of the query occur, best first; nothing for a blank query.
   *
   * @param query words in any order, parts of words too
   * @return at most {@link #MOST}
   */
  public List<EvidenceHit> find(String query) {
    List<String> words = FoldedText.words(query);
    if (words.isEmpty()) {
      return List.of();
    }
    record Ranked(EvidenceEntry entry, int rank) {}
    return entries.stream()
        .map(entry -> new Ranked(entry, entry.rank(words)))
        .filter(ranked -> ranked.rank() > 0)
        .sorted(Comparator.comparingInt(Ranked::rank).reversed())
        .limit(MOST)
        .map(ranked -> ranked.entry().hit(words))
        .toList();
  }

  private static EvidenceEntry criterion(DimensionEvidence dimension, CriterionEvidence one) {
    return new EvidenceEntry(
        EvidenceHit.Kind.CRITERION,
        one.id(),
        Optional.of(dimension.id()),
        one.name(),
        Stream.of(
                Stream.of(one.description(), one.caveats(), one.method(), one.intervalBasis()),
                Stream.of(one.scaleReason(), one.importanceReason(), one.swing(), one.shortName()),
                one.notes().values().stream(),
                one.checklist().stream().map(ChecklistItem::label),
                sources(one.sources()))
            .flatMap(Function.identity()));
  }

  private static EvidenceEntry claim(Claim one, Map<String, String> languages) {
    return new EvidenceEntry(
        EvidenceHit.Kind.CLAIM,
        one.id(),
        Optional.of(one.dimension()),
        languages.getOrDefault(one.language(), one.language()),
        Stream.concat(Stream.of(one.text()), sources(one.sources())));
  }

  private static EvidenceEntry report(FieldReport one) {
    return new EvidenceEntry(
        EvidenceHit.Kind.REPORT,
        one.id(),
        one.dimensions().stream().findFirst(),
        one.organisation(),
        Stream.of(
                Stream.of(one.summary(), one.system(), one.from() + " → " + one.to()),
                Stream.of(one.limits(), Integer.toString(one.year())),
                one.figures().stream()
                    .flatMap(figure -> Stream.of(figure.what(), figure.note().orElse(""))),
                sources(one.sources()))
            .flatMap(Function.identity()));
  }

  private static EvidenceEntry question(Question one) {
    return new EvidenceEntry(
        EvidenceHit.Kind.QUESTION,
        one.id(),
        one.dimensions().stream().findFirst(),
        one.text(),
        Stream.empty());
  }

  private static EvidenceEntry capability(CapabilityEvidence one) {
    return new EvidenceEntry(
        EvidenceHit.Kind.CAPABILITY,
        one.id(),
        Optional.empty(),
        one.name(),
        Stream.of(
                Stream.of(one.explanation()), one.notes().values().stream(), sources(one.sources()))
            .flatMap(Function.identity()));
  }

  private static EvidenceEntry source(Source one) {
    return new EvidenceEntry(
        EvidenceHit.Kind.SOURCE,
        one.id(),
        Optional.empty(),
        one.title(),
        Stream.of(
            one.publisher() + ", " + one.published(),
            one.locator().orElse(""),
            one.readVia().orElse(""),
            one.url().toString()));
  }

  private static Stream<String> sources(List<Source> sources) {
    return sources.stream().map(source -> source.publisher() + ", " + source.title());
  }
}
