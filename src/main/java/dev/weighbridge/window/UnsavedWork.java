package dev.weighbridge.window;

import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.function.Consumer;

/** Asks before anything would drop unsaved work; the only place that does. */
final class UnsavedWork {
  /**
   * Shows that nothing is lost against the person's will. Whatever takes the document away wants
   * one, and only this class makes them.
   */
  static final class Consent {
    private Consent() {}
  }

  private final Workbench workbench;
  private final Saving saving;
  private final Notices notices;
  private final Messages messages;

  UnsavedWork(Workbench workbench, Saving saving, Notices notices, Messages messages) {
    this.workbench = workbench;
    this.saving = saving;
    this.notices = notices;
    this.messages = messages;
  }

  /**
   * Does something that takes the document away: at once if all is saved; else when the person has
   * saved it or given it up. Does nothing if they cancel, or if saving fails.
   */
  void whenSafe(Consumer<Consent> action) {
    if (!workbench.desk().document().isUnsaved()) {
      action.accept(new Consent());
      return;
    }
    notices.ask(
        "unsaved",
        List.of(
            new Overlays.Choice(
                "unsaved-save",
                messages.text("unsaved.save"),
                // Who went on working while it was written is asked again.
                () -> saving.save(() -> whenSafe(action))),
            new Overlays.Choice(
                "unsaved-drop", messages.text("unsaved.drop"), () -> action.accept(new Consent())),
            Overlays.Choice.close("unsaved-cancel", messages.text("cancel"))));
  }
}
