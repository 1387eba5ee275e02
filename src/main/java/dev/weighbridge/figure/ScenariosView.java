package dev.weighbridge.figure;

import dev.weighbridge.dataset.Scenario;
import dev.weighbridge.decision.Analysis;
import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.decision.Interval;
import dev.weighbridge.decision.SampledResults;
import dev.weighbridge.decision.SampledTotals;
import dev.weighbridge.decision.Sampling;
import dev.weighbridge.decision.Verdict;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.WholeDraws;
import dev.weighbridge.project.Project;
import java.util.ArrayList;
import java.util.List;

/**
 * Who fits each scenario of the dataset at the scenario's own priorities, with the languages,
 * requirements and seed of the project.
 *
 * @param rows the person's own priorities first, if they are no scenario's; then every scenario in
 *     the dataset's order
 */
public record ScenariosView(List<Row> rows) {
  /**
   * One scenario.
   *
   * @param id stable, distinct among the rows
   * @param name of the scenario; that of the one they started from for own priorities
   * @param own whether these are the person's own priorities
   * @param present whether these are the present priorities
   * @param dots one per language shown, in the dataset's order
   * @param verdict names languages by their index in the dataset
   */
  public record Row(
      String id, String name, boolean own, boolean present, List<Dot> dots, Verdict verdict) {
    public Row {
      dots = List.copyOf(dots);
    }

    /** The language with this index in the dataset, which is among the dots. */
    Dot dot(int language) {
      return dots.stream().filter(dot -> dot.language() == language).findFirst().orElseThrow();
    }
  }

  /** Whether a language may lead. */
  public enum Right {
    MAY_LEAD,
    REQUIREMENT_FAILS,
    TOO_LITTLE_EVIDENCE
  }

  /**
   * One language in one scenario.
   *
   * @param language index in the dataset
   * @param id in the dataset
   * @param name for people
   * @param total 0..100 points
   * @param interval where the total lies nine times in ten
   * @param leads the share of draws of the evidence, 0..1, in which it is ahead of all others
   * @param ahead the same of a hundred
   */
  public record Dot(
      int language,
      String id,
      String name,
      double total,
      Interval interval,
      double leads,
      int ahead,
      Right right) {
    boolean mayLead() {
      return right == Right.MAY_LEAD;
    }
  }

  public ScenariosView {
    rows = List.copyOf(rows);
  }

  /** All scenarios; samples each of them, which takes some milliseconds. */
  public static ScenariosView of(Advice advice) {
    return of(advice, Sampling.of(advice.sampled().totals().samples(), advice.project().seed()));
  }

  /**
   * The same with a workspace that is kept from one project to the next.
   *
   * @param sampling of the project's seed
   */
  public static ScenariosView of(Advice advice, Sampling sampling) {
    Project project = advice.project();
    boolean changed = !project.priorities().equals(project.start());
    List<Row> rows = new ArrayList<>();
    if (changed) {
      Scenario from = project.scenario();
      rows.add(row("own", from.name(), true, true, advice.analysis(), advice.sampled()));
    }
    for (Scenario scenario : project.dataset().scenarios()) {
      String id = "scenario/" + scenario.id();
      if (!changed && scenario.equals(project.scenario())) {
        rows.add(row(id, scenario.name(), false, true, advice.analysis(), advice.sampled()));
      } else {
        Analysis analysis = project.withScenario(scenario).analyse();
        SampledResults sampled = analysis.sample(sampling);
        rows.add(row(id, scenario.name(), false, false, analysis, sampled));
      }
    }
    return new ScenariosView(rows);
  }

  private static Row row(
      String id,
      String name,
      boolean own,
      boolean present,
      Analysis analysis,
      SampledResults sampled) {
    WholeDraws draws = WholeDraws.of(sampled.totals(), analysis.candidates());
    List<Dot> dots =
        analysis.candidacies().stream().map(one -> dot(one, sampled.totals(), draws)).toList();
    return new Row(id, name, own, present, dots, sampled.verdict());
  }

  private static Dot dot(Candidacy candidacy, SampledTotals totals, WholeDraws draws) {
    int index = candidacy.standing().index();
    Right right =
        candidacy.mayLead()
            ? Right.MAY_LEAD
            : candidacy.qualification().mayLead()
                ? Right.TOO_LITTLE_EVIDENCE
                : Right.REQUIREMENT_FAILS;
    return new Dot(
        index,
        candidacy.alternative().id(),
        candidacy.alternative().name(),
        candidacy.standing().total(),
        totals.interval(index),
        totals.leads(index).value(),
        draws.ahead(index),
        right);
  }
}
