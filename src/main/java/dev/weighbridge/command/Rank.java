package dev.weighbridge.command;

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
        .addOption(options.choice(FORMAT, Format.class).build())
        .addOption(options.data());
  }

  @Override
  public ExitCode run(ParseResult given, Console console) throws Failure {
    Ranking ranking = Ranking.of(options.project(given));
    Format format = options.chosen(given, FORMAT);
    console
        .out()
        .print(
            switch (format) {
              case TEXT -> new RankingText(messages).write(ranking);
              case JSON -> RankingJson.write(ranking);
              case CSV -> RankingCsv.write(ranking);
            });
    return ExitCode.OK;
  }
}
