package dev.weighbridge.command;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReading;
import dev.weighbridge.json.Problem;
import dev.weighbridge.wording.Messages;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code validate}: every problem of every dataset file, with its place. */
final class Validate implements Subcommand {
  private final Messages messages;

  Validate(Messages messages) {
    this.messages = messages;
  }

  @Override
  public CommandSpec spec() {
    return new Options(messages)
        .command("validate", this)
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel(messages.text("value.file"))
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .description(messages.text("validate.files"))
                .build());
  }

  @Override
  public ExitCode run(ParseResult given, Console console) throws Failure {
    List<Path> files = given.matchedPositionalValue(0, List.of());
    List<Source> sources = files.stream().map(file -> new Source(file, console, messages)).toList();
    if (sources.stream().filter(Source::isStandardInput).count() > 1) {
      throw new Failure(ExitCode.USAGE, messages.text("input.once"));
    }
    ExitCode code = ExitCode.OK;
    for (Source source : sources) {
      switch (source.dataset()) {
        case DatasetReading.Loaded(Dataset dataset) ->
            console.say(
                messages.text("validate.fine", source.name(), dataset.id(), dataset.version())
                    + "\n");
        case DatasetReading.Refused(List<Problem> problems) -> {
          console.say(new Evidence(messages).text(problems) + "\n");
          code = ExitCode.DATA;
        }
      }
    }
    return code;
  }
}
