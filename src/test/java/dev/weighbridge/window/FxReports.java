package dev.weighbridge.window;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** All that goes wrong on any thread, and what JavaFX reports itself, as long as this is open. */
final class FxReports extends Handler implements AutoCloseable {
  private final Logger logger = Logger.getLogger("javafx");
  private final List<String> reports = new CopyOnWriteArrayList<>();
  private final Optional<Thread.UncaughtExceptionHandler> usual;
  private final Thread screen;
  private final Thread.UncaughtExceptionHandler usualOfScreen;

  FxReports() {
    usual = Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler());
    Thread.setDefaultUncaughtExceptionHandler(this::caught);
    screen = MonkeyHand.onScreen(Thread::currentThread);
    usualOfScreen = screen.getUncaughtExceptionHandler();
    screen.setUncaughtExceptionHandler(this::caught);
    logger.addHandler(this);
  }

  List<String> reports() {
    return List.copyOf(reports);
  }

  private void caught(Thread thread, Throwable thrown) {
    reports.add(thread.getName() + ": " + trace(thrown));
  }

  @Override
  public void publish(LogRecord entry) {
    if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
      reports.add(
          entry.getLoggerName()
              + ": "
              + entry.getMessage()
              + Optional.ofNullable(entry.getThrown()).map(FxReports::trace).orElse(""));
    }
  }

  private static String trace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    screen.setUncaughtExceptionHandler(usualOfScreen);
    Thread.setDefaultUncaughtExceptionHandler(usual.orElse(null));
  }
}
