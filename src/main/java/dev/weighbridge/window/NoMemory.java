package dev.weighbridge.window;

import java.util.Optional;

/** Remembers nothing. */
final class NoMemory implements Memory {
  @Override
  public Remembered recall() {
    return Remembered.NOTHING;
  }

  @Override
  public void remember(Remembered remembered) {
    // As the name says.
  }

  @Override
  public Optional<String> unsaved() {
    return Optional.empty();
  }

  @Override
  public void keepUnsaved(String project) {
    // As the name says.
  }

  @Override
  public void forgetUnsaved() {
    // There is nothing to forget.
  }
}
