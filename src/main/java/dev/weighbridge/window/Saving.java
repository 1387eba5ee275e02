package dev.weighbridge.window;

import dev.weighbridge.project.Project;
import dev.weighbridge.project.ProjectFile;
import dev.weighbridge.wording.Messages;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Saves the project to a file. */
final class Saving {
  private final Workbench workbench;
  private final FileWriting writing;
  private final Habits habits;
  private final Chores chores;
  private final Messages messages;

  Saving(
      Workbench workbench, FileWriting writing, Habits habits, Chores chores, Messages messages) {
    this.workbench = workbench;
    this.writing = writing;
    this.habits = habits;
    this.chores = chores;
    this.messages = messages;
  }

  /** Saves where the project was saved before, or asks. */
  void save() {
    save(() -> {});
  }

  /** As {@link #save()}, and does something once the project is safe. */
  void save(Runnable then) {
    // What is saved right now makes the file another than it is known as.
    chores.afterwards(() -> {
      FileWriting.Draft draft = draft(then);
      Optional<FileVersion> known = workbench.desk().document().file();
      known.ifPresentOrElse(file -> writing.update(draft, file), () -> writing.choose(draft));
    });
  }

  /** Asks where to save. */
  void saveAs() {
    writing.choose(draft(() -> {}));
  }

  /** The name that the project has, if a project file holds it. */
  private String suggestion(Project project) {
    return workbench.desk().document().file().stream()
        .map(file -> String.valueOf(file.path().getFileName()))
        .filter(name -> name.endsWith(Ending.PROJECT.text()))
        .findFirst()
        .orElse(project.scenario().id() + Ending.PROJECT.text());
  }

  private FileWriting.Draft draft(Runnable then) {
    Project project = workbench.project();
    return new FileWriting.Draft(
        suggestion(project),
        Ending.PROJECT,
        messages.text("file.kind.project"),
        () -> ProjectFile.text(project, Map.of()).getBytes(StandardCharsets.UTF_8),
        file -> {
          workbench.saved(file, project);
          habits.change(habit -> habit.used(file.path().toAbsolutePath()));
          then.run();
        });
  }
}
