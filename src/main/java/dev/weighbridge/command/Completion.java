package dev.weighbridge.command;

import dev.weighbridge.wording.Messages;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code completion}: a script that lets bash and zsh complete what can be written. */
final class Completion implements Subcommand {
  private final Messages messages;
  private final Supplier<CommandLine> line;

  /**
   * @param line the whole command line, for every sub-command and option that there is
   */
  Completion(Messages messages, Supplier<CommandLine> line) {
    this.messages = messages;
    this.line = line;
  }

  @Override
  public CommandSpec spec() {
    return new Options(messages).command("completion", this);
  }

  @Override
  public ExitCode run(ParseResult given, Console console) {
    CommandLine all = line.get();
    console.out().print(AutoComplete.bash(all.getCommandName(), all));
    console.out().print(Syntax.resource("completion.sh"));
    return ExitCode.OK;
  }
}
