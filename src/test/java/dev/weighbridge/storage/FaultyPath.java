package dev.weighbridge.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A path of the machine that says it belongs to another file system. */
record FaultyPath(Path real, FileSystem system) implements InvocationHandler {
  static Path of(Path real, FileSystem system) {
    return (Path)
        Proxy.newProxyInstance(
            FaultyPath.class.getClassLoader(),
            new Class<?>[] {Path.class},
            new FaultyPath(real, system));
  }

  /** The path of the machine. */
  static Path real(Path path) {
    return Proxy.isProxyClass(path.getClass())
        ? ((FaultyPath) Proxy.getInvocationHandler(path)).real
        : path;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("getFileSystem")) {
      return system;
    }
    Object[] known =
        arguments == null
            ? new Object[0]
            : Stream.of(arguments).map(one -> one instanceof Path p ? real(p) : one).toArray();
    try {
      Object answer = method.invoke(real, known);
      return answer instanceof Path path ? of(path, system) : answer;
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }
}
