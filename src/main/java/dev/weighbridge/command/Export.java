package dev.weighbridge.command;

import dev.weighbridge.decision.Sampling;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.figure.Subjects;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Project;
import dev.weighbridge.report.Csv;
import dev.weighbridge.report.Documents;
import dev.weighbridge.report.Format;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code export}: figures, with what they rest on, as files. */
final class Export implements Subcommand {
  private static final String FORMAT = "--format";

  private final Messages messages;
  private final Options options;
  private final PictureOptions pictures;
  private final OutputOptions outputs;
  private final CsvOptions tables;

  Export(Messages messages) {
    this.messages = messages;
    this.options = new Options(messages);
    this.pictures = new PictureOptions(options, messages);
    this.outputs = new OutputOptions(options, messages);
    this.tables = new CsvOptions(options, messages);
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = options.command("export", this);
    List<String> figures = new ArrayList<>(Subjects.KINDS);
    figures.add(FigureOptions.ALL);
    spec.addOption(
            options
                .repeatable(FigureOptions.FIGURE, "figure", String.join(", ", figures))
                .completionCandidates(Options.bundled(FigureOptions::names))
                .build())
        .addOption(
            options
                .repeatable(FigureOptions.CRITERION, "criterion")
                .completionCandidates(Options.bundled(FigureOptions::criteria))
                .build())
        .addOption(outputs.out(true))
        .addOption(
            options
                .oneOf(FORMAT, Format.class)
                .description(
                    messages.text(
                        "option.format.export", String.join(", ", Options.names(Format.class))))
                .build());
    pictures.add(spec);
    tables.add(spec);
    options.addProject(spec);
    return spec.addOption(outputs.force());
  }

  @Override
  public ExitCode run(ParseResult given, Console console) throws Failure {
    Opening opening = options.opening(given, console);
    List<Project> projects = options.projects(given, opening);
    List<Subject> subjects = subjects(given, opening);
    Optional<Format> otherwise = Optional.ofNullable(given.matchedOptionValue(FORMAT, null));
    List<ExportJobs.Job> jobs =
        new ExportJobs(otherwise, outputs.overwrite(given), messages)
            .of(projects, subjects, outputs.names(given));
    Csv csv = tables.chosen(given, jobs.stream().anyMatch(job -> job.format() == Format.CSV));
    for (ExportJobs.Job job : jobs) {
      job.target().check();
    }
    write(jobs, pictures.drawn(given, opening, jobs), csv, console);
    return ExitCode.OK;
  }

  private List<Subject> subjects(ParseResult given, Opening opening) throws Failure {
    List<String> figures = given.matchedOptionValue(FigureOptions.FIGURE, List.of());
    List<String> criteria = given.matchedOptionValue(FigureOptions.CRITERION, List.of());
    return figures.isEmpty() && criteria.isEmpty() && opening.picture().isPresent()
        ? List.of(opening.picture().get().subject())
        : new FigureOptions(opening.project().dataset(), messages).subjects(figures, criteria);
  }

  private void write(
      List<ExportJobs.Job> jobs, PictureOptions.Drawn drawn, Csv csv, Console console)
      throws Failure {
    Documents documents = new Documents(Typeface.bundled(), csv);
    Messages explanation = Messages.of("explanation", drawn.locale());
    Map<Project, Advice> advice = new LinkedHashMap<>();
    Sampling sampling = Sampling.of(Sampling.USUAL_SAMPLES, jobs.getFirst().project().seed());
    try (Progress progress = new Progress(console, jobs.size())) {
      for (ExportJobs.Job job : jobs) {
        Advice of = advice.computeIfAbsent(job.project(), p -> Advice.of(p, sampling, explanation));
        job.target().write(documents.write(of, drawn.order(job)), console);
        progress.step();
      }
    }
    outputs.tell(jobs, console);
  }
}
