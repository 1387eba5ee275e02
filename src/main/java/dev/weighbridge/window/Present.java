package dev.weighbridge.window;

import dev.weighbridge.decision.Assessment;
import dev.weighbridge.project.History;
import dev.weighbridge.project.Project;

/**
 * What the window shows in one pulse.
 *
 * @param history the present project and what can be undone
 * @param assessment of the present project
 * @param wholePercents the dimensions' shares, adding up to exactly 100; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // read by panes within the pulse, never kept or compared
record Present(History history, Assessment assessment, int[] wholePercents) {
  static Present of(History history) {
    Assessment assessment = history.present().assess();
    return new Present(history, assessment, assessment.shares().wholePercents());
  }

  Project project() {
    return history.present();
  }
}
