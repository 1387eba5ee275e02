package dev.weighbridge.window;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Remembers nothing. */
final class NoMemory implements Memory, RecoveryStore {
  @Override
  public Remembered recall() {
    return Remembered.NOTHING;
  }

  @Override
  public Optional<Remembered> change(UnaryOperator<Remembered> change) {
    return Optional.empty();
  }

  @Override
  public boolean keep(UnsavedProject project) {
    return false;
  }

  @Override
  public void forget() {
    // There is nothing to forget.
  }

  @Override
  public List<Left> left() {
    return List.of();
  }

  @Override
  public void forget(Left left) {
    // Nothing was left.
  }
}
