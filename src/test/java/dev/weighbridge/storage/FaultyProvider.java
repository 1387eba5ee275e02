package dev.weighbridge.storage;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Passes every call on to the machine, after counting it. */
final class FaultyProvider extends FileSystemProvider {
  private final FileSystemProvider real;
  private final FileSystem system;
  private final Faults faults;

  FaultyProvider(FileSystemProvider real, FileSystem system, Faults faults) {
    this.real = real;
    this.system = system;
    this.faults = faults;
  }

  private Path counted(String call, Path path) throws IOException {
    faults.call(call);
    return FaultyPath.real(path);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return new FaultyChannel(
        real.newFileChannel(counted("open", path), options, attributes), faults);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> files = real.newDirectoryStream(counted("list", folder), filter)) {
      files.forEach(file -> paths.add(FaultyPath.of(file, system)));
    }
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return paths.iterator();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    real.createDirectory(counted("createDirectory", folder), attributes);
  }

  @Override
  public void delete(Path path) throws IOException {
    real.delete(counted("delete", path));
  }

  @Override
  public void createLink(Path link, Path existing) throws IOException {
    real.createLink(counted("link", link), FaultyPath.real(existing));
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    return FaultyPath.of(real.readSymbolicLink(counted("readLink", link)), system);
  }

  /** Java replaces a file in two calls unless it is to be atomic. */
  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    List<CopyOption> asked = List.of(options);
    if (asked.contains(StandardCopyOption.REPLACE_EXISTING)
        && !asked.contains(StandardCopyOption.ATOMIC_MOVE)) {
      real.deleteIfExists(counted("unlink", target));
    }
    real.move(counted("move", source), FaultyPath.real(target), options);
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    real.copy(counted("copy", source), FaultyPath.real(target), options);
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return real.isSameFile(counted("stat", path), FaultyPath.real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return real.isHidden(counted("stat", path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return real.getFileStore(counted("stat", path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    real.checkAccess(counted("access", path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    V view = real.getFileAttributeView(FaultyPath.real(path), type, options);
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              faults.call(method.getName());
              try {
                return method.invoke(view, arguments);
              } catch (InvocationTargetException e) {
                throw e.getTargetException();
              }
            }));
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return real.readAttributes(counted("stat", path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return real.readAttributes(counted("stat", path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    real.setAttribute(counted("setAttribute", path), name, value, options);
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return system;
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException();
  }
}
