package dev.weighbridge.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.export.InlineSvg;
import dev.weighbridge.export.Page;
import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Picture;
import dev.weighbridge.figure.ProjectFigures;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.figure.Subjects;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Datasets;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pictures that stand in one page do not answer to each other's ids. */
class SharedPageTest {
  private static final Typeface TYPEFACE = Typeface.bundled();
  private static final Documents DOCUMENTS = new Documents(TYPEFACE);
  private static final ProjectFigures FIGURES =
      new ProjectFigures(TYPEFACE, Messages.of("figure", Locale.ENGLISH));
  private static final InlineSvg INLINE = new InlineSvg(TYPEFACE);
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern REFERENCE =
      Pattern.compile(" aria-[a-z]+by=\"([^\"]*)\"|url\\(#([^)]*)\\)|href=\"#([^\"]*)\"");

  @Test
  void theChartsOfTwoScenariosHaveNoIdInCommon() {
    Project gateway = Project.of(Datasets.bundled());
    Project other = gateway.withScenario(gateway.dataset().scenarios().getLast());
    Subject fit = new Subject.Fit();
    assertApart(List.of(svg(fit, gateway, Theme.LIGHT), svg(fit, other, Theme.LIGHT)));
    assertEquals(svg(fit, gateway, Theme.LIGHT), svg(fit, gateway, Theme.LIGHT));
  }

  @Test
  void noTwoPicturesHaveAnIdInCommon() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(30);
    Map<String, String> pictures = new HashMap<>();
    for (int run = 0; run < 4; run++) {
      Project project = Projects.random(random);
      List<Subject> subjects = Subjects.all(project.dataset());
      for (int i = 0; i < 12; i++) {
        Subject subject = subjects.get(random.nextInt(subjects.size()));
        for (Theme theme : Theme.values()) {
          pictures.put(run + subject.text() + theme, svg(subject, project, theme));
        }
      }
    }
    assertTrue(pictures.size() > 80, "a crowd");
    assertApart(List.copyOf(pictures.values()));
  }

  /** One place on a page may show one picture after another. */
  @Test
  void drawingsInsideAPageHaveNoIdInCommon() {
    List<Figure> figures =
        Projects.hard().values().stream()
            .map(Samples::advice)
            .flatMap(advice ->
                Stream.of(340, 760)
                    .map(width -> FIGURES.embedded(new Subject.Matrix(), advice, width)))
            .toList();
    List<String> drawings = figures.stream().map(one -> INLINE.element(one, "a#")).toList();
    assertApart(drawings);
    assertEquals(drawings, figures.stream().map(one -> INLINE.element(one, "a#")).toList());
  }

  /** A rule of a picture's own would hold for every other text of the page. */
  @Test
  void aPictureStylesNoOtherText() {
    String svg = svg(new Subject.Fit(), Project.of(Datasets.bundled()), Theme.LIGHT);
    String style = svg.substring(svg.indexOf("<style>") + 7, svg.indexOf("</style>"));
    assertFalse(style.replaceAll("@font-face\\{[^}]*}", "").contains("{"), "a rule");
  }

  private static void assertApart(List<String> pictures) {
    Map<String, String> owners = new HashMap<>();
    for (String picture : pictures) {
      Set<String> own =
          ID.matcher(picture).results().map(m -> m.group(1)).collect(Collectors.toSet());
      assertFalse(own.isEmpty());
      for (String id : own) {
        String owner = owners.putIfAbsent(id, picture);
        assertTrue(owner == null, () -> id + " is in two pictures");
      }
      List<String> referred =
          REFERENCE
              .matcher(picture)
              .results()
              .flatMap(found -> Stream.of(found.group(1), found.group(2), found.group(3)))
              .filter(Objects::nonNull)
              .flatMap(ids -> Stream.of(ids.split(" ", -1)))
              .toList();
      assertTrue(referred.size() >= 2, "title and description");
      referred.forEach(id -> assertTrue(own.contains(id), () -> id + " leads nowhere"));
    }
  }

  private static String svg(Subject subject, Project project, Theme theme) {
    Picture picture = new Picture(subject, theme, Picture.USUAL_WIDTH, Locale.ENGLISH);
    Order order = new Order(picture, Format.SVG, Order.USUAL_SCALE, Page.FIT);
    Advice advice = Samples.advice(project);
    return new String(DOCUMENTS.write(advice, order), StandardCharsets.UTF_8);
  }
}
