package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.json.Problem;
import dev.weighbridge.project.Project;
import dev.weighbridge.report.OpenedFile;
import dev.weighbridge.wording.Messages;
import java.nio.file.Path;
import java.util.List;

/** Opens project files, pictures that carry a project, and datasets; closes the window. */
final class Filing {
  private final Workbench workbench;
  private final Outside outside;
  private final UnsavedWork unsaved;
  private final Habits habits;
  private final Frame frame;
  private final Chores chores;
  private final Notices notices;
  private final StatusLine status;
  private final Messages messages;

  Filing(
      Workbench workbench,
      Outside outside,
      UnsavedWork unsaved,
      Habits habits,
      Frame frame,
      Chores chores,
      Notices notices,
      StatusLine status,
      Messages messages) {
    this.workbench = workbench;
    this.outside = outside;
    this.unsaved = unsaved;
    this.habits = habits;
    this.frame = frame;
    this.chores = chores;
    this.notices = notices;
    this.status = status;
    this.messages = messages;
  }

  /** Asks for a file and opens it. */
  void open() {
    outside
        .files()
        .toOpen(messages.text("file.kind.opened"), OpenedFile.ENDINGS)
        .ifPresent(this::open);
  }

  /** Opens a file of any kind that can be opened. */
  void open(Path file) {
    Dataset evidence = workbench.project().withoutOwn().dataset();
    chores.run(
        messages.text("file.opening", name(file)),
        () -> Found.in(file, evidence),
        found -> show(file, found),
        _ -> notices.failure("file-unreadable", file.toString()));
  }

  /** Closes the window, asking first about what is unsaved. */
  void leave() {
    unsaved.whenSafe(consent -> chores.afterwards(() -> frame.leave(consent)));
  }

  private void show(Path file, Found found) {
    switch (found) {
      case Found.OfProject opened -> {
        // A picture is not saved to: its document has no file.
        Document document =
            opened
                .file()
                .map(stamp -> Document.in(new FileVersion(file, stamp), opened.project()))
                .orElseGet(() -> Document.of(opened.project()));
        unsaved.whenSafe(consent -> {
          habits.change(habit -> habit.used(file.toAbsolutePath()));
          workbench.open(document, consent);
          status.tell(messages.text("file.opened", name(file)));
          notices.differences(name(file), opened.differences());
        });
      }
      case Found.OfDataset(Dataset dataset) ->
          notices.ask(
              "dataset",
              List.of(
                  new Overlays.Choice(
                      "dataset-use",
                      messages.text("dataset.use"),
                      () ->
                          unsaved.whenSafe(
                              consent -> chores.afterwards(() -> use(file, dataset, consent)))),
                  Overlays.Choice.close("dataset-cancel", messages.text("cancel"))),
              dataset.title(),
              dataset.version());
      case Found.Nothing(List<Problem> problems) -> {
        habits.change(habit -> habit.without(file.toAbsolutePath()));
        notices.problems(problems);
      }
    }
  }

  private void use(Path file, Dataset dataset, UnsavedWork.Consent consent) {
    habits.change(habit -> habit.used(file.toAbsolutePath()));
    frame.open(Document.of(Project.of(dataset)), consent);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
