package dev.weighbridge.report;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.export.EmbeddedProject;
import dev.weighbridge.json.InputFile;
import dev.weighbridge.json.Place;
import dev.weighbridge.json.Problem;
import dev.weighbridge.json.Problems;
import dev.weighbridge.project.Difference;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.ProjectFile;
import dev.weighbridge.project.ProjectReading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What opening a file came to: a project file, or a picture or JSON that carries one. */
public sealed interface OpenedFile {
  /** How the names of files end that can be opened; the first is a project file's. */
  List<String> ENDINGS = List.of(".weighbridge", ".json", ".svg", ".png", ".pdf");

  /**
   * It holds a project.
   *
   * @param drawn what was drawn of it; empty for a project file
   * @param differences what of the evidence is not as it was
   */
  record Opened(Project project, Optional<Order> drawn, List<Difference> differences)
      implements OpenedFile {
    public Opened {
      differences = List.copyOf(differences);
    }
  }

  /**
   * It holds none, or one that cannot be used.
   *
   * @param problems at least one
   */
  record Refused(List<Problem> problems) implements OpenedFile {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /** Opens a file; whatever is wrong with it comes back as problems. */
  static OpenedFile of(Path file, Dataset dataset) {
    Problems problems = new Problems(file.toString(), ProjectFile.ROOM);
    Optional<byte[]> bytes = InputFile.read(file, EmbeddedProject.MOST_BYTES, problems);
    return bytes.isPresent()
        ? of(file.toString(), bytes.get(), dataset)
        : new Refused(problems.sorted());
  }

  /**
   * Opens bytes.
   *
   * @param name what to call them in problems; tells the format
   */
  static OpenedFile of(String name, byte[] bytes, Dataset dataset) {
    Optional<String> project = EmbeddedProject.find(bytes);
    Format format = Format.of(name).orElse(Format.JSON);
    if (project.isEmpty() && format != Format.JSON) {
      Problems problems = new Problems(name, ProjectFile.ROOM);
      problems.add(Place.START, "", "file.without.project");
      return new Refused(problems.sorted());
    }
    // A text that is no project at all is told what is wrong with it.
    byte[] text = project.map(found -> found.getBytes(StandardCharsets.UTF_8)).orElse(bytes);
    return switch (ProjectFile.read(name, text, List.of(dataset))) {
      case ProjectReading.Opened opened ->
          new Opened(
              opened.project(),
              OrderText.read(opened.picture(), opened.project().dataset(), format),
              opened.differences());
      case ProjectReading.Refused refused -> new Refused(refused.problems());
    };
  }
}
