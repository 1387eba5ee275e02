package dev.weighbridge.dataset;

import dev.weighbridge.dataset.DatasetReading.Loaded;
import dev.weighbridge.dataset.DatasetReading.Refused;
import dev.weighbridge.json.InputFile;
import dev.weighbridge.json.JsonDocument;
import dev.weighbridge.json.JsonText;
import dev.weighbridge.json.Part;
import dev.weighbridge.json.Problems;
import dev.weighbridge.json.ResourceFile;
import dev.weighbridge.json.SchemaRules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Reads datasets, the bundled one and the user's own, by the same rules. */
public final class DatasetReader {
  /** The largest file that is read, in bytes. */
  public static final int MOST_BYTES = 8 * 1024 * 1024;

  /** The version of the file format that is read. */
  public static final int SCHEMA_VERSION = 1;

  /** Whose message bundle has the sentences about datasets. */
  public static final String ROOM = "dataset";

  private static final String BUNDLED = "backend-languages.json";
  private static final String SCHEMA = "dataset.schema.json";

  private DatasetReader() {}

  /**
   * The bundled dataset. It is known to be sound (a test holds it against every rule), so that the
   * rules, and the libraries they need, are not even loaded.
   */
  public static Dataset bundled() {
    byte[] bytes = ResourceFile.read(DatasetReader.class, BUNDLED);
    Problems problems = new Problems(BUNDLED, ROOM);
    Optional<JsonDocument> document = JsonText.read(bytes, problems);
    return DatasetBinder.bind(document.orElseThrow().root(), bytes);
  }

  /** Reads a file; whatever is wrong with it, or with reading it, comes back as problems. */
  public static DatasetReading read(Path file) {
    Problems problems = new Problems(file.toString(), ROOM);
    return InputFile.read(file, MOST_BYTES, problems)
        .map(bytes -> read(file.toString(), bytes))
        .orElseGet(() -> new Refused(problems.sorted()));
  }

  /**
   * Reads bytes.
   *
   * @param file what to call them in problems
   */
  public static DatasetReading read(String file, byte[] bytes) {
    return read(file, bytes, Runtime.getRuntime().maxMemory());
  }

  /**
   * The same.
   *
   * @param memory that results may take, in bytes
   */
  static DatasetReading read(String file, byte[] bytes, long memory) {
    Problems problems = new Problems(file, ROOM);
    Optional<JsonDocument> document =
        InputFile.isSmall(bytes, MOST_BYTES, problems)
            ? JsonText.read(bytes, problems)
            : Optional.empty();
    document.ifPresent(known -> check(known, memory, problems));
    return problems.none() && document.isPresent()
        ? new Loaded(DatasetBinder.bind(document.get().root(), bytes))
        : new Refused(problems.sorted());
  }

  private static void check(JsonDocument document, long memory, Problems problems) {
    Part version = document.root().get("schemaVersion");
    double said = version.number().orElse(SCHEMA_VERSION);
    if (said != SCHEMA_VERSION) {
      // Another format's rules are not known here; its other parts cannot be judged.
      problems.add(
          document.placeOf(version.pointer()),
          version.pointer(),
          "version.wrong",
          JsonText.plain(said),
          Integer.toString(SCHEMA_VERSION));
      return;
    }
    if (!DatasetSize.of(document.root()).isBounded(document, memory, problems)) {
      // To judge what cannot be used anyway would only take time.
      return;
    }
    byte[] rules = ResourceFile.read(DatasetReader.class, SCHEMA);
    String schema = new String(rules, StandardCharsets.UTF_8);
    SchemaRules.check(document, schema, problems);
    IdRules.check(document, problems);
    ValueRules.check(document, problems);
  }
}
