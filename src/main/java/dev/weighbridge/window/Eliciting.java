package dev.weighbridge.window;

import dev.weighbridge.decision.Priorities;
import dev.weighbridge.project.Edit;
import javafx.scene.Node;

/** A way to ask what matters other than by sliders, and what was answered so far. */
interface Eliciting {
  /** What is asked and answered. */
  Node node();

  /** Why the importances change when the answers are taken over. */
  Edit.Cause cause();

  /**
   * Starts asking.
   *
   * @param from the priorities as they are; what is held there is not asked about
   */
  void begin(Priorities from);

  /** The priorities that the answers give. */
  Priorities answer();

  /** Puts the focus where answering starts. */
  void focus();
}
