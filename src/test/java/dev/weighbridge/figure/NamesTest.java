package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Sampling;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.project.Datasets;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Names of any length are whole wherever there is room, and every colour has its name. */
@Execution(ExecutionMode.CONCURRENT)
class NamesTest {
  private static final Messages EXPLANATION = Messages.of("explanation", Locale.ENGLISH);
  private static final ProjectFigures FIGURES =
      new ProjectFigures(Samples.TYPEFACE, Samples.MESSAGES);
  private static final int[] WIDTHS = {480, 800, 1300};

  /** What a text keeps from its neighbours. */
  private static final double APART = 26;

  @Test
  void aLoneLanguageKeepsItsName() {
    for (String name : List.of("Perl", "Ada", "Zig", "Odin", "Lua")) {
      Dataset dataset = Datasets.changed(root -> names(root, "languages", List.of(name)));
      Project project = Project.of(dataset);
      String id = dataset.comparison().alternatives().getFirst().id();
      Advice advice = advice(project.withShown(Set.of(id)));
      for (int width = 480; width <= 900; width += 7) {
        Figure fit = FIGURES.embedded(new Subject.Fit(), advice, width);
        assertEquals(name, new Marks(fit).text("fit/" + id + "/name"));
      }
    }
  }

  @Test
  void shortNamesLeaveTheOtherWordsWhole() {
    Dataset dataset =
        Datasets.changed(root -> {
          names(root, "dimensions", List.of("P", "Q", "R", "S", "T"));
          root.withArray("dimensions")
              .forEach(one ->
                  one.get("criteria")
                      .forEach(c -> {
                        ((ObjectNode) c).put("name", "P");
                        ((ObjectNode) c).put("shortName", "P");
                      }));
          names(root, "scenarios", IntStream.range(0, 40).mapToObj(i -> "S" + i).toList());
        });
    Advice advice = advice(Project.of(dataset));
    for (Subject subject : List.of(new Subject.Matrix(), new Subject.Scenarios())) {
      for (int width : WIDTHS) {
        for (Mark mark : FIGURES.embedded(subject, advice, width).marks()) {
          if (mark instanceof Mark.Label label) {
            assertFalse(label.text().contains("…"), label.id() + ": " + label.text());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aNameIsOnlyShortenedWhereItDoesNotFit(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    List<String> languages = names(random, 'A', 9, 40);
    List<String> dimensions = names(random, 'J', 5, 24);
    List<String> scenarios = names(random, 'Α', 17, 40);
    Dataset dataset =
        Datasets.changed(root -> {
          names(root, "languages", languages);
          names(root, "dimensions", dimensions);
          names(root, "scenarios", scenarios);
        });
    List<String> all = new ArrayList<>(languages);
    all.addAll(dimensions);
    all.addAll(scenarios);
    List<String> ids = dataset.comparison().alternatives().stream().map(Alternative::id).toList();
    Project project =
        Project.of(dataset).withShown(Set.copyOf(ids.subList(0, 1 + random.nextInt(9))));
    Advice advice = advice(project);
    List<String> problems = new ArrayList<>();
    for (String kind : Subjects.KINDS) {
      List<Subject> subjects = Subjects.of(kind, dataset);
      Subject subject = subjects.get(random.nextInt(subjects.size()));
      for (int width : WIDTHS) {
        Figure figure = FIGURES.embedded(subject, advice, width);
        for (Mark mark : figure.marks()) {
          if (mark instanceof Mark.Label label && label.text().endsWith("…")) {
            String start = label.text().substring(0, label.text().length() - 1);
            all.stream()
                .filter(name -> !start.isEmpty() && name.startsWith(start))
                .filter(_ -> !isInGrid(label) && !isInCrowd(label, figure))
                .filter(name -> room(label, figure) >= needed(name, label) + APART)
                .forEach(name ->
                    problems.add(width + " " + label.id() + ": " + label.text() + " for " + name));
          }
        }
      }
    }
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyColouredPartHasItsName(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int run = 0; run < 40; run++) {
      Project project = Projects.random(random);
      Advice advice = advice(project);
      for (int width : WIDTHS) {
        for (Subject subject : List.of(new Subject.Fit(), new Subject.Acceptability())) {
          Figure figure = FIGURES.embedded(subject, advice, width);
          List<Ink> named = new ArrayList<>();
          Marks marks = new Marks(figure);
          for (int d = 0; d < project.dataset().dimensions().size(); d++) {
            String id = project.dataset().dimensions().get(d).id();
            if (marks.has(figure.name() + "/names/" + id)) {
              assertFalse(marks.text(figure.name() + "/names/" + id).isBlank());
              named.add(Ink.dimensionEdge(d));
            }
          }
          for (Mark mark : figure.marks()) {
            if (mark instanceof Mark.Box box && box.edge().tone() == Tone.DIMENSION_EDGE) {
              assertTrue(named.contains(box.edge()), () -> box.id() + " has no name");
            }
          }
        }
      }
    }
  }

  /** What keeps to its column, cell or area, as its neighbours do, although one may be empty. */
  private static boolean isInGrid(Mark.Label label) {
    return label
        .id()
        .matches("matrix/\\d+/[^/]+/name|radar/[^/]+/[^/]+/name|lead/sum/.*|triangle/[^/]+/[^/]+");
  }

  /** Of three labels or more on one line any two may come to stand side by side. */
  private static boolean isInCrowd(Mark.Label label, Figure figure) {
    String[] parts = label.id().split("/");
    int language = label.id().startsWith("profile/") ? 1 : parts.length - 2;
    parts[language] = "[^/]+";
    String track = String.join("/", parts);
    return label.id().endsWith("/label")
        && figure.marks().stream().filter(mark -> mark.id().matches(track)).count() > 2;
  }

  private static double needed(String name, Mark.Label label) {
    // These go on with a value.
    boolean valued = label.id().matches(".*/(label|value|high|low|ahead)");
    return Samples.TYPEFACE.width(valued ? name + " 10,000 milliseconds" : name, label.style());
  }

  /** How wide the label could be before it met anything else. */
  private static double room(Mark.Label label, Figure figure) {
    double size = label.style().size();
    double top = label.y() - Typeface.CAP_HEIGHT * size;
    double left = 0;
    double right = figure.width();
    double middle =
        label.left(Samples.TYPEFACE) + Samples.TYPEFACE.width(label.text(), label.style()) / 2;
    for (Mark mark : figure.marks()) {
      Extent extent = Extent.of(mark);
      boolean beside = !mark.equals(label) && extent.top() < label.y() && extent.bottom() > top;
      if (beside && extent.left() >= middle) {
        right = Math.min(right, extent.left());
      } else if (beside && extent.right() <= middle) {
        left = Math.max(left, extent.right());
      }
    }
    return switch (label.align()) {
      case START -> right - label.x();
      case MIDDLE -> 2 * Math.min(right - label.x(), label.x() - left);
      case END -> label.x() - left;
    };
  }

  /** The rectangle that a mark takes. */
  private record Extent(double left, double top, double right, double bottom) {
    static Extent of(Mark mark) {
      return switch (mark) {
        case Mark.Box b -> new Extent(b.x(), b.y(), b.x() + b.width(), b.y() + b.height());
        case Mark.Rule r ->
            new Extent(
                Math.min(r.x1(), r.x2()),
                Math.min(r.y1(), r.y2()),
                Math.max(r.x1(), r.x2()),
                Math.max(r.y1(), r.y2()));
        case Mark.Outline o -> new Extent(o.x() - 6, o.y() - 6, o.x() + 6, o.y() + 6);
        case Mark.Label l -> {
          double left = l.left(Samples.TYPEFACE);
          double width = Samples.TYPEFACE.width(l.text(), l.style());
          double cap = Typeface.CAP_HEIGHT * l.style().size();
          yield new Extent(left, l.y() - cap, left + width, l.y());
        }
      };
    }
  }

  /** Names of 1 to {@code longest} characters, narrow and wide, no two with the same start. */
  private static List<String> names(RandomGenerator random, char first, int count, int longest) {
    List<String> pools = List.of("il.'", "WM@%", "etaonrs", "e\u0301o\u0308", "漢字語");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder name = new StringBuilder().append((char) (first + i));
      int length = random.nextBoolean() ? 1 + random.nextInt(6) : 1 + random.nextInt(longest);
      String pool = pools.get(random.nextInt(pools.size()));
      while (name.length() < length) {
        name.append(pool.charAt(name.length() % pool.length()));
      }
      names.add(name.toString());
    }
    return names;
  }

  private static void names(ObjectNode root, String list, List<String> names) {
    int i = 0;
    for (JsonNode one : root.withArray(list)) {
      if (i < names.size()) {
        ((ObjectNode) one).put("name", names.get(i));
        if (one.has("shortName")) {
          ((ObjectNode) one).put("shortName", names.get(i));
        }
      }
      i++;
    }
  }

  private static Advice advice(Project project) {
    return Advice.of(project, Sampling.of(200, project.seed()), EXPLANATION);
  }
}
