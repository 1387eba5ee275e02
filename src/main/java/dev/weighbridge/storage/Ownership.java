package dev.weighbridge.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose a file is, and what others may do with it. */
final class Ownership {
  private static final FileAttribute<?>[] AS_USUAL = {};

  /** What a group may do, and the same for everybody. */
  private static final Map<PosixFilePermission, PosixFilePermission> OF_GROUP =
      Map.of(
          PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ,
          PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE,
          PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

  private Ownership() {}

  /** Whether files have a mode there, as in rw-r--r--. */
  static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /**
   * With what a file or folder is made so that nobody but its owner reaches it, even for a moment.
   *
   * @param mode as in {@code rw-------}; without effect where there are no modes
   */
  static FileAttribute<?>[] only(String mode, Path file) {
    return isPosix(file)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
        }
        : AS_USUAL.clone();
  }

  /**
   * Gives a new file the owner, group, mode or access list of an old one, as far as the system lets
   * this user do so. Where the group cannot be kept, the new one may not do more than everybody.
   *
   * @throws IOException if the old ones cannot be read or the mode cannot be kept
   */
  static void copy(Path from, Path to) throws IOException {
    if (isPosix(from)) {
      copyMode(from, Files.getFileAttributeView(to, PosixFileAttributeView.class));
    } else {
      copyAccessList(from, to);
    }
  }

  private static void copyMode(Path from, PosixFileAttributeView to) throws IOException {
    PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
    PosixFileAttributes made = to.readAttributes();
    Set<PosixFilePermission> mode = EnumSet.noneOf(PosixFilePermission.class);
    mode.addAll(old.permissions());
    if (!old.group().equals(made.group()) && !isAllowed(() -> to.setGroup(old.group()))) {
      OF_GROUP.forEach((group, everybody) -> {
        if (!mode.contains(everybody)) {
          mode.remove(group);
        }
      });
    }
    if (!old.owner().equals(made.owner())) {
      isAllowed(() -> to.setOwner(old.owner()));
    }
    if (!mode.equals(made.permissions())) {
      to.setPermissions(mode);
    }
  }

  private static void copyAccessList(Path from, Path to) {
    view(from)
        .ifPresent(old ->
            view(to)
                .ifPresent(made -> {
                  isAllowed(() -> made.setAcl(old.getAcl()));
                  isAllowed(() -> made.setOwner(old.getOwner()));
                }));
  }

  private static Optional<AclFileAttributeView> view(Path file) {
    return Optional.ofNullable(Files.getFileAttributeView(file, AclFileAttributeView.class));
  }

  private interface Change {
    void make() throws IOException;
  }

  private static boolean isAllowed(Change change) {
    try {
      change.make();
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
