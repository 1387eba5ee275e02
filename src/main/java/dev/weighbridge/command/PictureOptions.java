package dev.weighbridge.command;

import dev.weighbridge.export.Page;
import dev.weighbridge.export.PngWriter;
import dev.weighbridge.figure.Picture;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.report.Format;
import dev.weighbridge.report.Order;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** How figures are drawn. */
final class PictureOptions {
  private static final String THEME = "--theme";
  private static final String SIZE = "--size";
  private static final String SCALE = "--scale";
  private static final String PAGE = "--page";

  private final Options options;
  private final Messages messages;

  PictureOptions(Options options, Messages messages) {
    this.options = options;
    this.messages = messages;
  }

  void add(CommandSpec spec) {
    spec.addOption(options.oneOf(THEME, Theme.class).build())
        .addOption(
            OptionSpec.builder(SIZE, "--width")
                .type(int.class)
                .paramLabel(messages.text("value.number"))
                .description(
                    messages.text(
                        "option.size",
                        Picture.SMALLEST_WIDTH,
                        Picture.LARGEST_WIDTH,
                        Picture.USUAL_WIDTH))
                .build())
        .addOption(
            options
                .option(SCALE, int.class, "number", PngWriter.LARGEST_SCALE, Order.USUAL_SCALE)
                .build())
        .addOption(options.oneOf(PAGE, Page.class).build());
  }

  /** Theme, size, language, scale and page for all documents of a run. */
  record Drawn(Theme theme, int width, Locale locale, int scale, Page page) {
    Order order(ExportJobs.Job job) {
      return new Order(new Picture(job.subject(), theme, width, locale), job.format(), scale, page);
    }
  }

  /** What was asked for, or else what the opened file was drawn with. */
  Drawn drawn(ParseResult given, Opening opening, List<ExportJobs.Job> jobs) throws Failure {
    refuseUnused(given, SCALE, Format.PNG, "export.scale", jobs);
    refuseUnused(given, PAGE, Format.PDF, "export.page", jobs);
    Order order = opening.order();
    return new Drawn(
        given.matchedOptionValue(THEME, order.picture().theme()),
        number(given, SIZE, order.picture().width(), Picture.SMALLEST_WIDTH, Picture.LARGEST_WIDTH),
        options.locale(given, opening),
        number(given, SCALE, order.scale(), 1, PngWriter.LARGEST_SCALE),
        given.matchedOptionValue(PAGE, order.page()));
  }

  private void refuseUnused(
      ParseResult given, String option, Format format, String key, List<ExportJobs.Job> jobs)
      throws Failure {
    if (given.hasMatchedOption(option) && jobs.stream().noneMatch(job -> job.format() == format)) {
      throw new Failure(ExitCode.USAGE, messages.text(key));
    }
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
