package dev.weighbridge.storage;

/** Reasons that this room gives in a FileSystemException, beside those of the system. */
final class Reason {
  /** As Linux says it. */
  static final String FOLDER = "Is a directory";

  static final String READ_ONLY = "The file is read-only";

  private Reason() {}
}
