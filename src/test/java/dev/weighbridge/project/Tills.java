package dev.weighbridge.project;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.dataset.DatasetReading.Loaded;
import dev.weighbridge.decision.Requirements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** A small dataset that tests can change, and a project with something of everything. */
final class Tills {
  private static final Path FILE = Path.of("src/test/resources/project/till.json");

  private Tills() {}

  static Dataset dataset() {
    return read(text());
  }

  /** The dataset with changes: pairs of a piece of its text and what takes its place. */
  static Dataset changed(String... changes) {
    String text = text();
    for (int i = 0; i < changes.length; i += 2) {
      String changed = text.replace(changes[i], changes[i + 1]);
      assertNotEquals(text, changed, changes[i]);
      text = changed;
    }
    return read(text);
  }

  /** Performance is pinned, and a capability required that only Rust has. */
  static Project project() {
    Project project = Project.of(dataset());
    return project
        .withPriorities(project.priorities().withPin(0, 0.25))
        .withRequirements(new Requirements(Set.of("no-pauses")));
  }

  private static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dataset read(String text) {
    var reading = DatasetReader.read("till.json", text.getBytes(StandardCharsets.UTF_8));
    return assertInstanceOf(Loaded.class, reading, reading::toString).dataset();
  }
}
