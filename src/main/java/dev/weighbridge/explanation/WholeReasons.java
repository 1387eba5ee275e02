package dev.weighbridge.explanation;

import dev.weighbridge.decision.Assessment;
import dev.weighbridge.decision.Reasons;
import dev.weighbridge.decision.Reasons.Reason;
import dev.weighbridge.decision.Standing;
import java.util.ArrayList;
import java.util.List;

/**
 * Reasons for a lead in whole points: those listed and the rest add up to the lead as it is shown.
 *
 * @param lead the difference of the totals as they are shown, in whole points
 * @param listed the reasons worth a line, in the order given
 * @param others how many more criteria weigh something
 * @param restPoints what those add to the lead together
 * @param rest the same in whole points; 0 if there are none
 */
public record WholeReasons(int lead, List<Entry> listed, int others, double restPoints, int rest) {
  // What rounds to nothing is no reason worth a line.
  private static final double LEAST = 0.5;

  public WholeReasons {
    listed = List.copyOf(listed);
  }

  /**
   * A reason.
   *
   * @param criterion index of the criterion
   * @param points positive if it speaks for the first, negative if for the second
   * @param whole the same in whole points; never 0
   */
  public record Entry(int criterion, double points, int whole) {}

  /**
   * Makes reasons whole. A criterion has the same whole points whatever else is listed; those that
   * would round to nothing join the rest.
   *
   * @param assessment whose reasons they are
   * @param wanted the reasons to list
   */
  public static WholeReasons of(Reasons reasons, List<Reason> wanted, Assessment assessment) {
    int lead = shown(reasons.first().id(), assessment) - shown(reasons.second().id(), assessment);
    int[] whole = whole(reasons, lead, assessment.comparison().criteria().size());
    List<Entry> listed = new ArrayList<>();
    double rest = reasons.lead();
    int wholeRest = lead;
    for (Reason reason : wanted) {
      int points = whole[reason.criterion()];
      if (points != 0 && Math.abs(reason.points()) >= LEAST) {
        listed.add(new Entry(reason.criterion(), reason.points(), points));
        rest -= reason.points();
        wholeRest -= points;
      }
    }
    int weighing =
        (int)
            reasons.all().stream()
                .filter(reason -> assessment.shares().ofCriterion(reason.criterion()) > 0)
                .count();
    int others = weighing - listed.size();
    return new WholeReasons(lead, listed, others, others > 0 ? rest : 0, wholeRest);
  }

  /** Whole points of all criteria, by their index; they add up to the lead. */
  private static int[] whole(Reasons reasons, int lead, int criteria) {
    double[] parts = new double[criteria];
    for (Reason reason : reasons.all()) {
      parts[reason.criterion()] = reason.points();
    }
    return WholeParts.apportion(parts, lead);
  }

  private static int shown(String language, Assessment assessment) {
    Standing standing =
        assessment.standings().get(assessment.comparison().alternativeIndex(language));
    return standing.wholeTotal();
  }
}
