package dev.weighbridge.figure;

import dev.weighbridge.dataset.CriterionEvidence;
import dev.weighbridge.decision.Dimension;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.project.Project;
import java.util.ArrayList;
import java.util.List;

/** What there are figures of. */
public final class Subjects {
  private static final double WIDTH = 800;

  private Subjects() {}

  /** Every subject that makes sense for a project; of the triangles only one. */
  public static List<Subject> all(Project project) {
    List<String> dimensions =
        project.dataset().comparison().dimensions().stream().map(Dimension::id).toList();
    List<Subject> all = new ArrayList<>();
    all.add(new Subject.Fit());
    all.add(new Subject.Lead(List.of()));
    dimensions.forEach(dimension -> all.add(new Subject.Walk(dimension)));
    all.add(new Subject.Profile());
    all.add(new Subject.Radar());
    all.add(new Subject.Confidence());
    all.add(new Subject.Acceptability());
    if (dimensions.size() >= 3) {
      all.add(new Subject.Triangle(dimensions.subList(0, 3)));
    }
    for (CriterionEvidence criterion : project.dataset().criteria()) {
      all.add(new Subject.Evidence(criterion.id()));
    }
    dimensions.forEach(dimension -> all.add(new Subject.Dimension(dimension)));
    all.add(new Subject.Matrix());
    all.add(new Subject.Scenarios());
    return all;
  }

  /** Those whose figure shows something. */
  public static List<Subject> drawn(Advice advice, ProjectFigures figures) {
    return all(advice.project()).stream()
        .filter(subject -> {
          Figure figure = figures.embedded(subject, advice, WIDTH);
          return figure.height() > 0 && !figure.marks().isEmpty();
        })
        .toList();
  }
}
