package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.dataset.DatasetReading;
import dev.weighbridge.export.EmbeddedProject;
import dev.weighbridge.json.InputFile;
import dev.weighbridge.json.JsonText;
import dev.weighbridge.json.Problem;
import dev.weighbridge.json.Problems;
import dev.weighbridge.project.Difference;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.ProjectFile;
import dev.weighbridge.report.OpenedFile;
import dev.weighbridge.storage.FileStamp;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What there is in a file that somebody wants to open. */
sealed interface Found {
  /**
   * A project.
   *
   * @param file what the file held, if that is nothing else, so that it may be saved to
   * @param differences what of the evidence is not as it was
   */
  record OfProject(Project project, Optional<FileStamp> file, List<Difference> differences)
      implements Found {
    public OfProject {
      differences = List.copyOf(differences);
    }
  }

  /** A dataset. */
  record OfDataset(Dataset dataset) implements Found {}

  /**
   * Nothing that can be used.
   *
   * @param problems at least one
   */
  record Nothing(List<Problem> problems) implements Found {
    public Nothing {
      problems = List.copyOf(problems);
    }
  }

  /** Reads a file; any file gives an answer. */
  static Found in(Path file, Dataset evidence) {
    Problems problems = new Problems(file.toString(), ProjectFile.ROOM);
    Optional<byte[]> bytes = InputFile.read(file, EmbeddedProject.MOST_BYTES, problems);
    return bytes.isPresent()
        ? in(file.toString(), bytes.get(), evidence)
        : new Nothing(problems.sorted());
  }

  /**
   * Reads bytes.
   *
   * @param name what to call them in problems
   * @param evidence what projects are opened with
   */
  static Found in(String name, byte[] bytes, Dataset evidence) {
    return isDataset(name, bytes) ? dataset(name, bytes) : project(name, bytes, evidence);
  }

  private static boolean isDataset(String name, byte[] bytes) {
    // A picture is no JSON; reading it as such would only take time.
    return bytes.length > 0
        && EmbeddedProject.find(bytes).filter(text -> text.length() < bytes.length / 2).isEmpty()
        && JsonText.read(bytes, new Problems(name, ProjectFile.ROOM))
            .filter(document -> document.root().get("schemaVersion").isGiven())
            .filter(document -> !document.root().get("weighbridge").isGiven())
            .isPresent();
  }

  private static Found dataset(String name, byte[] bytes) {
    return switch (DatasetReader.read(name, bytes)) {
      case DatasetReading.Loaded(Dataset dataset) -> new OfDataset(dataset);
      case DatasetReading.Refused(List<Problem> problems) -> new Nothing(problems);
    };
  }

  private static Found project(String name, byte[] bytes, Dataset evidence) {
    return switch (OpenedFile.of(name, bytes, evidence)) {
      case OpenedFile.Opened opened ->
          new OfProject(
              opened.project(),
              Optional.of(bytes)
                  .filter(_ -> Ending.PROJECT.isOf(name) && opened.drawn().isEmpty())
                  .map(FileStamp::of),
              opened.differences());
      case OpenedFile.Refused(List<Problem> problems) -> new Nothing(problems);
    };
  }
}
