package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Remembers as long as a test runs. */
class HeldMemory implements Memory, RecoveryStore {
  private final List<Left> left = new ArrayList<>();
  private Remembered remembered;
  private Optional<UnsavedProject> unsaved = Optional.empty();

  HeldMemory(Remembered remembered) {
    this.remembered = remembered;
  }

  @Override
  public Remembered recall() {
    return remembered;
  }

  void remember(Remembered next) {
    remembered = next;
  }

  /** For windows without a stage frame: keeps when asked to. */
  Recovery recovery(Dataset bundled) {
    return new Recovery(
        this,
        bundled,
        new Background(Runnable::run, Runnable::run),
        _ -> {},
        Failures::<RuntimeException>thrown);
  }

  @Override
  public Optional<Remembered> change(UnaryOperator<Remembered> change) {
    remembered = change.apply(remembered);
    return Optional.of(remembered);
  }

  /** What is kept of the living process. */
  synchronized Optional<UnsavedProject> unsaved() {
    return unsaved;
  }

  /** As if the process had been killed. */
  synchronized void die() {
    unsaved.ifPresent(this::leave);
    unsaved = Optional.empty();
  }

  /** As if another process had kept it and been killed. */
  synchronized void leave(UnsavedProject project) {
    Instant kept = Instant.EPOCH.plusSeconds(left.size());
    left.add(new Left("left " + left.size(), project, kept));
  }

  @Override
  public synchronized boolean keep(UnsavedProject project) {
    unsaved = Optional.of(project);
    return true;
  }

  @Override
  public synchronized void forget() {
    unsaved = Optional.empty();
  }

  @Override
  public synchronized List<Left> left() {
    return List.copyOf(left);
  }

  @Override
  public synchronized void forget(Left forgotten) {
    left.remove(forgotten);
  }
}
