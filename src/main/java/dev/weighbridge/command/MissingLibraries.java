package dev.weighbridge.command;

import dev.weighbridge.wording.Messages;
import java.util.Locale;

/** The answer of a jar that has been moved away from its libraries; needs none itself. */
public final class MissingLibraries {
  private MissingLibraries() {}

  /** Says what belongs beside the jar. */
  public static ExitCode tell(Console console) {
    console.err().println(Messages.of("command", Locale.ENGLISH).text("libraries.none"));
    console.err().flush();
    return ExitCode.DEFECT;
  }
}
