package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.FlipPoint;
import dev.weighbridge.decision.WeightWalk;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.Breakdown;
import dev.weighbridge.explanation.OfAHundred;
import dev.weighbridge.explanation.WholeReasons;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is told in several places is the same whole number in all of them. */
@Execution(ExecutionMode.CONCURRENT)
class OneNumberTest {
  private static final Messages EXPLANATION = Messages.of("explanation", Locale.ENGLISH);
  private static final Messages FIGURE = Messages.of("figure", Locale.ENGLISH);
  private static final Typeface TYPEFACE = Typeface.bundled();
  private static final List<Advice> ADVICE =
      Stream.concat(
              Projects.hard().values().stream(),
              IntStream.range(0, 40).mapToObj(seed -> Projects.random(new Random(seed))))
          .map(project -> Advice.of(project, EXPLANATION))
          .toList();

  /** A criterion was worth +3 in the words and +2 in the figure. */
  @Test
  void aReasonIsWorthTheSameWhereverItIsListed() {
    int compared = 0;
    for (Advice advice : ADVICE) {
      if (advice.explanation().breakdown().isPresent()
          && LeadView.of(advice, List.of()) instanceof LeadView.Pair pair) {
        Breakdown breakdown = advice.explanation().breakdown().get();
        Map<Integer, Integer> words = new HashMap<>();
        breakdown
            .parts()
            .forEach(part -> part.criterion().ifPresent(c -> words.put(c, part.points())));
        assertEquals(
            breakdown.lead(), breakdown.parts().stream().mapToInt(Breakdown.Part::points).sum());
        for (int most = 0; most <= pair.criteria().size(); most++) {
          WholeReasons reasons = pair.strongest(most);
          int sum = reasons.rest();
          for (WholeReasons.Entry entry : reasons.listed()) {
            assertEquals(words.getOrDefault(entry.criterion(), entry.whole()), entry.whole());
            assertEquals(entry.points(), entry.whole(), 1);
            words.putIfAbsent(entry.criterion(), entry.whole());
            sum += entry.whole();
            compared++;
          }
          assertEquals(breakdown.lead(), sum);
        }
      }
    }
    assertTrue(compared > 500, "only " + compared);
  }

  /** A dimension stood at 16 % and its only criterion at 17 %. */
  @Test
  void sharesOfCriteriaAddUpToTheirDimensions() {
    MatrixFigure matrix = new MatrixFigure(TYPEFACE, FIGURE);
    DimensionFigure dimension = new DimensionFigure(TYPEFACE, FIGURE);
    for (Advice advice : ADVICE) {
      int[] percents = advice.assessment().shares().wholePercents();
      DataTable table = matrix.table(MatrixView.of(advice));
      for (int d = 0; d < percents.length; d++) {
        String name = advice.dataset().dimensions().get(d).shortName();
        Map<String, Integer> rows = new HashMap<>();
        table.rows().stream()
            .filter(row -> row.getFirst().shown().equals(name))
            .forEach(row -> rows.put(row.get(1).shown(), percent(row.get(2))));
        if (rows.size() == advice.dataset().dimensions().get(d).criteria().size()) {
          assertEquals(percents[d], rows.values().stream().mapToInt(p -> p).sum(), name);
        }
        DimensionView view = DimensionView.of(advice, advice.dataset().dimensions().get(d).id());
        dimension
            .table(view)
            .rows()
            .forEach(row ->
                assertEquals(
                    rows.getOrDefault(row.getFirst().shown(), percent(row.get(1))),
                    percent(row.get(1))));
      }
    }
  }

  /** A change of leader lay above 55 % in the words and at 54 % in the figure. */
  @Test
  void aChangeOfLeaderIsTheSamePercentInWordsAndInTheWalk() {
    WalkFigure figure = new WalkFigure(TYPEFACE, FIGURE);
    int compared = 0;
    for (Advice advice : ADVICE) {
      List<WeightWalk> walks =
          advice.analysis().exact().map(exact -> exact.dimensionWalks()).orElse(List.of());
      for (int d = 0; d < walks.size(); d++) {
        if (walks.get(d) instanceof WeightWalk.Open walk) {
          String id = advice.dataset().dimensions().get(d).id();
          DataTable table = figure.table(WalkView.of(advice, id));
          for (boolean above : new boolean[] {false, true}) {
            for (FlipPoint flip : (above ? walk.above() : walk.below()).stream().toList()) {
              if (Math.abs(flip.share() - walk.present()) > 1e-9) {
                String shown =
                    table.rows().stream()
                        .map(List::getFirst)
                        .filter(cell -> ((DataTable.Quantity) cell).value() == flip.share())
                        .findFirst()
                        .orElseThrow()
                        .shown();
                assertEquals(OfAHundred.beyond(flip.share(), above) + " %", shown);
                compared++;
              }
            }
          }
        }
      }
    }
    assertTrue(compared > 40, "only " + compared);
  }

  private static int percent(DataTable.Cell cell) {
    return Integer.parseInt(cell.shown().replace(" %", ""));
  }
}
