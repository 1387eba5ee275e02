package dev.weighbridge.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.DatasetReading.Loaded;
import dev.weighbridge.dataset.DatasetReading.Refused;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Support;
import dev.weighbridge.decision.ValueScale;
import dev.weighbridge.json.Problem;
import dev.weighbridge.json.Problems;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetReaderTest {
  private static final Path MINIMAL = Path.of("src/test/resources/dataset/minimal.json");

  @TempDir Path folder;

  @Test
  void readsEveryPartOfAFile() {
    Dataset dataset = minimal();
    assertEquals("minimal", dataset.id());
    assertEquals("1", dataset.version());
    assertEquals(LocalDate.of(2026, 11, 23), dataset.date());
    assertEquals(64, dataset.sha256().length());

    assertEquals(
        List.of("tail", "memory"), dataset.criteria().stream().map(CriterionEvidence::id).toList());
    CriterionEvidence tail = dataset.criterion("tail");
    assertEquals(Confidence.MEDIUM, tail.confidence());
    assertEquals(Direction.LOWER, tail.direction());
    assertEquals("the default server", tail.notes().get("go"));
    assertEquals("bench", tail.sources().getFirst().id());
    assertEquals(1.0, tail.checklist().getFirst().scores().get("rust"));
    assertEquals("10.6 ms", tail.display().text(10.6));

    assertEquals(
        new ValueScale.Logarithmic(65, 6), dataset.comparison().criteria().getFirst().scale());
    assertEquals(new Measurement.Measured(45.3, 42, 49.6), dataset.comparison().measurement(1, 0));
    assertTrue(dataset.comparison().isMissing(1, 1));
    assertEquals(Support.NO, dataset.comparison().capabilities().getFirst().of("go"));
    assertEquals(List.of("tail", "memory"), dataset.comparison().overlaps().getFirst().criteria());

    assertEquals(Claim.Stance.STRENGTH, dataset.claimsOf("performance").getFirst().stance());
    FieldReport.Figure figure = dataset.fieldReport("port").figures().getFirst();
    assertEquals(OptionalDouble.of(-50), figure.changePercent());
    assertEquals("short ones", dataset.capability("no-pauses").notes().get("go"));
  }

  @Test
  void aScenarioWeighsOnlyWhatItNames() {
    Dataset dataset = minimal();
    Priorities priorities = dataset.scenario("till").priorities(dataset);
    assertEquals(60, priorities.ofDimension(0));
    assertEquals(80, priorities.ofCriterion(0));
    assertEquals(50, priorities.ofCriterion(1));
    assertEquals(50, dataset.priorities().ofDimension(0));
  }

  @Test
  void readsAnAnchoredScale() throws IOException {
    String anchored =
        Files.readString(MINIMAL)
            .replace(
                "\"kind\": \"linear\", \"worst\": 100, \"best\": 0,",
                "\"kind\": \"anchored\", \"anchors\": [ { \"value\": 100, \"points\": 0 },"
                    + " { \"value\": 20, \"points\": 80 }, { \"value\": 0, \"points\": 100 } ],");
    Loaded loaded =
        assertInstanceOf(
            Loaded.class,
            DatasetReader.read("anchored.json", anchored.getBytes(StandardCharsets.UTF_8)));
    assertEquals(85, loaded.dataset().comparison().points(0, 1), 1e-12);
  }

  @Test
  void anUnknownIdIsRefusedWithWhatThereIs() {
    Dataset dataset = minimal();
    var refusal = assertThrows(IllegalArgumentException.class, () -> dataset.scenario("shop"));
    assertEquals("There is no scenario \"shop\"; there are: till.", refusal.getMessage());
  }

  @Test
  void aByteOrderMarkAndWindowsLinesDoNoHarm() throws IOException {
    String windows = "\uFEFF" + Files.readString(MINIMAL).replace("\n", "\r\n");
    assertInstanceOf(
        Loaded.class, DatasetReader.read("w.json", windows.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aFileThatCannotBeReadIsAProblemAndNotAnException() throws IOException {
    assertEquals(
        List.of("There is no such file. Check the path."),
        sentences(DatasetReader.read(folder.resolve("none.json"))));
    assertEquals(
        List.of("This is a folder. Give the path of a dataset file."),
        sentences(DatasetReader.read(folder)));
    Path large = folder.resolve("large.json");
    byte[] blanks = new byte[DatasetReader.MOST_BYTES + 1];
    Arrays.fill(blanks, (byte) ' ');
    Files.write(large, blanks);
    assertEquals(
        List.of(
            "The file is larger than 8 MB, which no dataset needs. Check that it is the right"
                + " file."),
        sentences(DatasetReader.read(large)));
  }

  /** The command line starts with it, so it must not cost the start of a schema validator. */
  @Test
  void theBundledDatasetNeedsNoValidator() throws Exception {
    URL[] path =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("json-schema-validator"))
            .map(DatasetReaderTest::address)
            .toArray(URL[]::new);
    try (var loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      Class<?> reader = loader.loadClass(DatasetReader.class.getName());
      Object dataset = reader.getMethod("bundled").invoke(null);
      assertEquals(
          DatasetReader.bundled().sha256(), dataset.getClass().getMethod("sha256").invoke(dataset));
      assertThrows(
          ClassNotFoundException.class, () -> loader.loadClass("com.networknt.schema.Schema"));
    }
  }

  private static URL address(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  void aVeryWrongFileIsAnsweredInTimeAndInShortSentences() {
    String id = "x".repeat(100_000);
    String many = "\"" + id + "\"," + "\"a\",".repeat(20_000) + "\"b\"";
    String json =
        "{ \"languages\": [ { \"id\": \""
            + id
            + "y\", \"name\": \"L\" } ], \"overlaps\": ["
            + " { \"criteria\": ["
            + many
            + "] } ], \"claims\": [ { \"language\": \""
            + id
            + "\" } ] }";
    List<String> sentences =
        sentences(DatasetReader.read("wrong.json", json.getBytes(StandardCharsets.UTF_8)));
    assertEquals(Problems.MOST_LISTED + 1, sentences.size());
    assertTrue(sentences.stream().allMatch(sentence -> sentence.length() < 2_000));
    assertEquals(
        "9,900 or more further problems are not listed. Check that this is the right file; then"
            + " mend those above first.",
        sentences.getLast());
  }

  @Test
  void valuesAreWrittenAsPeopleReadThem() {
    assertEquals("140 k", new Display("", "", 0, true).text(140_274));
    assertEquals("14 k", new Display("", "", 0, true).text(13_900));
    assertEquals("10 of 10", new Display("", " of 10", 1, false).text(10));
    assertEquals("4.5 of 18", new Display("", " of 18", 1, false).text(4.5));
    assertEquals("< 0.36 s", new Display("< ", " s", 2, false).text(0.36));
    assertEquals("11 ms", new Display("", " ms", 0, false).text(10.6));
    assertEquals("0", new Display("", "", 0, false).text(-0.3));
  }

  private static Dataset minimal() {
    return assertInstanceOf(Loaded.class, DatasetReader.read(MINIMAL)).dataset();
  }

  private static List<String> sentences(DatasetReading reading) {
    return assertInstanceOf(Refused.class, reading).problems().stream()
        .map(Problem::sentence)
        .toList();
  }
}
