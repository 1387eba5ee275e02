package dev.weighbridge.dataset;

import dev.weighbridge.dataset.DatasetReading.Loaded;
import dev.weighbridge.dataset.DatasetReading.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads datasets, the bundled one and the user's own, by the same rules. */
public final class DatasetReader {
  /** The largest file that is read, in bytes. */
  public static final int MOST_BYTES = 8 * 1024 * 1024;

  /** The version of the file format that is read. */
  public static final int SCHEMA_VERSION = 1;

  private static final String BUNDLED = "backend-languages.json";
  private static final String SCHEMA = "dataset.schema.json";

  private DatasetReader() {}

  /**
   * The bundled dataset. It is known to be sound (a test holds it against every rule), so that the
   * rules, and the libraries they need, are not even loaded.
   */
  public static Dataset bundled() {
    byte[] bytes = resource(BUNDLED);
    Problems problems = new Problems(BUNDLED);
    Optional<JsonDocument> document = JsonText.read(bytes, problems);
    return DatasetBinder.bind(document.orElseThrow().root(), bytes);
  }

  /** Reads a file; whatever is wrong with it, or with reading it, comes back as problems. */
  public static DatasetReading read(Path file) {
    Problems problems = new Problems(file.toString());
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in.readNBytes(MOST_BYTES + 1));
    } catch (NoSuchFileException e) {
      problems.add(Place.START, "", "file.missing");
    } catch (IOException e) {
      problems.add(Place.START, "", Files.isDirectory(file) ? "file.folder" : "file.unreadable");
    }
    return new Refused(problems.sorted());
  }

  /**
   * Reads bytes.
   *
   * @param file what to call them in problems
   */
  public static DatasetReading read(String file, byte[] bytes) {
    Problems problems = new Problems(file);
    if (bytes.length > MOST_BYTES) {
      problems.add(Place.START, "", "file.large", Integer.toString(MOST_BYTES / (1024 * 1024)));
      return new Refused(problems.sorted());
    }
    Optional<JsonDocument> document = JsonText.read(bytes, problems);
    document.ifPresent(known -> check(known, problems));
    return problems.none() && document.isPresent()
        ? new Loaded(DatasetBinder.bind(document.get().root(), bytes))
        : new Refused(problems.sorted());
  }

  private static void check(JsonDocument document, Problems problems) {
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
    String schema = new String(resource(SCHEMA), StandardCharsets.UTF_8);
    SchemaRules.check(document, schema, problems);
    IdRules.check(document, problems);
    ValueRules.check(document, problems);
  }

  private static byte[] resource(String name) {
    try (InputStream in = DatasetReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its file " + name + ".");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
