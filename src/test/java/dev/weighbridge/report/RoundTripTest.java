package dev.weighbridge.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.QuickAdvice;
import dev.weighbridge.export.Page;
import dev.weighbridge.figure.Picture;
import dev.weighbridge.figure.Samples;
import dev.weighbridge.figure.Subjects;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is exported, opened and exported again is the same file to the byte. */
@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {
  private static final int BATCH = 20;
  private static final List<Format> FORMATS =
      List.of(Format.SVG, Format.PNG, Format.PDF, Format.JSON);
  private static final List<Format> WITHOUT_PNG = List.of(Format.SVG, Format.PDF, Format.JSON);
  private static final Documents DOCUMENTS = new Documents(Samples.TYPEFACE);

  /** A PNG takes longer than all the others together: one project of a batch is drawn as one. */
  @TestFactory
  Stream<DynamicTest> aHundredProjects() {
    return batches(5, run -> run == 0 ? FORMATS : WITHOUT_PNG);
  }

  @Tag("deep")
  @TestFactory
  Stream<DynamicTest> fiveHundredProjectsInEveryFormat() {
    return batches(25, _ -> FORMATS);
  }

  private static Stream<DynamicTest> batches(int count, IntFunction<List<Format>> formats) {
    return IntStream.range(0, count)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> check(seed, formats)));
  }

  private static void check(long seed, IntFunction<List<Format>> formats) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int run = 0; run < BATCH; run++) {
      Project project = Projects.random(random);
      Picture picture = picture(random, project.dataset());
      Page page = any(List.of(Page.values()), random);
      Advice advice = advice(project, picture);
      for (Format format : formats.apply(run)) {
        check("run " + run, advice, new Order(picture, format, 1 + random.nextInt(2), page));
      }
    }
  }

  private static void check(String what, Advice advice, Order order) {
    Project project = advice.project();
    byte[] first = DOCUMENTS.write(advice, order);
    String name = "file" + order.format().ending();
    OpenedFile.Opened opened =
        assertInstanceOf(
            OpenedFile.Opened.class,
            OpenedFile.of(name, first, project.withoutOwn().dataset()),
            what);
    assertEquals(List.of(), opened.differences(), what);
    assertEquals(project, opened.project(), what);
    Order again = opened.drawn().orElseThrow();
    assertEquals(order, again, what);
    assertArrayEquals(
        first, DOCUMENTS.write(advice(opened.project(), again.picture()), again), what);
  }

  private static Picture picture(RandomGenerator random, Dataset dataset) {
    return new Picture(
        any(Subjects.all(dataset), random),
        any(List.of(Theme.values()), random),
        480 + random.nextInt(300),
        any(Messages.LANGUAGES, random));
  }

  private static <T> T any(List<T> all, RandomGenerator random) {
    return all.get(random.nextInt(all.size()));
  }

  private static Advice advice(Project project, Picture picture) {
    return QuickAdvice.of(project, Messages.of("explanation", picture.locale()));
  }
}
