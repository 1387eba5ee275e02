package dev.weighbridge.window;

import dev.weighbridge.decision.Analysis;
import dev.weighbridge.decision.Assessment;
import dev.weighbridge.project.History;
import dev.weighbridge.project.Project;

/**
 * What the window shows in one pulse.
 *
 * @param history the present project and what can be undone
 * @param analysis of the present project, without what has to be sampled
 * @param wholePercents the dimensions' shares, adding up to exactly 100; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // read by panes within the pulse, never kept or compared
record Present(History history, Analysis analysis, int[] wholePercents) {
  static Present of(History history) {
    Project project = history.present();
    Analysis analysis = project.analyse();
    return new Present(history, analysis, analysis.assessment().shares().wholePercents());
  }

  Assessment assessment() {
    return analysis.assessment();
  }

  Project project() {
    return history.present();
  }
}
