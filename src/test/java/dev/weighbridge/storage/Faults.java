package dev.weighbridge.storage;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;

/** Counts the calls to a file system and makes one of them fail, or all from one on. */
final class Faults {
  /** What happens at the chosen call. */
  enum Kind {
    /** It fails as a channel fails. */
    IO,
    /** It fails as an operation on a path fails. */
    FILE_SYSTEM,
    /** Nothing happens from there on, as if the process had been killed. */
    KILL
  }

  private final int failing;
  private final Kind kind;
  private final List<String> calls = new ArrayList<>();

  /**
   * @param failing the number of the call that fails, from 1; 0 for none
   */
  Faults(int failing, Kind kind) {
    this.failing = failing;
    this.kind = kind;
  }

  /** Notes a call; throws if it is the one that fails. */
  void call(String name) throws IOException {
    calls.add(name);
    boolean fails = kind == Kind.KILL ? calls.size() >= failing : calls.size() == failing;
    if (failing > 0 && fails) {
      throw kind == Kind.IO
          ? new IOException("Input/output error")
          : new FileSystemException(name, null, "Input/output error");
    }
  }

  /** The calls so far, by name. */
  List<String> calls() {
    return List.copyOf(calls);
  }

  /** Whether the chosen call was made. */
  boolean happened() {
    return failing > 0 && calls.size() >= failing;
  }

  /** The name of the call that failed. */
  String failed() {
    return calls.get(failing - 1);
  }
}
