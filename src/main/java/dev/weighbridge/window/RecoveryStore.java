package dev.weighbridge.window;

import java.time.Instant;
import java.util.List;

/** Keeps what is not saved, in case the program ends unforeseen. Can be used by several threads. */
interface RecoveryStore {
  /**
   * What a process left that ended unforeseen.
   *
   * @param name by which it is forgotten
   * @param kept when it was kept
   */
  record Left(String name, UnsavedProject project, Instant kept) {}

  /** Keeps this process' project in place of what it kept before; tells whether it is safe. */
  boolean keep(UnsavedProject project);

  /** Forgets this process' project: it is saved, or not wanted. */
  void forget();

  /**
   * What processes left that are no more, the oldest first. From now on no other process is given
   * it, until this one ends or forgets it.
   */
  List<Left> left();

  /** Forgets what a process left: it is safe elsewhere, or not wanted. */
  void forget(Left left);
}
