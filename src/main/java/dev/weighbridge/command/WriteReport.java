package dev.weighbridge.command;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Project;
import dev.weighbridge.report.Documents;
import dev.weighbridge.report.Format;
import dev.weighbridge.report.Order;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code report}: all of a project as a document; to standard output if no file is named. */
final class WriteReport implements Subcommand {
  private static final String FORMAT = "--format";
  private static final List<String> STANDARD_OUTPUT = List.of("-");

  /** What a report can be written as. */
  private enum Form {
    MARKDOWN,
    HTML;

    Format format() {
      return this == MARKDOWN ? Format.MARKDOWN : Format.HTML;
    }
  }

  private final Messages messages;
  private final Options options;
  private final OutputOptions outputs;

  WriteReport(Messages messages) {
    this.messages = messages;
    this.options = new Options(messages);
    this.outputs = new OutputOptions(options, messages);
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        options
            .command("report", this)
            .addOption(options.choice(FORMAT, Form.class).build())
            .addOption(outputs.out(false));
    options.addProject(spec);
    return spec.addOption(outputs.force());
  }

  @Override
  public ExitCode run(ParseResult given, Console console) throws Failure {
    Opening opening = options.opening(given, console);
    List<Project> projects = options.projects(given, opening);
    Locale locale = options.locale(given, opening);
    Form form = options.chosen(given, FORMAT);
    List<String> names = outputs.names(given);
    List<ExportJobs.Job> jobs =
        new ExportJobs(Optional.of(form.format()), outputs.overwrite(given), messages)
            .of(
                projects,
                List.of(opening.order().picture().subject()),
                names.isEmpty() ? STANDARD_OUTPUT : names);
    for (ExportJobs.Job job : jobs) {
      if (!job.format().isOfProject()) {
        throw new Failure(ExitCode.USAGE, messages.text("report.type", job.target().name()));
      }
      job.target().check();
    }
    Documents documents = new Documents(Typeface.bundled());
    Messages explanation = Messages.of("explanation", locale);
    for (ExportJobs.Job job : jobs) {
      Advice advice = Advice.of(job.project(), explanation);
      Order order = Order.of(job.subject(), job.format()).in(locale);
      job.target().write(documents.write(advice, order), console);
    }
    outputs.tell(jobs, console);
    return ExitCode.OK;
  }
}
