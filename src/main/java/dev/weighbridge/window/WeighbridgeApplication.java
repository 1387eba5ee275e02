package dev.weighbridge.window;

import dev.weighbridge.project.History;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The program's window. */
public final class WeighbridgeApplication extends Application {
  private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

  private final CompletableFuture<Groundwork> groundwork;
  private final Memory memory;
  private final RecoveryStore recovery;
  private final Optional<Path> file;
  private final Function<Throwable, Optional<Path>> log;

  /**
   * @param file to be opened in the window
   * @param log keeps the details of a defect
   */
  WeighbridgeApplication(
      CompletableFuture<Groundwork> groundwork,
      Memory memory,
      RecoveryStore recovery,
      Optional<Path> file,
      Function<Throwable, Optional<Path>> log) {
    this.groundwork = groundwork;
    this.memory = memory;
    this.recovery = recovery;
    this.file = file;
    this.log = log;
  }

  /**
   * Shows the window and returns when it has been closed.
   *
   * @param memory the folder in which the window remembers
   * @param file to be opened in it
   * @param log keeps the details of a defect; gives its file, or nothing where there is none
   * @throws UnsupportedOperationException where there is no display
   * @throws java.util.concurrent.CompletionException if the window could not be made
   */
  public static void run(
      Path memory, Optional<Path> file, Function<Throwable, Optional<Path>> log) {
    run(new FolderMemory(memory), new RecoveryFiles(memory), file, log, _ -> {});
  }

  /** Shows a window with another memory; {@code shown} is told of it on the JavaFX thread. */
  static void run(
      Memory memory,
      RecoveryStore recovery,
      Optional<Path> file,
      Function<Throwable, Optional<Path>> log,
      Consumer<Stage> shown) {
    // Application.launch would begin with this only when the toolkit has started.
    CompletableFuture<Groundwork> groundwork = CompletableFuture.supplyAsync(Groundwork::lay);
    CompletableFuture<Void> closed = new CompletableFuture<>();
    Platform.startup(() -> {
      try {
        Stage stage = new Stage();
        stage.setOnHidden(_ -> closed.complete(null));
        new WeighbridgeApplication(groundwork, memory, recovery, file, log).start(stage);
        shown.accept(stage);
      } catch (RuntimeException | Error e) {
        closed.completeExceptionally(e);
      }
    });
    closed.join();
  }

  @Override
  public void start(Stage stage) {
    for (int size : ICON_SIZES) {
      InputStream icon = WeighbridgeApplication.class.getResourceAsStream("icon-" + size + ".png");
      if (icon != null) {
        stage.getIcons().add(new Image(icon));
      }
    }
    Outside outside =
        new Outside(
            LocalDate::now,
            language(),
            new ScreenFileChoice(stage),
            SystemBrowser.usual(),
            new ScreenClip(),
            memory,
            recovery,
            log);
    Groundwork laid = groundwork.join();
    Desk desk = Desk.of(History.of(Project.of(laid.dataset())));
    StageFrame frame = new StageFrame(stage, laid, outside);
    frame.open(desk, file);
    Thread.currentThread()
        .setUncaughtExceptionHandler((_, defect) -> frame.window().defects().accept(defect));
  }

  private static Locale language() {
    return Messages.spoken(Locale.of(System.getProperty("user.language", "")));
  }
}
