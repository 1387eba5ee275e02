package dev.weighbridge.command;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Analysis;
import dev.weighbridge.decision.Assessment;
import dev.weighbridge.decision.Requirements;
import dev.weighbridge.decision.Standing;
import dev.weighbridge.project.Project;
import java.util.List;

/**
 * How the languages stand, and all that follows from it without sampling.
 *
 * @param requirements what a language must have
 * @param seed of all sampling
 */
record Ranking(Project project, Requirements requirements, long seed, Analysis analysis) {
  static Ranking of(Project project, Requirements requirements, long seed) {
    Analysis analysis = Analysis.of(project.assess(), project.shown(), requirements);
    return new Ranking(project, requirements, seed, analysis);
  }

  Dataset dataset() {
    return project.dataset();
  }

  Assessment assessment() {
    return analysis.assessment();
  }

  /** The standings of the languages shown, best first. */
  List<Standing> standings() {
    return assessment().ranking(project.shown());
  }
}
