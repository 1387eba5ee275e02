package dev.weighbridge.command;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.Scenario;
import dev.weighbridge.json.Json;
import dev.weighbridge.wording.Messages;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code scenarios}: the starting points that a dataset offers. */
final class Scenarios implements Subcommand {
  private static final String FORMAT = "--format";
  private static final String INDENT = "    ";

  private enum Format {
    TEXT,
    JSON
  }

  private final Messages messages;
  private final Options options;

  Scenarios(Messages messages) {
    this.messages = messages;
    this.options = new Options(messages);
  }

  @Override
  public CommandSpec spec() {
    return options
        .command("scenarios", this)
        .addOption(options.choice(FORMAT, Format.class).build())
        .addOption(options.own());
  }

  @Override
  public ExitCode run(ParseResult given, Console console) throws Failure {
    Dataset dataset = options.dataset(given, console);
    Format format = options.chosen(given, FORMAT);
    switch (format) {
      case TEXT -> console.say(text(dataset.scenarios()));
      case JSON -> console.out().print(json(dataset.scenarios()));
    }
    return ExitCode.OK;
  }

  private String text(List<Scenario> scenarios) {
    StringBuilder text = new StringBuilder();
    for (Scenario scenario : scenarios) {
      text.append(messages.text("scenarios.line", scenario.id(), scenario.name())).append('\n');
      for (String line : Paragraph.lines(scenario.summary())) {
        text.append(INDENT).append(line).append('\n');
      }
    }
    return text.toString();
  }

  /** {@code [{id, name, summary}]}, in the dataset's order. */
  private static String json(List<Scenario> scenarios) {
    return Json.text(json -> {
      json.writeStartArray();
      for (Scenario scenario : scenarios) {
        json.writeStartObject();
        json.writeStringProperty("id", scenario.id());
        json.writeStringProperty("name", scenario.name());
        json.writeStringProperty("summary", scenario.summary());
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }
}
