package dev.weighbridge.command;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.project.Project;
import dev.weighbridge.report.AdviceJson;
import dev.weighbridge.report.Csv;
import dev.weighbridge.report.RankingCsv;
import dev.weighbridge.wording.Messages;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code rank}: how the languages stand in a scenario. */
final class Rank implements Subcommand {
  private static final String FORMAT = "--format";

  private enum Format {
    TEXT,
    JSON,
    CSV
  }

  private final Options options;
  private final CsvOptions tables;

  Rank(Messages messages) {
    this.options = new Options(messages);
    this.tables = new CsvOptions(options, messages);
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        options.command("rank", this).addOption(options.choice(FORMAT, Format.class).build());
    tables.add(spec);
    options.addProject(spec);
    return spec;
  }

  @Override
  public ExitCode run(ParseResult given, Console console) throws Failure {
    Format format = options.chosen(given, FORMAT);
    Csv csv = tables.chosen(given, format == Format.CSV);
    Opening opening = options.opening(given, console);
    Project project = options.project(given, opening);
    Locale locale = options.locale(given, opening);
    Advice advice = Advice.of(project, Messages.of("explanation", locale));
    switch (format) {
      case TEXT -> console.say(new RankingText(Messages.of("ranking", locale)).write(advice));
      case JSON -> console.out().print(AdviceJson.write(advice, Optional.empty()));
      case CSV -> console.out().writeBytes(RankingCsv.write(advice, csv));
    }
    return ExitCode.OK;
  }
}
