package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who is ahead where, in whole points: what cannot be seen as a difference is none.
 *
 * @param leads who is ahead anywhere, those ahead in most places first
 * @param level the places where the best are level
 */
record Ahead(List<Lead> leads, List<Integer> level) {
  private static final int MOST_LEADS = 3;

  /**
   * One language.
   *
   * @param who row of the points
   * @param where places, ascending
   */
  record Lead(int who, List<Integer> where) {}

  /**
   * Compares rows place by place. A place where fewer than two rows are known is left out.
   *
   * @param points 0..100 by row and place; NaN where nothing is known
   */
  static Ahead of(double[][] points, int places) {
    List<List<Integer>> where = new ArrayList<>();
    for (int row = 0; row < points.length; row++) {
      where.add(new ArrayList<>());
    }
    List<Integer> level = new ArrayList<>();
    for (int place = 0; place < places; place++) {
      int best = -1;
      long most = -1;
      long second = -1;
      for (int row = 0; row < points.length; row++) {
        if (!Double.isNaN(points[row][place])) {
          long whole = Math.round(points[row][place]);
          if (whole > most) {
            second = most;
            most = whole;
            best = row;
          } else {
            second = Math.max(second, whole);
          }
        }
      }
      if (second >= 0) {
        (most > second ? where.get(best) : level).add(place);
      }
    }
    List<Lead> leads = new ArrayList<>();
    for (int row = 0; row < points.length; row++) {
      if (!where.get(row).isEmpty()) {
        leads.add(new Lead(row, where.get(row)));
      }
    }
    leads.sort(Comparator.comparingInt(lead -> -lead.where().size()));
    return new Ahead(leads, level);
  }

  /** In how many places a comparison was possible. */
  int compared() {
    return level.size() + leads.stream().mapToInt(lead -> lead.where().size()).sum();
  }

  /**
   * On how many criteria each is ahead; of many, those ahead on most.
   *
   * @param names of the rows
   * @param count of all criteria
   */
  String onCriteria(List<String> names, int count, Messages messages) {
    List<String> parts = new ArrayList<>();
    for (Lead lead : leads.stream().limit(MOST_LEADS).toList()) {
      parts.add(
          messages.text(
              parts.isEmpty() ? "dimension.title.first" : "dimension.title.next",
              names.get(lead.who()),
              lead.where().size(),
              count));
    }
    int others = leads.stream().skip(MOST_LEADS).mapToInt(lead -> lead.where().size()).sum();
    if (others > 0) {
      parts.add(messages.text("dimension.title.others", others));
    }
    return String.join(", ", parts);
  }
}
