package dev.weighbridge.command;

import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
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

  private final Messages messages;
  private final Options options;

  Rank(Messages messages) {
    this.messages = messages;
    this.options = new Options(messages);
  }

  @Override
  public CommandSpec spec() {
    return options
        .command("rank", this)
        .addOption(options.scenario())
        .addOption(options.languages())
        .addOption(options.importance())
        .addOption(options.pin())
        .addOption(options.require())
        .addOption(options.choice(FORMAT, Format.class).build())
        .addOption(options.seed())
        .addOption(options.data());
  }

  @Override
  public ExitCode run(ParseResult given, Console console) throws Failure {
    Project project = options.project(given);
    Ranking ranking =
        Ranking.of(project, options.requirements(given, project.dataset()), options.seed(given));
    Format format = options.chosen(given, FORMAT);
    console
        .out()
        .print(
            switch (format) {
              case TEXT -> new RankingText(messages).write(Advice.of(ranking));
              case JSON -> RankingJson.write(Advice.of(ranking));
              case CSV -> RankingCsv.write(ranking);
            });
    return ExitCode.OK;
  }
}
