package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.dataset.DatasetReading;
import dev.weighbridge.json.Problem;
import dev.weighbridge.wording.Messages;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Offers what a process left that ended unforeseen. It stays where it is until it was opened and is
 * safe again, or was given up in so many words.
 */
final class RecoveryOffer {
  private final Workbench workbench;
  private final Dataset bundled;
  private final RecoveryStore store;
  private final Recovery recovery;
  private final UnsavedWork unsaved;
  private final Frame frame;
  private final Chores chores;
  private final Notices notices;
  private final StatusLine status;
  private final Messages messages;

  RecoveryOffer(
      Workbench workbench,
      Dataset bundled,
      RecoveryStore store,
      Recovery recovery,
      UnsavedWork unsaved,
      Frame frame,
      Chores chores,
      Notices notices,
      StatusLine status,
      Messages messages) {
    this.workbench = workbench;
    this.bundled = bundled;
    this.store = store;
    this.recovery = recovery;
    this.unsaved = unsaved;
    this.frame = frame;
    this.chores = chores;
    this.notices = notices;
    this.status = status;
    this.messages = messages;
  }

  /**
   * Offers it.
   *
   * @param next is done when the person has decided
   */
  void offer(RecoveryStore.Left left, Runnable next) {
    Runnable later =
        () -> {
          status.tell(messages.text("recover.stays"));
          next.run();
        };
    notices.ask(
        "recover",
        List.of(
            new Overlays.Choice(
                "recover-open", messages.text("recover.open"), () -> open(left, next)),
            new Overlays.Choice("recover-later", messages.text("recover.later"), later),
            new Overlays.Choice(
                "recover-drop",
                messages.text("recover.drop"),
                () -> {
                  store.forget(left);
                  next.run();
                })),
        later,
        messages.moment(left.kept()));
  }

  private void open(RecoveryStore.Left left, Runnable next) {
    String name = messages.text("recover.file");
    chores.run(
        messages.text("file.opening", name),
        () -> found(name, left.project()),
        found -> {
          switch (found) {
            case Found.OfProject opened ->
                unsaved.whenSafe(consent -> {
                  if (show(Document.unsaved(opened.project()), consent)) {
                    forgetWhenSafe(left);
                    next.run();
                  }
                });
            case Found.OfDataset _ -> next.run();
            case Found.Nothing(List<Problem> problems) -> notices.problems(problems, next);
          }
        },
        _ -> status.tell(messages.text("file.unreadable", name)));
  }

  private Found found(String name, UnsavedProject left) {
    byte[] project = left.project().getBytes(StandardCharsets.UTF_8);
    if (left.dataset().isEmpty()) {
      return Found.in(name, project, bundled);
    }
    byte[] dataset = left.dataset().get().getBytes(StandardCharsets.UTF_8);
    return switch (DatasetReader.read(name, dataset)) {
      case DatasetReading.Loaded(Dataset evidence) -> Found.in(name, project, evidence);
      case DatasetReading.Refused(List<Problem> problems) -> new Found.Nothing(problems);
    };
  }

  /** Whether it is shown, here or in another window on its evidence. */
  private boolean show(Document document, UnsavedWork.Consent consent) {
    if (!document.project().dataset().sha256().equals(workbench.project().dataset().sha256())) {
      return frame.open(document, consent);
    }
    workbench.open(document, consent);
    status.tell(messages.text("recover.done"));
    return true;
  }

  private void forgetWhenSafe(RecoveryStore.Left left) {
    recovery.keep(safe -> {
      if (safe) {
        store.forget(left);
      }
    });
  }
}
