package dev.weighbridge;

import dev.weighbridge.command.Console;
import dev.weighbridge.command.ExitCode;
import dev.weighbridge.command.MissingLibraries;
import dev.weighbridge.command.NoWindow;
import dev.weighbridge.command.Program;
import dev.weighbridge.command.Surroundings;
import dev.weighbridge.window.WeighbridgeApplication;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the program starts: on the command line, or in the window. */
public final class Weighbridge {
  /** Where JavaFX unpacks its native libraries; by default a folder in the user's home. */
  private static final String JAVAFX_CACHE = "javafx.cachedir";

  private Weighbridge() {}

  /**
   * Starts the program.
   *
   * @param arguments the command line; none, or a file alone, opens the window if there is a
   *     display
   */
  public static void main(String[] arguments) {
    // Pictures are drawn in memory; Java2D must not look for a display, nor meet JavaFX on one.
    System.setProperty("java.awt.headless", "true");
    Surroundings surroundings = Surroundings.ofThisProcess();
    Console console = Console.ofThisProcess();
    System.exit(answer(List.of(arguments), surroundings, console).value());
  }

  private static ExitCode answer(
      List<String> arguments, Surroundings surroundings, Console console) {
    try {
      Program program = new Program(console, surroundings);
      Optional<Path> file = program.fileToOpen(arguments);
      if (!arguments.isEmpty() && file.isEmpty()) {
        return program.run(arguments);
      }
      return surroundings.canShowWindow()
          ? showWindow(file, surroundings, program)
          : program.runWithoutWindow(NoWindow.DISPLAY, file);
    } catch (NoClassDefFoundError e) {
      return MissingLibraries.tell(console);
    }
  }

  // JavaFX is named nowhere else, so that its classes are only loaded when this is called.
  private static ExitCode showWindow(
      Optional<Path> file, Surroundings surroundings, Program program) {
    Thread.setDefaultUncaughtExceptionHandler((_, defect) -> program.report(defect));
    if (System.getProperty(JAVAFX_CACHE) == null) {
      System.setProperty(JAVAFX_CACHE, surroundings.cache().resolve("javafx").toString());
    }
    try {
      WeighbridgeApplication.run(surroundings.memory(), file, program::log);
      return ExitCode.OK;
    } catch (UnsupportedOperationException e) {
      // What JavaFX throws where the display that is named cannot be reached.
      return program.runWithoutWindow(NoWindow.DISPLAY, file);
    } catch (RuntimeException | Error e) {
      return NoWindow.isForWantOfToolkit(e)
          ? program.runWithoutWindow(NoWindow.TOOLKIT, file)
          : program.report(e);
    }
  }
}
