package dev.weighbridge.window;

import dev.weighbridge.project.Project;
import dev.weighbridge.project.ProjectFile;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Keeps the unsaved project, at most every two seconds, in case the program ends unforeseen. */
final class Recovery implements Shows {
  private static final Duration PAUSE = Duration.seconds(2);

  private final Memory memory;
  private final Workbench workbench;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("recovery").factory());
  private Project kept;

  Recovery(Memory memory, Workbench workbench) {
    this.memory = memory;
    this.workbench = workbench;
    this.kept = workbench.project();
    pause.setOnFinished(_ -> keep());
  }

  @Override
  public void show(Present present) {
    // A drag makes a project every pulse: the first one waits, and the newest is kept.
    boolean waits = pause.getStatus() == Animation.Status.RUNNING;
    if (!waits && !present.project().equals(kept)) {
      pause.playFromStart();
    }
  }

  /** Ends it; nothing is written afterwards. */
  void dispose() {
    pause.stop();
    worker.shutdownNow();
  }

  private void keep() {
    kept = workbench.project();
    Project project = kept;
    if (workbench.desk().document().isUnsaved()) {
      worker.execute(() -> memory.keepUnsaved(ProjectFile.text(project, Map.of())));
    } else {
      worker.execute(memory::forgetUnsaved);
    }
  }
}
