package dev.weighbridge.explanation;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Acceptability;
import dev.weighbridge.decision.Analysis;
import dev.weighbridge.decision.Assessment;
import dev.weighbridge.decision.SampledResults;
import dev.weighbridge.decision.Sampling;
import dev.weighbridge.decision.Standing;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Optional;

/**
 * All that follows from a project: what is exact, what only sampling tells, and both in words.
 *
 * @param acceptability empty if no language may lead
 * @param change the smallest that changes the verdict; empty where there is none
 */
public record Advice(
    Project project,
    Analysis analysis,
    SampledResults sampled,
    Optional<Acceptability> acceptability,
    Optional<VerdictChange> change,
    Explanation explanation) {

  /**
   * The advice on a project; a pure function of it and the language of the words.
   *
   * @param messages the bundle {@code explanation}
   */
  public static Advice of(Project project, Messages messages) {
    return of(project, Sampling.of(Sampling.USUAL_SAMPLES, project.seed()), messages);
  }

  /**
   * The same with a workspace that is kept from one project to the next.
   *
   * @param sampling of the project's seed
   * @param messages the bundle {@code explanation}
   */
  public static Advice of(Project project, Sampling sampling, Messages messages) {
    Analysis analysis = project.analyse();
    SampledResults sampled = analysis.sample(sampling);
    Optional<Acceptability> acceptability = analysis.acceptability(sampling);
    Optional<VerdictChange> change = VerdictChange.of(project, analysis, sampled, sampling);
    Explanation explanation =
        Explanation.of(
            analysis,
            sampled,
            project.own(),
            acceptability,
            change,
            Vocabulary.of(project.dataset()),
            messages);
    return new Advice(project, analysis, sampled, acceptability, change, explanation);
  }

  /** In how many of a hundred draws of the evidence each candidate is ahead. */
  public WholeDraws draws() {
    return WholeDraws.of(sampled.totals(), analysis.candidates());
  }

  public Dataset dataset() {
    return project.dataset();
  }

  public Assessment assessment() {
    return analysis.assessment();
  }

  /** The standings of the languages shown, best first. */
  public List<Standing> standings() {
    return assessment().ranking(project.shown());
  }
}
