package dev.weighbridge.window;

import dev.weighbridge.explanation.Advice;
import javafx.scene.layout.Region;

/** What stands below the verdict while its question is asked; is told nothing while it is not. */
interface Answer {
  Region node();

  /** Shows what only hangs on the present, in every pulse. */
  void show(Present present);

  /**
   * Shows what has been worked out.
   *
   * @param outlook what of it is to be seen
   */
  void tell(Advice advice, Outlook outlook);
}
