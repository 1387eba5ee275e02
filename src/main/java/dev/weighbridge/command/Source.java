package dev.weighbridge.command;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.dataset.DatasetReading;
import dev.weighbridge.export.EmbeddedProject;
import dev.weighbridge.json.InputFile;
import dev.weighbridge.json.Problems;
import dev.weighbridge.project.ProjectFile;
import dev.weighbridge.report.OpenedFile;
import dev.weighbridge.wording.Messages;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a dataset or project comes from: a file or standard input.
 *
 * @param file as it was given; {@code -} is standard input
 */
record Source(Path file, Console console, Messages messages) {
  /** Whether this is standard input, which can be read once. */
  boolean isStandardInput() {
    return file.toString().equals(FileNames.STANDARD_STREAM);
  }

  /** What to call it in sentences. */
  String name() {
    return isStandardInput() ? messages.text("input.name") : file.toString();
  }

  DatasetReading dataset() {
    if (!isStandardInput()) {
      return DatasetReader.read(file);
    }
    Problems problems = new Problems(name(), DatasetReader.ROOM);
    return InputFile.read(console.in(), DatasetReader.MOST_BYTES, problems)
        .map(bytes -> DatasetReader.read(name(), bytes))
        .orElseGet(() -> new DatasetReading.Refused(problems.sorted()));
  }

  /**
   * What a project file or a picture holds.
   *
   * @param evidence what the project is opened with
   */
  OpenedFile project(Dataset evidence) {
    if (!isStandardInput()) {
      return OpenedFile.of(file, evidence);
    }
    Problems problems = new Problems(name(), ProjectFile.ROOM);
    Optional<byte[]> bytes = InputFile.read(console.in(), EmbeddedProject.MOST_BYTES, problems);
    return bytes.isPresent()
        ? OpenedFile.of(name(), bytes.get(), evidence)
        : new OpenedFile.Refused(problems.sorted());
  }
}
