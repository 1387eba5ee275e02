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
   * Makes reasons whole. Those that would round to nothing join the rest.
   *
   * @param assessment whose reasons they are
   * @param wanted the reasons to list
   */
  public static WholeReasons of(Reasons reasons, List<Reason> wanted, Assessment assessment) {
    int lead = shown(reasons.first().id(), assessment) - shown(reasons.second().id(), assessment);
    List<Reason> listed = new ArrayList<>(wanted);
    listed.removeIf(reason -> Math.abs(reason.points()) < LEAST);
    int weighing =
        (int)
            reasons.all().stream()
                .filter(reason -> assessment.shares().ofCriterion(reason.criterion()) > 0)
                .count();
    while (true) {
      double[] parts = parts(reasons, listed, weighing);
      int[] whole = WholeParts.apportion(parts, lead);
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < listed.size(); i++) {
        if (whole[i] != 0) {
          entries.add(new Entry(listed.get(i).criterion(), parts[i], whole[i]));
        }
      }
      if (entries.size() == listed.size()) {
        boolean others = parts.length > listed.size();
        return new WholeReasons(
            lead,
            entries,
            weighing - listed.size(),
            others ? parts[listed.size()] : 0,
            others ? whole[listed.size()] : 0);
      }
      for (int i = listed.size() - 1; i >= 0; i--) {
        if (whole[i] == 0) {
          listed.remove(i);
        }
      }
    }
  }

  private static int shown(String language, Assessment assessment) {
    Standing standing =
        assessment.standings().get(assessment.comparison().alternativeIndex(language));
    return Phrasing.points(standing.total());
  }

  private static double[] parts(Reasons reasons, List<Reason> listed, int weighing) {
    double[] parts = new double[Math.min(listed.size() + 1, weighing)];
    double rest = reasons.lead();
    for (int i = 0; i < listed.size(); i++) {
      parts[i] = listed.get(i).points();
      rest -= parts[i];
    }
    if (parts.length > listed.size()) {
      parts[listed.size()] = rest;
    }
    return parts;
  }
}
