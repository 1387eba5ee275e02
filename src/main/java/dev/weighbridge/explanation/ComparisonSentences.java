package dev.weighbridge.explanation;

import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.project.OwnFigure;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a project, B, does not have in common with an earlier one, A, and what follows from it. */
public final class ComparisonSentences {
  private static final int MOST = 3;

  private final Advice before;
  private final Advice now;
  private final Phrasing phrasing;
  private final List<String> sentences = new ArrayList<>();

  private ComparisonSentences(Advice before, Advice now, Messages messages) {
    this.before = before;
    this.now = now;
    this.phrasing = new Phrasing(now.analysis(), Vocabulary.of(now.dataset()), messages);
  }

  /**
   * The differences, the verdict first; empty if there are none.
   *
   * @param before A
   * @param now B, with the languages, dimensions and criteria that A has
   * @param messages the bundle {@code explanation}
   */
  public static List<String> of(Advice before, Advice now, Messages messages) {
    ComparisonSentences comparison = new ComparisonSentences(before, now, messages);
    comparison.totals();
    comparison.shares();
    comparison.criteria();
    comparison.choices();
    comparison.ownFigures();
    comparison.smallerThanShown();
    comparison.verdict();
    return List.copyOf(comparison.sentences);
  }

  private void verdict() {
    String was = before.explanation().headline();
    String is = now.explanation().headline();
    if (!was.equals(is)) {
      sentences.addFirst(phrasing.text("compare.verdict", was, is));
    } else if (!sentences.isEmpty()) {
      sentences.addFirst(phrasing.text("compare.verdict.same", is));
    }
  }

  private void totals() {
    List<String> changes = new ArrayList<>();
    for (var standing : now.standings()) {
      int index = standing.index();
      if (before.project().shown().contains(standing.alternative().id())) {
        int was = Phrasing.points(before.assessment().standings().get(index).total());
        int is = Phrasing.points(standing.total());
        if (was != is) {
          changes.add(change(phrasing.name(index), was, is));
        }
      }
    }
    say("compare.totals", changes, MOST);
  }

  /** One dimension, how its share changed. */
  private record Change(int dimension, int was, int is) {
    int size() {
      return Math.abs(is - was);
    }
  }

  private void shares() {
    int[] was = before.assessment().shares().wholePercents();
    int[] is = now.assessment().shares().wholePercents();
    List<Change> changes = new ArrayList<>();
    for (int d = 0; d < is.length; d++) {
      if (was[d] != is[d]) {
        changes.add(new Change(d, was[d], is[d]));
      }
    }
    changes.sort(Comparator.comparingInt(Change::size).reversed());
    say(
        "compare.shares",
        changes.stream()
            .map(change ->
                phrasing.text(
                    "compare.share",
                    phrasing.dimension(change.dimension()),
                    change.was(),
                    change.is()))
            .toList(),
        MOST);
  }

  private void criteria() {
    Priorities was = before.project().priorities();
    Priorities is = now.project().priorities();
    List<String> changes = new ArrayList<>();
    for (int c = 0; c < is.criterionCount(); c++) {
      int old = Phrasing.points(was.ofCriterion(c));
      int current = Phrasing.points(is.ofCriterion(c));
      if (old != current) {
        changes.add(change(phrasing.criterion(c), old, current));
      }
    }
    say("compare.criteria", changes, MOST);
  }

  /** What was chosen: scenario, pins, languages, requirements. */
  private void choices() {
    Project was = before.project();
    Project is = now.project();
    if (!was.scenario().id().equals(is.scenario().id())) {
      sentences.add(phrasing.text("compare.scenario", was.scenario().name(), is.scenario().name()));
    }
    comeAndGone("compare.held", held(was), held(is), name -> name);
    comeAndGone("compare.shown", was.shown(), is.shown(), this::language);
    comeAndGone(
        "compare.required",
        was.requirements().capabilities(),
        is.requirements().capabilities(),
        id -> phrasing.quoted(is.dataset().capability(id).name()));
  }

  private List<String> held(Project project) {
    List<String> held = new ArrayList<>();
    for (int d = 0; d < project.priorities().dimensionCount(); d++) {
      if (project.priorities().isPinned(d)) {
        held.add(phrasing.dimension(d));
      }
    }
    return held;
  }

  private String language(String id) {
    return phrasing.name(phrasing.comparison().alternativeIndex(id));
  }

  private void comeAndGone(
      String key, Collection<String> was, Collection<String> is, Function<String, String> name) {
    say(key, is.stream().filter(id -> !was.contains(id)).map(name).toList(), MOST);
    say(key + ".not", was.stream().filter(id -> !is.contains(id)).map(name).toList(), MOST);
  }

  private void ownFigures() {
    List<String> changes =
        Stream.concat(before.project().own().stream(), now.project().own().stream())
            .filter(own -> !figure(before, own).equals(figure(now, own)))
            .map(own ->
                phrasing.text(
                    "compare.own.part",
                    language(own.language()),
                    phrasing.criterion(phrasing.comparison().criterionIndex(own.criterion())),
                    figure(before, own),
                    figure(now, own)))
            .distinct()
            .toList();
    say("compare.own", changes, 1);
  }

  /** What a project goes by where a figure is the user's own in one of the two. */
  private String figure(Advice advice, OwnFigure own) {
    var comparison = advice.dataset().comparison();
    int criterion = comparison.criterionIndex(own.criterion());
    return switch (comparison.measurement(comparison.alternativeIndex(own.language()), criterion)) {
      case Measurement.Measured measured ->
          phrasing.vocabulary().value().of(criterion, measured.value());
      case Measurement.Missing _ -> phrasing.text("value.missing");
    };
  }

  private void smallerThanShown() {
    if (sentences.isEmpty() && !before.project().priorities().equals(now.project().priorities())) {
      sentences.add(phrasing.text("compare.small"));
    }
  }

  private String change(String what, int was, int is) {
    return phrasing.text("compare.change", what, was, is);
  }

  private void say(String key, List<String> changes, int most) {
    if (!changes.isEmpty()) {
      sentences.add(phrasing.text(key, phrasing.some(changes, most)));
    }
  }
}
