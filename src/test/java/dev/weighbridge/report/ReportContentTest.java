package dev.weighbridge.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.CriterionEvidence;
import dev.weighbridge.dataset.Source;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.Breakdown;
import dev.weighbridge.explanation.Explanation;
import dev.weighbridge.figure.DataTable;
import dev.weighbridge.figure.DataTable.Cell;
import dev.weighbridge.figure.DataTable.Quantity;
import dev.weighbridge.figure.ProjectFigures;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The report says all that was concluded and all that it rests on, and nothing different. */
@Execution(ExecutionMode.CONCURRENT)
class ReportContentTest {
  private static final ProjectFigures FIGURES =
      new ProjectFigures(Typeface.bundled(), Messages.of("figure", Locale.ENGLISH));
  private static final Messages WORDS = Messages.of("report", Locale.ENGLISH);
  private static final Map<String, Project> HARD = Projects.hard();

  static Stream<String> names() {
    return HARD.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysAllThatWasConcluded(String name) {
    Advice advice = advice(name);
    Report report = report(advice);
    Explanation explanation = advice.explanation();
    assertEquals(explanation.headline(), report.headline());
    assertEquals(explanation.verdict(), report.verdict());
    List<String> said = texts(report);
    Stream.of(
            explanation.reasons(),
            explanation.against(),
            explanation.changes(),
            explanation.certainty(),
            explanation.gaps())
        .flatMap(List::stream)
        .forEach(sentence -> assertTrue(said.contains(sentence), sentence));
    explanation.breakdown().ifPresent(breakdown -> check(breakdown, section(report, "why")));
  }

  @Test
  void saysThatACommandLineLacksOwnFigures() {
    Project project = Objects.requireNonNull(HARD.get("two")).withoutOwn();
    String words = WORDS.text("reproduce.own");
    assertFalse(texts(report(Samples.advice(project))).contains(words));
    Project own =
        project.withOwn("go", "http-p99-latency", Measurement.Measured.exactly(30), "ours");
    assertTrue(texts(report(Samples.advice(own))).contains(words));
  }

  /** The parts that are shown add up to the lead that is shown. */
  private static void check(Breakdown breakdown, Section why) {
    List<List<Cell>> rows = tables(why).getFirst().rows();
    assertEquals(breakdown.parts().size() + 1, rows.size());
    int sum = 0;
    for (int i = 0; i < breakdown.parts().size(); i++) {
      assertEquals(breakdown.parts().get(i).text(), rows.get(i).getFirst().shown());
      sum += whole(rows.get(i).get(1));
    }
    assertEquals(breakdown.lead(), sum);
    assertEquals(breakdown.lead(), whole(rows.getLast().get(1)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFigureAndEverySourceIsThere(String name) {
    Advice advice = advice(name);
    Report report = report(advice);
    var comparison = advice.dataset().comparison();
    for (CriterionEvidence criterion : advice.dataset().criteria()) {
      Section section = section(report, "criterion-" + criterion.id());
      int c = comparison.criterionIndex(criterion.id());
      List<List<Cell>> rows = tables(section).getFirst().rows();
      assertEquals(advice.project().shown().size(), rows.size());
      int i = 0;
      for (String id : advice.project().shown()) {
        int language = comparison.alternativeIndex(id);
        List<Cell> row = rows.get(i++);
        assertEquals(comparison.alternatives().get(language).name(), row.getFirst().shown());
        if (comparison.measurement(language, c) instanceof Measurement.Measured measured) {
          assertEquals(
              new Quantity(measured.value(), criterion.display().text(measured.value())),
              row.get(1));
          assertEquals(measured.low(), ((Quantity) row.get(2)).value());
          assertEquals(measured.high(), ((Quantity) row.get(3)).value());
          assertEquals(comparison.points(language, c), ((Quantity) row.get(4)).value());
        } else {
          assertEquals("no figure", row.get(1).shown());
        }
        assertTrue(
            row.getLast().shown().equals(criterion.notes().getOrDefault(id, ""))
                || !criterion.notes().containsKey(id));
      }
      List<String> said = texts(section);
      assertTrue(said.contains(criterion.description()));
      assertTrue(said.contains(criterion.method()));
      assertTrue(said.contains(criterion.intervalBasis()));
      assertTrue(said.contains(criterion.caveats()));
      assertTrue(said.stream().anyMatch(text -> text.endsWith(criterion.scaleReason())));
      assertEquals(criterion.sources(), sources(section));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void bothFormatsNameEverySourceAndTheWholeChecksum(String name) {
    Advice advice = advice(name);
    Reports reports = Samples.reports();
    String html = Samples.html(reports, advice);
    String markdown = Samples.markdown(reports, advice);
    for (CriterionEvidence criterion : advice.dataset().criteria()) {
      for (Source source : criterion.sources()) {
        String address = WebAddress.of(source.url()).orElseThrow();
        assertTrue(markdown.contains("](<" + address + ">)"), address);
        assertTrue(html.contains("href=\"" + address.replace("&", "&amp;") + "\""), address);
      }
    }
    for (String text : List.of(html, markdown)) {
      assertTrue(text.contains(advice.dataset().sha256()));
      assertTrue(text.contains(advice.project().changed().toString()));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatIsRoundedAddsUp(String name) {
    Advice advice = advice(name);
    Report report = report(advice);
    List<DataTable> priorities = tables(section(report, "priorities"));
    int share = priorities.getFirst().columns().indexOf("Share");
    assertEquals(100, sum(priorities.getFirst(), share));
    DataTable totals = tables(section(report, "fit")).getFirst();
    int dimensions = advice.dataset().dimensions().size();
    for (List<Cell> row : totals.rows().subList(0, totals.rows().size() - 1)) {
      boolean known = row.subList(2, 2 + dimensions).stream().noneMatch(c -> c.shown().equals("?"));
      int sum = row.subList(2, 2 + dimensions).stream().mapToInt(ReportContentTest::whole).sum();
      assertTrue(!known || sum == whole(row.get(1)), row::toString);
    }
    int[] percents = advice.assessment().shares().wholePercents();
    int[] criteria = advice.assessment().criterionPercents();
    var comparison = advice.dataset().comparison();
    for (int c = 0; c < criteria.length; c++) {
      percents[comparison.dimensionOf(c)] -= criteria[c];
    }
    for (int rest : percents) {
      assertEquals(0, rest);
    }
  }

  @Test
  void requirementsAreAnsweredForEveryLanguage() {
    Section required = section(report(advice("required")), "requirement-no-collector-pauses");
    List<List<Cell>> rows = tables(required).getFirst().rows();
    assertEquals(9, rows.size());
    assertEquals("yes", rows.get(0).get(1).shown());
    assertEquals("no", rows.get(1).get(1).shown());
    assertFalse(sources(required).isEmpty());
    assertTrue(
        texts(section(report(advice("two")), "requirements"))
            .contains("Nothing is required: any language with enough evidence may lead."));
  }

  @ParameterizedTest
  @MethodSource("names")
  void idsAreDistinct(String name) {
    Set<String> ids = new HashSet<>();
    all(report(advice(name)).sections())
        .forEach(section -> {
          assertTrue(ids.add(section.id()), section.id());
          assertFalse(section.isEmpty(), section.id());
        });
  }

  private static Advice advice(String name) {
    return Samples.advice(Objects.requireNonNull(HARD.get(name)));
  }

  private static Report report(Advice advice) {
    return Report.of(advice, FIGURES, WORDS, Locale.ENGLISH);
  }

  private static Section section(Report report, String id) {
    return all(report.sections()).filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private static Stream<Section> all(List<Section> sections) {
    return sections.stream().flatMap(s -> Stream.concat(Stream.of(s), all(s.parts())));
  }

  private static List<String> texts(Report report) {
    return report.sections().stream().flatMap(section -> texts(section).stream()).toList();
  }

  private static List<String> texts(Section section) {
    List<String> texts = new ArrayList<>();
    for (Block block : section.blocks()) {
      switch (block) {
        case Block.Text(String text) -> texts.add(text);
        case Block.Note(String text) -> texts.add(text);
        case Block.Bullets(List<String> items) -> texts.addAll(items);
        case Block.Facts(List<Block.Fact> facts) -> facts.forEach(f -> texts.add(f.text()));
        case Block.Command(String line) -> texts.add(line);
        case Block.Table _, Block.Plate _, Block.References _ -> {}
      }
    }
    section.parts().forEach(part -> texts.addAll(texts(part)));
    return texts;
  }

  private static List<DataTable> tables(Section section) {
    return section.blocks().stream()
        .flatMap(
            block -> block instanceof Block.Table table ? Stream.of(table.table()) : Stream.empty())
        .toList();
  }

  private static List<Source> sources(Section section) {
    return section.blocks().stream()
        .flatMap(block ->
            block instanceof Block.References references
                ? references.sources().stream()
                : Stream.empty())
        .toList();
  }

  private static int sum(DataTable table, int column) {
    return table.rows().stream().mapToInt(row -> whole(row.get(column))).sum();
  }

  private static int whole(Cell cell) {
    String shown = cell.shown().replace("−", "-").replace("+", "").replace(" %", "");
    return shown.equals("under 1") || shown.equals("?") ? 0 : Integer.parseInt(shown);
  }
}
