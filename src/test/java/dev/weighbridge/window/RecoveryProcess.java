package dev.weighbridge.window;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A process of its own that keeps numbered projects as fast as it can, or remembers files. It ends
 * when its input does, so that none outlives its test.
 */
final class RecoveryProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  /**
   * Starts one.
   *
   * @param words what it does: {@code keep}, or {@code use} and the names of files
   */
  RecoveryProcess(Path folder, String... words) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            placeOf(RecoveryProcess.class) + File.pathSeparator + placeOf(RecoveryFiles.class),
            RecoveryProcess.class.getName(),
            folder.toString(),
            String.join(",", words));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** The folder of compiled classes; how tests are started hides the class path. */
  private static String placeOf(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }

  /** The next line that it says; empty at its end. */
  Optional<String> says() throws IOException {
    return Optional.ofNullable(out.readLine());
  }

  /** Kills it without a chance to put anything in order. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    out.close();
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<String> words = List.of(arguments[1].split(","));
    if (words.getFirst().equals("use")) {
      Habits habits = new Habits(new FolderMemory(folder));
      for (String file : words.subList(1, words.size())) {
        habits.change(habit -> habit.used(Path.of(file)));
      }
      return;
    }
    RecoveryFiles files = new RecoveryFiles(folder);
    for (int number = 0; System.in.available() >= 0; number++) {
      files.keep(
          new UnsavedProject("project " + number + " ".repeat(5_000) + "end", Optional.empty()));
      System.out.println(number);
    }
  }
}
