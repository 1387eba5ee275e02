package dev.weighbridge.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Picture;
import dev.weighbridge.figure.PictureReading;
import dev.weighbridge.figure.PictureText;
import dev.weighbridge.figure.ProjectFigures;
import dev.weighbridge.figure.Samples;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.ProjectFile;
import dev.weighbridge.project.ProjectReading;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A picture can be opened, and what comes out of it draws the same bytes again. */
class EmbeddedRoundTripTest {
  private static final int PROJECTS = 500;
  private static final Messages MESSAGES = Messages.of("figure", Locale.ENGLISH);
  private static final ProjectFigures FIGURES = new ProjectFigures(Samples.TYPEFACE, MESSAGES);
  private static final SvgWriter SVG = new SvgWriter(Samples.TYPEFACE);
  private static final PngWriter PNG = new PngWriter(Samples.TYPEFACE);

  /** What to draw. */
  private record Request(Project project, Picture picture) {}

  private interface Writer {
    byte[] write(Figure figure, Theme theme, Embedded embedded);
  }

  @Test
  void fiveHundredPicturesDrawThemselvesAgain() {
    IntStream.range(0, PROJECTS)
        .parallel()
        .forEach(i -> {
          Request request = request(RandomGeneratorFactory.of("L64X128MixRandom").create(i));
          assertDrawsItselfAgain(request, SVG::write, "SVG, seed " + i);
          assertDrawsItselfAgain(request, EmbeddedRoundTripTest::png, "PNG, seed " + i);
        });
  }

  private static byte[] png(Figure figure, Theme theme, Embedded embedded) {
    return PNG.write(figure, theme, 1, embedded);
  }

  private static void assertDrawsItselfAgain(Request request, Writer writer, String which) {
    byte[] first = draw(request, writer);
    String text = EmbeddedProject.find(first).orElseThrow(() -> new AssertionError(which));
    Request found = read(text, request.project().dataset());
    assertEquals(request, found, which);
    assertArrayEquals(first, draw(found, writer), which);
  }

  private static byte[] draw(Request request, Writer writer) {
    Project project = request.project();
    Picture picture = request.picture();
    Figure figure =
        picture.subject() instanceof Subject.Evidence(String criterion)
            ? FIGURES.evidence(project, criterion, picture.width())
            : FIGURES.fit(project, project.analyse(), picture.width());
    String text = ProjectFile.text(project, PictureText.of(picture));
    Embedded embedded = new Embedded(text, Map.of("Scenario", project.scenario().name()));
    return writer.write(figure, picture.theme(), embedded);
  }

  private static Request read(String text, Dataset dataset) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var opened =
        assertInstanceOf(
            ProjectReading.Opened.class, ProjectFile.read("picture", bytes, List.of(dataset)));
    assertEquals(List.of(), opened.differences());
    var picture =
        assertInstanceOf(
            PictureReading.Known.class, PictureText.read(opened.picture(), dataset, MESSAGES));
    return new Request(opened.project(), picture.picture());
  }

  private static Request request(RandomGenerator random) {
    Project project = Projects.random(random);
    var criteria = project.dataset().criteria();
    Subject subject =
        random.nextBoolean()
            ? new Subject.Fit()
            : new Subject.Evidence(criteria.get(random.nextInt(criteria.size())).id());
    List<Theme> themes = List.of(Theme.values());
    Theme theme = themes.get(random.nextInt(themes.size()));
    return new Request(
        project, new Picture(subject, theme, 480 + random.nextInt(200), Locale.ENGLISH));
  }
}
