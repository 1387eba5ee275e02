package dev.weighbridge.command;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Assessment;
import dev.weighbridge.decision.Standing;
import dev.weighbridge.project.Project;
import java.util.List;

/** What {@code rank} shows in each of its formats. */
record Ranking(Project project, Assessment assessment) {
  static Ranking of(Project project) {
    return new Ranking(project, project.assess());
  }

  Dataset dataset() {
    return project.dataset();
  }

  /** The standings of the languages shown, best first. */
  List<Standing> standings() {
    return assessment.ranking(project.shown());
  }
}
