package dev.weighbridge.wording;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every bundle of the program can be read, and a translation says all that the original says. */
@Execution(ExecutionMode.CONCURRENT)
class BundlesTest {
  private static final Path FOLDER = Path.of("src/main/resources/dev/weighbridge/wording");

  @TestFactory
  Stream<DynamicTest> everyTextCanBeRead() throws IOException {
    return bundles().stream()
        .map(file ->
            dynamicTest(
                file.getFileName().toString(), () -> read(file).forEach(this::assertReadable)));
  }

  @TestFactory
  Stream<DynamicTest> everyTranslationIsComplete() throws IOException {
    return bundles().stream()
        .filter(file -> file.toString().contains("_"))
        .map(file ->
            dynamicTest(
                file.getFileName().toString(),
                () -> assertEquals(argumentCounts(original(file)), argumentCounts(file))));
  }

  /** The short way gives what the long way gives, for every text of the program. */
  @TestFactory
  Stream<DynamicTest> everyTextIsJoinedAsTheFormatWould() throws IOException {
    return bundles().stream()
        .map(file ->
            dynamicTest(
                file.getFileName().toString(), () -> read(file).forEach(this::assertJoined)));
  }

  private void assertJoined(Object key, Object pattern) {
    Locale locale = Locale.GERMAN;
    for (int number : new int[] {-2, 0, 1, 2, 3, 17, 999, 1000, 12_345}) {
      // Numbers stand where a pattern asks for them, and texts elsewhere.
      Object[] arguments = new Object[10];
      for (int i = 0; i < arguments.length; i++) {
        boolean counted = pattern.toString().contains("{" + i + ",");
        arguments[i] = counted || i % 2 == 1 ? Integer.valueOf(number + i) : "é" + i;
      }
      assertEquals(
          new MessageFormat(pattern.toString(), locale).format(arguments),
          new Template(pattern.toString(), locale).with(arguments),
          key + ": " + pattern);
    }
  }

  /** Of two lines with the same key the first is never read. */
  @Test
  void eachKeyIsThereOnce() throws IOException {
    for (Path bundle : bundles()) {
      List<String> keys =
          Files.readAllLines(bundle).stream()
              .filter(line -> line.matches("[\\w.-]+=.*"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();
      Set<String> seen = new HashSet<>();
      assertEquals(
          List.of(), keys.stream().filter(key -> !seen.add(key)).toList(), bundle::toString);
    }
  }

  private void assertReadable(Object key, Object pattern) {
    String text = pattern.toString();
    assertFalse(text.isBlank(), key + " is empty");
    assertDoesNotThrow(() -> new MessageFormat(text), key + ": " + text);
    // A straight apostrophe quotes, and so swallows, the arguments after it.
    assertFalse(text.matches(".*\\w'\\w.*"), key + " has an apostrophe that is not ’: " + text);
  }

  private static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> bundles = files.filter(file -> file.toString().endsWith(".properties")).toList();
      assertFalse(bundles.isEmpty(), "no bundles in " + FOLDER);
      return bundles;
    }
  }

  private static Path original(Path translation) {
    String name = translation.getFileName().toString();
    return translation.resolveSibling(name.substring(0, name.indexOf('_')) + ".properties");
  }

  private static Map<Object, Integer> argumentCounts(Path file) throws IOException {
    var counts = new TreeMap<Object, Integer>();
    read(file)
        .forEach((key, pattern) ->
            counts.put(
                key, new MessageFormat(pattern.toString()).getFormatsByArgumentIndex().length));
    return counts;
  }

  private static Properties read(Path file) throws IOException {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
