package dev.weighbridge.window;

import dev.weighbridge.wording.Messages;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Tells of what should not have happened: a sentence in the window, the details in the log. All
 * calls are on the JavaFX thread.
 */
final class Defects implements Consumer<Throwable> {
  private final Function<Throwable, Optional<Path>> log;
  private final Overlays overlays;
  private final Notices notices;
  private final StatusLine status;
  private final Messages messages;
  private final Set<String> told = new HashSet<>();

  /**
   * @param log keeps the details; gives the file, or nothing if there is none
   */
  Defects(
      Function<Throwable, Optional<Path>> log,
      Overlays overlays,
      Notices notices,
      StatusLine status,
      Messages messages) {
    this.log = log;
    this.overlays = overlays;
    this.notices = notices;
    this.status = status;
    this.messages = messages;
  }

  @Override
  public void accept(Throwable defect) {
    String key = defect instanceof OutOfMemoryError ? "defect.memory" : "defect";
    status.tell(messages.text(key + ".title"));
    // What fails with every frame is told and logged once.
    if (told.add(nameOf(defect))) {
      String where =
          log.apply(defect)
              .map(file -> messages.text("defect.logged", file.toString()))
              .orElseGet(() -> messages.text("defect.unlogged"));
      if (!overlays.isOpen()) {
        notices.list(
            "defect", messages.text(key + ".title"), List.of(messages.text(key + ".text"), where));
      }
    }
  }

  /**
   * Does something on the JavaFX thread that must not end it.
   *
   * @param failed what is done besides telling
   */
  void guard(Runnable action, Runnable failed) {
    try {
      action.run();
    } catch (RuntimeException | Error e) {
      failed.run();
      accept(e);
    }
  }

  private static String nameOf(Throwable defect) {
    StackTraceElement[] trace = defect.getStackTrace();
    return defect.getClass().getName() + (trace.length > 0 ? trace[0] : "");
  }
}
