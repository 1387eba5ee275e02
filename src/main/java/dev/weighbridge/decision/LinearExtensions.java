package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The complete orders that a partial order allows, each drawn with the same probability.
 *
 * <p>The elements fall into connected groups. Within a group the orders are counted over its
 * down-sets: from a set of elements already placed, the next one is drawn in proportion to the
 * number of ways to go on. The groups are then shuffled into one another. All of it is exact.
 */
final class LinearExtensions {
  private static final int MOST_SETS = 100_000;
  private static final int MOST_ELEMENTS = 62; // the bits of a set, sign left out

  private final List<Group> groups;
  private final int size;

  private LinearExtensions(List<Group> groups, int size) {
    this.groups = groups;
    this.size = size;
  }

  /**
   * Prepares drawing; empty if a group of the order is too large to be counted.
   *
   * @param above {@code above[i][j]} if {@code i} comes before {@code j}; transitive, no circles
   */
  static Optional<LinearExtensions> of(boolean[][] above) {
    List<Group> groups = new ArrayList<>();
    boolean[] seen = new boolean[above.length];
    for (int i = 0; i < above.length; i++) {
      if (!seen[i]) {
        int[] elements = connected(above, i, seen);
        Optional<Group> group = Group.of(above, elements);
        if (group.isEmpty()) {
          return Optional.empty();
        }
        groups.add(group.get());
      }
    }
    return Optional.of(new LinearExtensions(groups, above.length));
  }

  /** Whether only one order is possible. */
  boolean isSingle() {
    return groups.size() == 1 && groups.getFirst().isSingle();
  }

  /**
   * Draws an order.
   *
   * @param key a stream of which at least {@code 2·order.length} numbers are used
   * @param order filled with the elements, first to last
   */
  void draw(long key, int[] order) {
    int[] state = new int[groups.size()];
    int[] left = groups.stream().mapToInt(group -> group.elements.length).toArray();
    for (int place = 0; place < size; place++) {
      int ticket = RandomStream.below(size - place, RandomStream.bits(key, 2L * place));
      int g = 0;
      while (ticket >= left[g]) {
        ticket -= left[g++];
      }
      left[g]--;
      Group group = groups.get(g);
      int way =
          group.choose(state[g], RandomStream.uniform(RandomStream.bits(key, 2L * place + 1)));
      order[place] = group.elements[group.next[state[g]][way]];
      state[g] = group.then[state[g]][way];
    }
  }

  private static int[] connected(boolean[][] above, int start, boolean[] seen) {
    List<Integer> found = new ArrayList<>(List.of(start));
    seen[start] = true;
    for (int k = 0; k < found.size(); k++) {
      int i = found.get(k);
      for (int j = 0; j < above.length; j++) {
        if (!seen[j] && (above[i][j] || above[j][i])) {
          seen[j] = true;
          found.add(j);
        }
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * A connected group as a graph of the sets already placed: from set {@code s} the element {@code
   * next[s][k]} leads to set {@code then[s][k]}, and is drawn below {@code until[s][k]}.
   */
  private static final class Group {
    private final int[] elements;
    private final int[][] next;
    private final int[][] then;
    private final double[][] until;

    private Group(int[] elements, int[][] next, int[][] then, double[][] until) {
      this.elements = elements;
      this.next = next;
      this.then = then;
      this.until = until;
    }

    static Optional<Group> of(boolean[][] above, int[] elements) {
      int n = elements.length;
      if (n > MOST_ELEMENTS) {
        return Optional.empty();
      }
      long[] before = new long[n];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          before[i] |= above[elements[j]][elements[i]] ? 1L << j : 0;
        }
      }
      List<Long> sets = new ArrayList<>(List.of(0L));
      Map<Long, Integer> index = new HashMap<>(Map.of(0L, 0));
      List<int[]> next = new ArrayList<>();
      for (int s = 0; s < sets.size(); s++) {
        long placed = sets.get(s);
        int[] able = able(before, placed);
        next.add(able);
        for (int i : able) {
          long grown = placed | 1L << i;
          if (index.putIfAbsent(grown, sets.size()) == null) {
            sets.add(grown);
          }
        }
        if (sets.size() > MOST_SETS) {
          return Optional.empty();
        }
      }
      return Optional.of(counted(elements, sets, index, next));
    }

    /** Sets were found in order of size, so that a larger one is always counted before. */
    private static Group counted(
        int[] elements, List<Long> sets, Map<Long, Integer> index, List<int[]> next) {
      int[][] then = new int[sets.size()][];
      double[][] until = new double[sets.size()][];
      double[] ways = new double[sets.size()];
      for (int s = sets.size() - 1; s >= 0; s--) {
        int[] able = next.get(s);
        then[s] = new int[able.length];
        until[s] = new double[able.length];
        for (int k = 0; k < able.length; k++) {
          then[s][k] = index.getOrDefault(sets.get(s) | 1L << able[k], 0);
          ways[s] += ways[then[s][k]];
          until[s][k] = ways[s];
        }
        for (int k = 0; k < able.length; k++) {
          until[s][k] /= ways[s];
        }
        ways[s] = able.length == 0 ? 1 : ways[s];
      }
      return new Group(elements, next.toArray(int[][]::new), then, until);
    }

    private static int[] able(long[] before, long placed) {
      int[] able = new int[before.length];
      int count = 0;
      for (int i = 0; i < before.length; i++) {
        if ((placed & 1L << i) == 0 && (before[i] & ~placed) == 0) {
          able[count++] = i;
        }
      }
      return Arrays.copyOf(able, count);
    }

    boolean isSingle() {
      return next.length == elements.length + 1;
    }

    int choose(int set, double ticket) {
      double[] limits = until[set];
      int k = 0;
      while (k < limits.length - 1 && ticket >= limits[k]) {
        k++;
      }
      return k;
    }
  }
}
