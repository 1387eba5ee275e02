package dev.weighbridge.command;

import dev.weighbridge.storage.FileFault;
import dev.weighbridge.wording.Excerpt;
import dev.weighbridge.wording.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: finds the sub-command, runs it, and says what went wrong. */
public final class Program {
  // The parser repeats what it was given, whole and at the end.
  private static final int LONGEST_COMPLAINT = 2 * Excerpt.LONGEST;

  private final Console console;
  private final CrashLog log;
  private final Messages messages = Messages.of("command", Locale.ENGLISH);
  private final FileNames names = FileNames.ofThisProcess(messages);

  /**
   * A program.
   *
   * @param console where it speaks
   * @param surroundings where it may keep its log
   */
  public Program(Console console, Surroundings surroundings) {
    this.console = console;
    this.log = new CrashLog(surroundings.state());
  }

  /** Runs a command line to its end. */
  public ExitCode run(List<String> arguments) {
    return told(guarded(arguments));
  }

  /** The file to be opened in the window, where the command line names one and nothing else. */
  public Optional<Path> fileToOpen(List<String> arguments) {
    return FileArgument.of(arguments, () -> line().getSubcommands().keySet());
  }

  /**
   * What is said where no window can be shown: the start scenario, and how to go on.
   *
   * @param file that was to be opened in it
   */
  public ExitCode runWithoutWindow(NoWindow reason, Optional<Path> file) {
    String why = messages.text(reason.key());
    if (file.isPresent()) {
      return failed(ExitCode.USAGE, messages.text("window.none.file", why, file.get()));
    }
    ExitCode code = guarded(List.of("rank"));
    console.say(messages.text("window.none", why) + "\n");
    return told(code);
  }

  /** A result that did not arrive is a failure, unless its reader closed the pipe. */
  private ExitCode told(ExitCode code) {
    return console
        .out()
        .fault()
        .map(fault -> FileFault.sentence(fault, Locale.ENGLISH))
        .map(why -> failed(ExitCode.FILE, messages.text("output.unwritable", why)))
        .orElse(code);
  }

  /** Keeps the details of a defect in the log, and says where. */
  public ExitCode report(Throwable defect) {
    return failed(
        ExitCode.DEFECT,
        log.add(defect)
            .map(file -> messages.text("defect.logged", file))
            .orElseGet(() -> messages.text("defect.unlogged", log.file())));
  }

  /** Keeps the details of a defect in the log; gives its file, or nothing where there is none. */
  public Optional<Path> log(Throwable defect) {
    return log.add(defect);
  }

  private ExitCode guarded(List<String> arguments) {
    try {
      return dispatched(arguments);
    } catch (Failure e) {
      return failed(e.code(), e.sentence());
    } catch (ParameterException e) {
      return failed(ExitCode.USAGE, sentence(e));
    } catch (RuntimeException | Error e) {
      return report(e);
    }
  }

  private ExitCode dispatched(List<String> arguments) throws Failure {
    names.check(arguments);
    CommandLine line = line().registerConverter(Path.class, names);
    ParseResult result = line.parseArgs(arguments.toArray(String[]::new));
    for (CommandLine asked : result.asCommandLineList()) {
      if (asked.isUsageHelpRequested()) {
        asked.usage(console.out());
        return ExitCode.OK;
      }
    }
    if (line.isVersionHelpRequested()) {
      line.printVersionHelp(console.out());
      return ExitCode.OK;
    }
    if (!result.hasSubcommand()) {
      throw new Failure(ExitCode.USAGE, messages.text("usage.nothing"));
    }
    ParseResult given = result.subcommand();
    names.check(given);
    return given.commandSpec().userObject() instanceof Subcommand subcommand
        ? subcommand.run(given, console)
        : ExitCode.USAGE;
  }

  private CommandLine line() {
    return new Syntax(messages)
        .of(
            List.of(
                new Rank(messages),
                new Export(messages),
                new WriteReport(messages),
                new Validate(messages),
                new Scenarios(messages),
                new Completion(messages, this::line)));
  }

  private ExitCode failed(ExitCode code, String sentence) {
    console.complain(sentence);
    return code;
  }

  private String sentence(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String complaint =
        Excerpt.of(
            String.valueOf(e.getMessage()).strip().replaceFirst("[.]$", ""), LONGEST_COMPLAINT);
    List<String> near =
        e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    return near.isEmpty()
        ? messages.text("usage.wrong", complaint, command)
        : messages.text("usage.near", complaint, command, near.getFirst());
  }
}
