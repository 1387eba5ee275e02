package dev.weighbridge.command;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.export.Embedded;
import dev.weighbridge.export.Page;
import dev.weighbridge.export.PdfWriter;
import dev.weighbridge.export.PngWriter;
import dev.weighbridge.export.SvgWriter;
import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.json.Mutations;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.ProjectFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Files of one kind with something wrong, in the container or in what it holds. */
final class MutatedFiles {
  /** What is opened. */
  enum Kind {
    DATASET,
    PROJECT,
    SVG,
    PNG,
    PDF,
    JSON;

    String ending() {
      return switch (this) {
        case DATASET, JSON -> ".json";
        case PROJECT -> ".weighbridge";
        default -> "." + name().toLowerCase(Locale.ROOT);
      };
    }
  }

  private static final Figure FIGURE = new Figure("f", "A title", "Words", 10, 10, List.of());

  private final Kind kind;
  private final String sound;
  private final Mutations mutations;
  private final Typeface typeface = Typeface.bundled();
  private int count;

  MutatedFiles(Kind kind, Dataset dataset) {
    this.kind = kind;
    this.mutations = new Mutations(20261130L + kind.name().hashCode());
    Project project =
        Project.of(dataset).withOwn("go", "memory", new Measurement.Measured(20, 18, 30), "ours");
    Map<String, String> picture =
        Map.of("figure", "fit", "theme", "light", "width", "800", "language", "en");
    this.sound =
        kind == Kind.DATASET
            ? new String(dataset(), StandardCharsets.UTF_8)
            : ProjectFile.text(project, picture);
  }

  /** A small sound dataset. */
  static byte[] dataset() {
    try {
      return Files.readAllBytes(Path.of("src/test/resources/dataset/minimal.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] next() {
    return switch (kind) {
      case DATASET, PROJECT -> mutations.of(sound);
      // By turns what is inside is wrong, or what is around it.
      default ->
          count++ % 2 == 0
              ? contained(inside())
                  .orElseGet(() -> mutations.damaged(contained(sound).orElseThrow()))
              : mutations.damaged(contained(sound).orElseThrow());
    };
  }

  private String inside() {
    return new String(mutations.of(sound), StandardCharsets.UTF_8);
  }

  /** A file that holds a text; empty if no file can. */
  private Optional<byte[]> contained(String project) {
    try {
      return Optional.of(
          switch (kind) {
            case SVG -> new SvgWriter(typeface).write(FIGURE, Theme.LIGHT, embedded(project));
            case PNG -> new PngWriter(typeface).write(FIGURE, Theme.LIGHT, 1, embedded(project));
            case PDF ->
                new PdfWriter(typeface)
                    .write(
                        FIGURE,
                        Theme.LIGHT,
                        Page.FIT,
                        LocalDate.EPOCH,
                        Locale.ENGLISH,
                        Optional.of(project));
            default ->
                ("{\"ranking\": [1, 2], \"project\": " + project + "}")
                    .getBytes(StandardCharsets.UTF_8);
          });
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Embedded embedded(String project) {
    return new Embedded(project, Map.of("Scenario", "A till"));
  }
}
