package dev.weighbridge.window;

import java.util.Optional;

/** Remembers as long as a test runs. */
class HeldMemory implements Memory {
  private Remembered remembered;
  private volatile Optional<String> unsaved = Optional.empty();

  HeldMemory(Remembered remembered) {
    this.remembered = remembered;
  }

  @Override
  public Remembered recall() {
    return remembered;
  }

  @Override
  public void remember(Remembered next) {
    remembered = next;
  }

  @Override
  public Optional<String> unsaved() {
    return unsaved;
  }

  @Override
  public void keepUnsaved(String project) {
    unsaved = Optional.of(project);
  }

  @Override
  public void forgetUnsaved() {
    unsaved = Optional.empty();
  }
}
