package dev.weighbridge.window;

import dev.weighbridge.storage.FileStamp;
import java.nio.file.Path;

/**
 * A file as it was when the program read or wrote it.
 *
 * @param stamp of what it held then
 */
record FileVersion(Path path, FileStamp stamp) {
  /** The name without its folder. */
  String name() {
    return String.valueOf(path.getFileName());
  }
}
