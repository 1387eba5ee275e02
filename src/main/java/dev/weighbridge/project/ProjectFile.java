package dev.weighbridge.project;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.json.InputFile;
import dev.weighbridge.json.Json;
import dev.weighbridge.json.JsonDocument;
import dev.weighbridge.json.JsonText;
import dev.weighbridge.json.Part;
import dev.weighbridge.json.Problems;
import dev.weighbridge.project.ProjectReading.Opened;
import dev.weighbridge.project.ProjectReading.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A project as a file: JSON, described by {@code project.schema.json}. Besides the project it keeps
 * the evidence that its results rest on, so that it can be said later what has become of it.
 */
public final class ProjectFile {
  /** The largest text that is read, in bytes. */
  public static final int MOST_BYTES = 8 * 1024 * 1024;

  /** The version of the file format that is written and read. */
  public static final int VERSION = 1;

  /** The message bundle that says what is wrong with a project file. */
  public static final String ROOM = "project";

  /** How deep members have a line of their own; each criterion of the evidence has one. */
  private static final int LEVELS = 3;

  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,49}");

  private ProjectFile() {}

  /**
   * The text of a file; the same for equal projects and pictures. ASCII only: other characters are
   * escaped.
   *
   * @param picture what to say of the picture that the file comes with, by key; may be empty
   * @throws IllegalArgumentException if a key of the picture is not lower-case letters, digits and
   *     single hyphens
   */
  public static String text(Project project, Map<String, String> picture) {
    for (String key : picture.keySet()) {
      if (!KEY.matcher(key).matches()) {
        throw new IllegalArgumentException("A picture cannot have the key \"" + key + "\".");
      }
    }
    return Json.compact(LEVELS, json -> ProjectJson.write(project, picture, json));
  }

  /**
   * Reads a file; any bytes give an answer.
   *
   * @param file what to call it in problems
   * @param available the datasets at hand; if several have the id that the file needs, the one with
   *     the same content, or else the first, is taken
   */
  public static ProjectReading read(String file, byte[] bytes, List<Dataset> available) {
    Problems problems = new Problems(file, ROOM);
    Optional<JsonDocument> document =
        InputFile.isSmall(bytes, MOST_BYTES, problems)
            ? JsonText.read(bytes, problems)
            : Optional.empty();
    Optional<Dataset> dataset =
        document.flatMap(known -> ProjectRules.check(known, available, problems));
    return problems.none() && document.isPresent() && dataset.isPresent()
        ? opened(document.get().root(), dataset.get())
        : new Refused(problems.sorted());
  }

  private static Opened opened(Part root, Dataset dataset) {
    ProjectBinder binder = new ProjectBinder(root, dataset);
    Project project = binder.project();
    List<Difference> differences = new ArrayList<>(binder.lost());
    Snapshot then = SnapshotJson.read(root.get("evidence"));
    differences.addAll(Differences.between(then, project, binder.keptScenario()));
    if (differences.isEmpty() && !ProjectRules.isSame(root, dataset)) {
      differences.add(Differences.onlyTexts(root.get("dataset"), dataset));
    }
    Map<String, String> picture = root.map("picture", value -> value.text().orElseThrow());
    return new Opened(project, picture, differences);
  }
}
