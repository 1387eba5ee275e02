package dev.weighbridge.window;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;

/** What work can end with. */
final class Failures {
  private Failures() {}

  /** What no work declares: errors of the virtual machine and of programs. */
  static List<Throwable> defects() {
    return List.of(
        new OutOfMemoryError("Java heap space"),
        new StackOverflowError(),
        new NoClassDefFoundError("dev/weighbridge/Missing"),
        new ExceptionInInitializerError("no such resource"),
        new AssertionError("never"),
        new IllegalStateException("defect"),
        new RejectedExecutionException("ended"));
  }

  /** What happens to sound work too. */
  static List<Exception> troubles() {
    return List.of(new IOException("No space left on device"), new InterruptedException());
  }

  /** Throws anything, declared or not. */
  @SuppressWarnings("unchecked") // erased: this is what it is for
  static <X extends Throwable> RuntimeException thrown(Throwable failure) throws X {
    throw (X) failure;
  }
}
