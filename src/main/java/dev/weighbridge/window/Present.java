package dev.weighbridge.window;

import dev.weighbridge.decision.Analysis;
import dev.weighbridge.decision.Assessment;
import dev.weighbridge.decision.SampledResults;
import dev.weighbridge.decision.Sampling;
import dev.weighbridge.project.History;
import dev.weighbridge.project.Project;

/**
 * What the window shows in one pulse.
 *
 * @param desk the present project and all else that the window remembers
 * @param analysis of the present project, without what has to be sampled
 * @param sampled intervals of the totals, and the verdict
 * @param wholePercents the dimensions' shares, adding up to exactly 100; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // read by panes within the pulse, never kept or compared
record Present(Desk desk, Analysis analysis, SampledResults sampled, int[] wholePercents) {
  static Present of(Desk desk, Sampling sampling) {
    Analysis analysis = desk.project().analyse();
    return new Present(
        desk, analysis, analysis.sample(sampling), analysis.assessment().shares().wholePercents());
  }

  Assessment assessment() {
    return analysis.assessment();
  }

  History history() {
    return desk.history();
  }

  Project project() {
    return desk.project();
  }
}
