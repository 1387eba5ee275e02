package dev.weighbridge.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.export.Page;
import dev.weighbridge.figure.Picture;
import dev.weighbridge.figure.Samples;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.figure.Subjects;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every figure and document of the projects chosen to hurt, as it was looked at and found right.
 * After a wanted change, look at what is then in {@code target/golden} and copy it to {@code
 * src/test/resources/golden}. What no person reads, a font, a packed picture or a very long page,
 * is there as a digest.
 */
@Execution(ExecutionMode.CONCURRENT)
class GoldenFilesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path ACTUAL = Path.of("target/golden");
  private static final List<Theme> THEMES = List.of(Theme.values());
  private static final int MOST_READ = 100_000;
  private static final Documents DOCUMENTS = new Documents(Samples.TYPEFACE);

  @TestFactory
  Stream<DynamicTest> everyProject() {
    List<Map.Entry<String, Project>> projects = new ArrayList<>(Projects.hard().entrySet());
    return projects.stream()
        .map(entry ->
            DynamicTest.dynamicTest(entry.getKey(), () -> compare(entry, projects.indexOf(entry))));
  }

  private static void compare(Map.Entry<String, Project> entry, int index) throws IOException {
    Map<String, String> files = files(entry.getValue(), index);
    Path actual = ACTUAL.resolve(entry.getKey());
    Files.createDirectories(actual);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(actual.resolve(file.getKey()), file.getValue());
    }
    Path golden = GOLDEN.resolve(entry.getKey());
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = golden.resolve(file.getKey());
      assertEquals(
          Files.exists(path) ? Files.readString(path) : "no such file",
          file.getValue(),
          () -> path + " is not as it was");
    }
    try (Stream<Path> all = Files.list(golden)) {
      assertEquals(
          List.copyOf(files.keySet()),
          all.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  private static Map<String, String> files(Project project, int index) {
    Advice advice = Advice.of(project, Messages.of("explanation", Locale.ENGLISH));
    Map<String, String> files = new TreeMap<>();
    StringBuilder digests = new StringBuilder();
    for (Subject subject : subjects(advice.dataset(), index)) {
      String name = subject.text().replace(':', '-').replace(',', '-');
      Picture picture =
          new Picture(subject, THEMES.get(index % THEMES.size()), 800, Locale.ENGLISH);
      for (Format format : List.of(Format.SVG, Format.PNG, Format.PDF, Format.CSV)) {
        byte[] bytes = DOCUMENTS.write(advice, new Order(picture, format, 1, Page.FIT));
        switch (format) {
          case SVG -> files.put(name + ".svg", Digests.readable(text(bytes)));
          case CSV -> files.put(name + ".csv", text(bytes));
          default ->
              digests.append(
                  "%s%s %s%n".formatted(name, format.ending(), Digests.of(format, bytes)));
        }
      }
    }
    for (Format format : List.of(Format.JSON, Format.MARKDOWN, Format.HTML)) {
      byte[] bytes = DOCUMENTS.write(advice, Order.of(new Subject.Fit(), format));
      if (bytes.length > MOST_READ) {
        String name = "report" + format.ending();
        digests.append("%s %s%n".formatted(name, Digests.of(format, bytes)));
      } else {
        files.put("report" + format.ending(), text(bytes));
      }
    }
    files.put("digests.txt", digests.toString());
    return files;
  }

  /** All figures of the first project, one of each kind of the others. */
  private static List<Subject> subjects(Dataset dataset, int index) {
    return index == 0
        ? Subjects.all(dataset)
        : Subjects.KINDS.stream()
            .map(kind -> Subjects.of(kind, dataset))
            .map(all -> all.get(index % all.size()))
            .toList();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
