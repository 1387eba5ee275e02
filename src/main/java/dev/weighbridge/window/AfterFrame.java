package dev.weighbridge.window;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/**
 * Runs tasks one at a time beside the JavaFX thread, and begins none before what that thread is at
 * has been done: with few cores the two would take turns, and a frame would wait for words.
 */
final class AfterFrame implements Executor {
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("explaining").factory());

  @Override
  public void execute(Runnable task) {
    Platform.runLater(() -> {
      if (!worker.isShutdown()) {
        worker.execute(task);
      }
    });
  }

  /** Begins nothing any more. */
  void shutdown() {
    worker.shutdown();
  }
}
