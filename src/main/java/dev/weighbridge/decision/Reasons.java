package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Why one alternative is ahead of another: what each criterion adds to the lead, {@code W_d·w_c·(v
 * − v_other)}. The reasons add up to the lead.
 *
 * @param first whose lead it is
 * @param second over whom
 * @param lead the first's total minus the second's, points
 * @param all one reason per criterion, those most for the first at the start, those most against it
 *     at the end; equal ones in the comparison's order
 */
public record Reasons(Alternative first, Alternative second, double lead, List<Reason> all) {
  public Reasons {
    all = List.copyOf(all);
  }

  /**
   * What one criterion adds to the lead.
   *
   * @param criterion index of the criterion
   * @param points positive if it speaks for the first, negative if for the second
   */
  public record Reason(int criterion, double points) {}

  /**
   * A few reasons and what is left.
   *
   * @param supporting those most for the first, strongest first
   * @param opposing those most against it, strongest first
   * @param rest what all the others add to the lead together
   */
  public record Listed(List<Reason> supporting, List<Reason> opposing, double rest) {
    public Listed {
      supporting = List.copyOf(supporting);
      opposing = List.copyOf(opposing);
    }
  }

  /** The reasons for the lead of one standing over another of the same assessment. */
  public static Reasons of(Standing first, Standing second, int criteria) {
    List<Reason> all = new ArrayList<>(criteria);
    for (int c = 0; c < criteria; c++) {
      all.add(new Reason(c, first.contributionOfCriterion(c) - second.contributionOfCriterion(c)));
    }
    all.sort(Comparator.comparingDouble(Reason::points).reversed());
    return new Reasons(
        first.alternative(), second.alternative(), first.total() - second.total(), all);
  }

  /**
   * The strongest reasons on either side; what they and the rest add up to is the lead.
   *
   * @param most how many to list on each side
   */
  public Listed strongest(int most) {
    List<Reason> supporting = all.stream().filter(r -> r.points() > 0).limit(most).toList();
    List<Reason> opposing =
        all.reversed().stream().filter(r -> r.points() < 0).limit(most).toList();
    double rest = 0;
    for (Reason reason : all) {
      if (!supporting.contains(reason) && !opposing.contains(reason)) {
        rest += reason.points();
      }
    }
    return new Listed(supporting, opposing, rest);
  }
}
