package dev.weighbridge.command;

import dev.weighbridge.figure.Subject;
import dev.weighbridge.project.Project;
import dev.weighbridge.report.Format;
import dev.weighbridge.wording.Excerpt;
import dev.weighbridge.wording.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which documents a command line asks for, each with the place it goes to. */
final class ExportJobs {
  private static final String SCENARIO = "{scenario}";
  private static final String FIGURE = "{figure}";
  private static final Set<String> PLACEHOLDERS = Set.of(SCENARIO, FIGURE);
  private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}?|}");

  private final Optional<Format> otherwise;
  private final boolean overwrite;
  private final Messages messages;

  /**
   * @param otherwise the format where a name does not tell
   * @param overwrite whether files that are there may be replaced
   */
  ExportJobs(Optional<Format> otherwise, boolean overwrite, Messages messages) {
    this.otherwise = otherwise;
    this.overwrite = overwrite;
    this.messages = messages;
  }

  /** One document. */
  record Job(Project project, Subject subject, Format format, Target target) {}

  /**
   * Every project in every figure in every file. A name may hold {@code {scenario}} and {@code
   * {figure}}, and must, where there is more than one.
   */
  List<Job> of(List<Project> projects, List<Subject> subjects, List<String> names) throws Failure {
    for (String name : names) {
      checkNamesAFile(name);
      checkPlaceholders(name);
    }
    List<Job> jobs = new ArrayList<>();
    Set<Optional<Path>> taken = new HashSet<>();
    for (Project project : projects) {
      for (String name : names) {
        Format format = format(name);
        for (Subject subject : format.isOfProject() ? subjects.subList(0, 1) : subjects) {
          Target target = new Target(filled(name, project, subject), overwrite, messages);
          if (!taken.add(target.place())) {
            throw refused(name, format, projects.size(), subjects.size());
          }
          jobs.add(new Job(project, subject, format, target));
        }
      }
    }
    return List.copyOf(jobs);
  }

  private Format format(String name) throws Failure {
    return Format.of(name).or(() -> otherwise).orElseThrow(() -> failure("export.type", name));
  }

  /** Java drops a slash at the end, and would make a file of what was meant as a folder. */
  private void checkNamesAFile(String name) throws Failure {
    if (name.isBlank()) {
      throw failure("file.empty");
    }
    if (name.endsWith("/") || name.endsWith(File.separator)) {
      throw failure("export.names.folder", name);
    }
  }

  /**
   * A misspelt placeholder, or a brace without its other, would become a part of the file's name.
   */
  private void checkPlaceholders(String name) throws Failure {
    Matcher braces = BRACES.matcher(name);
    while (braces.find()) {
      if (!PLACEHOLDERS.contains(braces.group())) {
        throw failure("export.names.unknown", braces.group(), name);
      }
    }
  }

  private static String filled(String name, Project project, Subject subject) {
    String figure = subject.text().replace(':', '-').replace(',', '-');
    return name.replace(SCENARIO, project.scenario().id()).replace(FIGURE, figure);
  }

  private Failure refused(String name, Format format, int projects, int subjects) {
    if (projects > 1 && !name.contains(SCENARIO)) {
      return failure("export.names.scenario", projects, name);
    }
    if (subjects > 1 && !format.isOfProject() && !name.contains(FIGURE)) {
      return failure("export.names.figure", subjects, name);
    }
    return failure("export.names.twice", name);
  }

  private Failure failure(String key, Object... arguments) {
    Object[] shown =
        Stream.of(arguments).map(one -> one instanceof String s ? Excerpt.of(s) : one).toArray();
    return new Failure(ExitCode.USAGE, messages.text(key, shown));
  }
}
