package dev.weighbridge.command;

import dev.weighbridge.dataset.CriterionEvidence;
import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.export.PngWriter;
import dev.weighbridge.export.SvgWriter;
import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Picture;
import dev.weighbridge.figure.ProjectFigures;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code export}: a figure, with what it rests on, as a file. */
final class Export implements Subcommand {
  private static final String FIGURE = "--figure";
  private static final String CRITERION = "--criterion";
  private static final String OUT = "--out";
  private static final String SCALE = "--scale";
  private static final String WIDTH = "--width";
  private static final String THEME = "--theme";
  private static final String FORCE = "--force";
  private static final int DEFAULT_SCALE = 2;

  private enum Kind {
    FIT,
    EVIDENCE
  }

  private final Messages messages;
  private final Options options;

  Export(Messages messages) {
    this.messages = messages;
    this.options = new Options(messages);
  }

  @Override
  public CommandSpec spec() {
    return options
        .command("export", this)
        .addOption(options.choice(FIGURE, Kind.class).build())
        .addOption(options.option(CRITERION, String.class, "id").build())
        .addOption(options.option(OUT, Path.class, "file").required(true).build())
        .addOption(options.scenario())
        .addOption(options.languages())
        .addOption(options.choice(THEME, Theme.class).build())
        .addOption(
            options
                .option(
                    WIDTH,
                    int.class,
                    "number",
                    Picture.SMALLEST_WIDTH,
                    Picture.LARGEST_WIDTH,
                    Picture.USUAL_WIDTH)
                .build())
        .addOption(
            options
                .option(SCALE, int.class, "number", PngWriter.LARGEST_SCALE, DEFAULT_SCALE)
                .build())
        .addOption(OptionSpec.builder(FORCE).description(messages.text("option.force")).build())
        .addOption(options.data());
  }

  @Override
  public ExitCode run(ParseResult given, Console console) throws Failure {
    Path target = given.matchedOption(OUT).getValue();
    boolean png = isPng(target);
    int scale = number(given, SCALE, DEFAULT_SCALE, 1, PngWriter.LARGEST_SCALE);
    int width =
        number(given, WIDTH, Picture.USUAL_WIDTH, Picture.SMALLEST_WIDTH, Picture.LARGEST_WIDTH);
    if (!png && given.hasMatchedOption(SCALE)) {
      throw new Failure(ExitCode.USAGE, messages.text("export.scale"));
    }
    Theme theme = options.chosen(given, THEME);
    Typeface typeface = Typeface.bundled();
    Figure figure = figure(given, typeface, width);
    byte[] bytes =
        png
            ? new PngWriter(typeface).write(figure, theme, scale)
            : new SvgWriter(typeface).write(figure, theme);
    new Target(target, messages).write(bytes, given.hasMatchedOption(FORCE));
    console.out().print(messages.text("export.done", target) + "\n");
    return ExitCode.OK;
  }

  private Figure figure(ParseResult given, Typeface typeface, int width) throws Failure {
    Project project = options.project(given);
    var figures = new ProjectFigures(typeface, Messages.of("figure", Locale.ENGLISH));
    Advice advice = Advice.of(project, Messages.of("explanation", Locale.ENGLISH));
    return figures.sheet(subject(given, project.dataset()), advice, width);
  }

  private Subject subject(ParseResult given, Dataset dataset) throws Failure {
    Kind kind = options.chosen(given, FIGURE);
    if (kind == Kind.EVIDENCE) {
      return new Subject.Evidence(criterion(given, dataset));
    }
    if (given.hasMatchedOption(CRITERION)) {
      throw new Failure(ExitCode.USAGE, messages.text("export.criterion.unused"));
    }
    return new Subject.Fit();
  }

  private String criterion(ParseResult given, Dataset dataset) throws Failure {
    List<String> known = dataset.criteria().stream().map(CriterionEvidence::id).toList();
    String id = given.matchedOptionValue(CRITERION, "");
    if (id.isEmpty()) {
      throw options.unknown("export.criterion.needed", id, known);
    }
    if (!known.contains(id)) {
      throw options.unknown("unknown.criterion", id, known);
    }
    return id;
  }

  private boolean isPng(Path target) throws Failure {
    String name = target.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".png") && !name.endsWith(".svg")) {
      throw new Failure(ExitCode.USAGE, messages.text("export.type", target));
    }
    return name.endsWith(".png");
  }

  private int number(ParseResult given, String option, int otherwise, int least, int most)
      throws Failure {
    int number = given.matchedOptionValue(option, otherwise);
    if (number < least || number > most) {
      throw new Failure(ExitCode.USAGE, messages.text("number.range", option, least, most, number));
    }
    return number;
  }
}
