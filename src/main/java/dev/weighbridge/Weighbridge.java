package dev.weighbridge;

import dev.weighbridge.command.Console;
import dev.weighbridge.command.ExitCode;
import dev.weighbridge.command.Program;
import dev.weighbridge.command.Surroundings;
import dev.weighbridge.window.WeighbridgeApplication;
import java.util.List;

/** Where the program starts: on the command line, or in the window. */
public final class Weighbridge {
  /** Where JavaFX unpacks its native libraries; by default a folder in the user's home. */
  private static final String JAVAFX_CACHE = "javafx.cachedir";

  private Weighbridge() {}

  /**
   * Starts the program.
   *
   * @param arguments the command line; none opens the window, if there is a display
   */
  public static void main(String[] arguments) {
    // Pictures are drawn in memory; Java2D must not look for a display, nor meet JavaFX on one.
    System.setProperty("java.awt.headless", "true");
    Surroundings surroundings = Surroundings.ofThisProcess();
    Program program = new Program(Console.ofThisProcess(), surroundings);
    System.exit(answer(List.of(arguments), surroundings, program).value());
  }

  private static ExitCode answer(
      List<String> arguments, Surroundings surroundings, Program program) {
    if (!arguments.isEmpty()) {
      return program.run(arguments);
    }
    return surroundings.canShowWindow()
        ? showWindow(surroundings, program)
        : program.runWithoutDisplay();
  }

  // JavaFX is named nowhere else, so that its classes are only loaded when this is called.
  private static ExitCode showWindow(Surroundings surroundings, Program program) {
    Thread.setDefaultUncaughtExceptionHandler((_, defect) -> program.report(defect));
    if (System.getProperty(JAVAFX_CACHE) == null) {
      System.setProperty(JAVAFX_CACHE, surroundings.cache().resolve("javafx").toString());
    }
    try {
      WeighbridgeApplication.run(surroundings.memory(), program::log);
      return ExitCode.OK;
    } catch (UnsupportedOperationException e) {
      // What JavaFX throws where the display that is named cannot be reached.
      return program.runWithoutDisplay();
    } catch (RuntimeException e) {
      return program.report(e);
    }
  }
}
