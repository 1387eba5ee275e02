package dev.weighbridge.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One thing the command line can do. */
interface Subcommand {
  /** Its name, options and parameters, for the parser and the help. */
  CommandSpec spec();

  /**
   * Does it.
   *
   * @param given the parsed options of this sub-command
   * @throws Failure if it cannot be done
   */
  ExitCode run(ParseResult given, Console console) throws Failure;
}
