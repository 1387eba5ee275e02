package dev.weighbridge.report;

import dev.weighbridge.decision.ExactResults;
import dev.weighbridge.decision.WeightWalk;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.ProjectFigures;
import dev.weighbridge.figure.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures of a report. What a figure has no marks for is left out. */
final class Plates {
  /** As wide as the text column of a page. */
  private static final double WIDE = 760;

  /** As wide as the text column of a telephone. */
  private static final double NARROW = 340;

  private final ProjectFigures figures;
  private final Advice advice;

  Plates(ProjectFigures figures, Advice advice) {
    this.figures = figures;
    this.advice = advice;
  }

  /** The figures of these subjects, as far as there is anything to see. */
  List<Block> of(Subject... subjects) {
    return Stream.of(subjects).flatMap(subject -> plate(subject).stream()).toList();
  }

  /**
   * The walks along each dimension whose share alone can change the leader; if there is none, along
   * all that can move, to show just that.
   */
  List<Block> walks() {
    Optional<ExactResults> exact = advice.analysis().exact();
    if (exact.isEmpty() || exact.get().contest().size() < 2) {
      return List.of();
    }
    List<WeightWalk> walks = exact.get().dimensionWalks();
    List<Block> flipping = walks(walks, Plates::flips);
    return flipping.isEmpty() ? walks(walks, _ -> true) : flipping;
  }

  private List<Block> walks(List<WeightWalk> walks, Predicate<WeightWalk.Open> wanted) {
    return of(
        IntStream.range(0, walks.size())
            .filter(d -> walks.get(d) instanceof WeightWalk.Open open && wanted.test(open))
            .mapToObj(d -> new Subject.Walk(advice.dataset().dimensions().get(d).id()))
            .toArray(Subject[]::new));
  }

  private static boolean flips(WeightWalk.Open walk) {
    return walk.below().isPresent() || walk.above().isPresent();
  }

  private Optional<Block> plate(Subject subject) {
    Figure wide = figures.embedded(subject, advice, WIDE);
    if (wide.marks().isEmpty()) {
      return Optional.empty();
    }
    String id =
        "figure-"
            + String.join(
                "-", Stream.concat(Stream.of(subject.kind()), subject.ids().stream()).toList());
    return Optional.of(
        new Block.Plate(
            subject.kind(),
            id,
            wide,
            figures.embedded(subject, advice, NARROW),
            figures.table(subject, advice)));
  }
}
