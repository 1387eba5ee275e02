package dev.weighbridge.window;

import dev.weighbridge.wording.Messages;

/** While the person weighs blind, nothing that tells the verdict leaves the window either. */
final class Discretion {
  private final Workbench workbench;
  private final StatusLine status;
  private final Messages messages;

  Discretion(Workbench workbench, StatusLine status, Messages messages) {
    this.workbench = workbench;
    this.status = status;
    this.messages = messages;
  }

  /** Whether the verdict must not be told now; says so in the status line if it must not. */
  boolean refuses() {
    boolean blind = workbench.desk().blind();
    if (blind) {
      status.tell(messages.text("blind.refused"));
    }
    return blind;
  }
}
