package dev.weighbridge.window;

import dev.weighbridge.project.Project;
import dev.weighbridge.project.ProjectFile;
import dev.weighbridge.storage.FileFault;
import dev.weighbridge.storage.OutputFile;
import dev.weighbridge.wording.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Saves the project to a file. */
final class Saving {
  /** The ending of project files. */
  static final String ENDING = ".weighbridge";

  private final Workbench workbench;
  private final FileChoice files;
  private final Habits habits;
  private final Chores chores;
  private final StatusLine status;
  private final Messages messages;

  Saving(
      Workbench workbench,
      FileChoice files,
      Habits habits,
      Chores chores,
      StatusLine status,
      Messages messages) {
    this.workbench = workbench;
    this.files = files;
    this.habits = habits;
    this.chores = chores;
    this.status = status;
    this.messages = messages;
  }

  /** Saves where the project was saved before, or asks. */
  void save() {
    save(() -> {});
  }

  /** As {@link #save()}, and does something once the project is safe. */
  void save(Runnable then) {
    save(workbench.desk().document().file(), then);
  }

  /** Asks where to save. */
  void saveAs() {
    save(Optional.empty(), () -> {});
  }

  private void save(Optional<Path> known, Runnable then) {
    Project project = workbench.project();
    Supplier<Optional<Path>> asked =
        () -> files.toSave(project.scenario().id() + ENDING, messages.text("file.kind.project"));
    known
        .or(asked)
        .ifPresent(file ->
            chores.run(
                messages.text("export.working", String.valueOf(file.getFileName())),
                () -> {
                  byte[] text =
                      ProjectFile.text(project, Map.of()).getBytes(StandardCharsets.UTF_8);
                  OutputFile.write(file, text, true);
                  return file;
                },
                _ -> {
                  workbench.saved(file, project);
                  habits.change(habit -> habit.used(file.toAbsolutePath()));
                  status.tell(messages.text("export.done", file.toString()));
                  then.run();
                },
                failure ->
                    status.tell(
                        messages.text(
                            "export.failed",
                            file.toString(),
                            FileFault.sentence(failure, messages.locale())))));
  }
}
