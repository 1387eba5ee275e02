package dev.weighbridge.window;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What JavaFX logs about style sheets, as long as this is open. */
final class StyleWarnings extends Handler implements AutoCloseable {
  // JavaFX logs through System.Logger, which writes to the logger of the same name.
  private static final String NAME = "javafx.css";

  private final Logger logger = Logger.getLogger(NAME);
  private final List<String> warnings = new CopyOnWriteArrayList<>();

  StyleWarnings() {
    logger.addHandler(this);
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }

  @Override
  public void publish(LogRecord entry) {
    if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
      warnings.add(entry.getMessage());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
  }
}
