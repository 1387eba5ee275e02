package dev.weighbridge.command;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.report.AdviceJson;
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
    Advice advice = Advice.of(options.project(given), Messages.of("explanation", Locale.ENGLISH));
    Format format = options.chosen(given, FORMAT);
    console
        .out()
        .print(
            switch (format) {
              case TEXT -> new RankingText(messages).write(advice);
              case JSON -> AdviceJson.write(advice, Optional.empty());
              case CSV -> RankingCsv.write(advice);
            });
    return ExitCode.OK;
  }
}
