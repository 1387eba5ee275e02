package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.ProjectFile;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps the unsaved project in case the program ends unforeseen: soon after a change, and at once
 * when another window is put in the present one's place. There is one for all windows that follow
 * one another in a frame, so that none of them undoes what the next one keeps.
 */
final class Recovery implements Shows {
  private final RecoveryStore store;
  private final String bundled;
  private final Background background;
  private final Consumer<Runnable> later;
  private final Consumer<Throwable> failed;

  // These belong to the JavaFX thread.
  private Optional<Workbench> followed = Optional.empty();
  private Optional<Project> kept = Optional.empty();
  private boolean waits;

  private boolean ended;

  /**
   * Nothing followed yet.
   *
   * @param bundled the dataset that comes with the program, which need not be kept
   * @param background runs one task after another
   * @param later runs a task on the JavaFX thread after a pause: a drag makes a project every pulse
   * @param failed is told on the JavaFX thread what no keeping should end with
   */
  Recovery(
      RecoveryStore store,
      Dataset bundled,
      Background background,
      Consumer<Runnable> later,
      Consumer<Throwable> failed) {
    this.store = store;
    this.bundled = bundled.sha256();
    this.background = background;
    this.later = later;
    this.failed = failed;
  }

  /** Keeps what is on this workbench from now on, and on no other. */
  void follow(Workbench workbench) {
    followed = Optional.of(workbench);
    workbench.add(this);
    keep(_ -> {});
  }

  @Override
  public void show(Present present) {
    if (!waits && !unsaved().equals(kept)) {
      waits = true;
      later.accept(() -> {
        waits = false;
        keep(_ -> {});
      });
    }
  }

  /**
   * Keeps what is unsaved now.
   *
   * @param done told on the JavaFX thread whether it is safe, or nothing is unsaved
   */
  void keep(Consumer<Boolean> done) {
    Optional<Project> project = unsaved();
    kept = project;
    var _ = background.run(() -> write(project), done, failed);
  }

  /** Ends it: nothing is unsaved or wanted any more, and nothing is written afterwards. */
  synchronized void end() {
    ended = true;
    store.forget();
  }

  private Optional<Project> unsaved() {
    return followed
        .map(workbench -> workbench.desk().document())
        .filter(Document::isUnsaved)
        .map(Document::project);
  }

  private synchronized boolean write(Optional<Project> project) {
    if (ended) {
      return false;
    }
    if (project.isEmpty()) {
      store.forget();
      return true;
    }
    return store.keep(text(project.get()));
  }

  private UnsavedProject text(Project project) {
    Dataset dataset = project.dataset();
    return new UnsavedProject(
        ProjectFile.text(project, Map.of()),
        dataset.sha256().equals(bundled) ? Optional.empty() : Optional.of(dataset.text()));
  }
}
