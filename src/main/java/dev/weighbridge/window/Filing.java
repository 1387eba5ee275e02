package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.json.Problem;
import dev.weighbridge.project.Edit;
import dev.weighbridge.project.History;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.ProjectFile;
import dev.weighbridge.storage.OutputFile;
import dev.weighbridge.wording.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens and saves: project files, pictures that carry a project, and datasets. */
final class Filing {
  /** The ending of project files. */
  static final String ENDING = ".weighbridge";

  private static final List<String> OPENED = List.of(ENDING, ".json", ".svg", ".png", ".pdf");

  private final Workbench workbench;
  private final Outside outside;
  private final Habits habits;
  private final Frame frame;
  private final Chores chores;
  private final Notices notices;
  private final StatusLine status;
  private final Messages messages;

  Filing(
      Workbench workbench,
      Outside outside,
      Habits habits,
      Frame frame,
      Chores chores,
      Notices notices,
      StatusLine status,
      Messages messages) {
    this.workbench = workbench;
    this.outside = outside;
    this.habits = habits;
    this.frame = frame;
    this.chores = chores;
    this.notices = notices;
    this.status = status;
    this.messages = messages;
  }

  /** Asks for a file and opens it. */
  void open() {
    outside.files().toOpen(messages.text("file.kind.opened"), OPENED).ifPresent(this::open);
  }

  /** Opens a file of any kind that can be opened. */
  void open(Path file) {
    Dataset evidence = workbench.project().withoutOwn().dataset();
    chores.run(
        messages.text("file.opening", name(file)),
        () -> Found.in(file, evidence),
        found -> show(file, found),
        _ -> status.tell(messages.text("file.unreadable", file.toString())));
  }

  /** Saves where the project was saved before, or asks. */
  void save() {
    save(workbench.desk().file(), () -> {});
  }

  /** Asks where to save. */
  void saveAs() {
    save(Optional.empty(), () -> {});
  }

  /** Does something that would lose what is unsaved; asks first if there is any. */
  void whenSafe(Runnable action) {
    if (!workbench.desk().isUnsaved()) {
      action.run();
      return;
    }
    notices.ask(
        "unsaved",
        List.of(
            new Overlays.Choice(
                "unsaved-save",
                messages.text("unsaved.save"),
                () -> save(workbench.desk().file(), action)),
            new Overlays.Choice("unsaved-drop", messages.text("unsaved.drop"), action),
            Overlays.Choice.close("unsaved-cancel", messages.text("cancel"))));
  }

  /** Closes the window, asking first about what is unsaved. */
  void leave() {
    whenSafe(() -> {
      outside.memory().forgetUnsaved();
      frame.leave();
    });
  }

  /** Offers what was not saved when the program last ended, if there is any. */
  void offerUnsaved() {
    outside
        .memory()
        .unsaved()
        .ifPresent(text ->
            notices.ask(
                "recover",
                List.of(
                    new Overlays.Choice(
                        "recover-open", messages.text("recover.open"), () -> recover(text)),
                    new Overlays.Choice(
                        "recover-drop",
                        messages.text("recover.drop"),
                        outside.memory()::forgetUnsaved))));
  }

  private void recover(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Dataset evidence = workbench.project().withoutOwn().dataset();
    switch (Found.in(messages.text("recover.file"), bytes, evidence)) {
      case Found.OfProject found -> {
        workbench.edit(new Edit.Open(found.project()));
        status.tell(messages.text("recover.done"));
      }
      case Found.OfDataset _ -> outside.memory().forgetUnsaved();
      case Found.Nothing(List<Problem> problems) -> {
        outside.memory().forgetUnsaved();
        notices.problems(problems);
      }
    }
  }

  private void save(Optional<Path> known, Runnable then) {
    Project project = workbench.project();
    Supplier<Optional<Path>> asked =
        () ->
            outside
                .files()
                .toSave(project.scenario().id() + ENDING, messages.text("file.kind.project"));
    known
        .or(asked)
        .ifPresent(file ->
            chores.run(
                messages.text("export.working", name(file)),
                () -> {
                  byte[] text =
                      ProjectFile.text(project, Map.of()).getBytes(StandardCharsets.UTF_8);
                  OutputFile.write(file, text, true);
                  return file;
                },
                _ -> {
                  workbench.arrange(desk -> desk.savedTo(file, project));
                  habits.change(habit -> habit.used(file.toAbsolutePath()));
                  status.tell(messages.text("export.done", file.toString()));
                  then.run();
                },
                _ -> status.tell(messages.text("export.failed", file.toString()))));
  }

  private void show(Path file, Found found) {
    switch (found) {
      case Found.OfProject opened -> {
        habits.change(habit -> habit.used(file.toAbsolutePath()));
        workbench.edit(new Edit.Open(opened.project()));
        workbench.arrange(desk ->
            opened.isProjectFile()
                ? desk.savedTo(file, desk.project())
                : desk.openedFromElsewhere());
        status.tell(messages.text("file.opened", name(file)));
        notices.differences(name(file), opened.differences());
      }
      case Found.OfDataset(Dataset dataset) ->
          notices.ask(
              "dataset",
              List.of(
                  new Overlays.Choice(
                      "dataset-use",
                      messages.text("dataset.use"),
                      () -> whenSafe(() -> use(file, dataset))),
                  Overlays.Choice.close("dataset-cancel", messages.text("cancel"))),
              dataset.title(),
              dataset.version());
      case Found.Nothing(List<Problem> problems) -> {
        habits.change(habit -> habit.without(file.toAbsolutePath()));
        notices.problems(problems);
      }
    }
  }

  private void use(Path file, Dataset dataset) {
    habits.change(habit -> habit.used(file.toAbsolutePath()));
    outside.memory().forgetUnsaved();
    frame.rebuild(Desk.of(History.of(Project.of(dataset))));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
