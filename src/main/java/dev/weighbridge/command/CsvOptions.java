package dev.weighbridge.command;

import dev.weighbridge.report.Csv;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** How tables for spreadsheets are written. */
record CsvOptions(Options options, Messages messages) {
  private static final String CSV = "--csv";
  private static final String BOM = "--bom";
  private static final List<String> DIALECTS =
      Stream.of(Csv.Dialect.values()).map(Csv.Dialect::id).toList();

  void add(CommandSpec spec) {
    String names = String.join(", ", DIALECTS);
    spec.addOption(
            options
                .option(CSV, String.class, "csv", names, Csv.STANDARD.dialect().id())
                .completionCandidates(DIALECTS)
                .build())
        .addOption(options.flag(BOM));
  }

  /**
   * What was asked for.
   *
   * @param written whether any table is written at all; without one the options are refused
   */
  Csv chosen(ParseResult given, boolean written) throws Failure {
    for (String option : List.of(CSV, BOM)) {
      if (given.hasMatchedOption(option) && !written) {
        throw new Failure(ExitCode.USAGE, messages.text("csv.unused", option));
      }
    }
    String name = given.matchedOptionValue(CSV, Csv.STANDARD.dialect().id());
    for (Csv.Dialect dialect : Csv.Dialect.values()) {
      if (dialect.id().equalsIgnoreCase(name.strip())) {
        return new Csv(dialect, given.hasMatchedOption(BOM));
      }
    }
    throw options.unknown("unknown.csv", name, DIALECTS);
  }
}
