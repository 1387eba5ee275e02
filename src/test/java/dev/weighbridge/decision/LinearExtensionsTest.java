package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LinearExtensionsTest {
  @Test
  void everyOrderOfTheZigzagIsEquallyLikely() {
    // 0 before 2, 1 before 2, 1 before 3: five complete orders.
    assertUniform(5, order(4, 0, 2, 1, 2, 1, 3));
  }

  @Test
  void unconnectedElementsAreShuffledIn() {
    // A chain of two and two loose elements: 4!/2 orders.
    assertUniform(12, order(4, 2, 0));
    assertUniform(6, order(3));
  }

  @Test
  void twoPairsAreShuffledIntoOneAnother() {
    assertUniform(6, order(4, 0, 1, 2, 3));
  }

  @Test
  void aChainHasOneOrder() {
    LinearExtensions chain = LinearExtensions.of(order(3, 2, 0, 0, 1, 2, 1)).orElseThrow();
    assertTrue(chain.isSingle());
    int[] drawn = new int[3];
    chain.draw(5, drawn);
    assertEquals("[2, 0, 1]", Arrays.toString(drawn));
    assertFalse(LinearExtensions.of(order(3, 2, 0)).orElseThrow().isSingle());
    assertFalse(LinearExtensions.of(order(3, 0, 1, 0, 2)).orElseThrow().isSingle());
  }

  @Test
  void whatIsTooWideToCountIsLeftAlone() {
    int n = 20;
    boolean[][] wide = new boolean[n][n];
    for (int i = 1; i < n; i++) {
      wide[0][i] = true;
    }
    assertTrue(LinearExtensions.of(wide).isEmpty());
    boolean[][] chain = new boolean[63][63];
    for (int i = 0; i < 63; i++) {
      Arrays.fill(chain[i], i + 1, 63, true);
    }
    assertTrue(LinearExtensions.of(chain).isEmpty());
    assertTrue(LinearExtensions.of(new boolean[63][63]).isPresent());
  }

  private static boolean[][] order(int size, int... pairs) {
    boolean[][] above = new boolean[size][size];
    for (int i = 0; i < pairs.length; i += 2) {
      above[pairs[i]][pairs[i + 1]] = true;
    }
    return above;
  }

  /** Every order allowed is drawn, no other is, and all about equally often. */
  private static void assertUniform(int orders, boolean[][] above) {
    LinearExtensions extensions = LinearExtensions.of(above).orElseThrow();
    int draws = 4_000 * orders;
    Map<String, Integer> counts = new TreeMap<>();
    int[] order = new int[above.length];
    for (int i = 0; i < draws; i++) {
      extensions.draw(RandomStream.key(11L, i), order);
      for (int k = 0; k < order.length; k++) {
        for (int later = k + 1; later < order.length; later++) {
          assertFalse(above[order[later]][order[k]]);
        }
      }
      counts.merge(Arrays.toString(order), 1, Integer::sum);
    }
    assertEquals(orders, counts.size(), counts::toString);
    counts.forEach((key, count) -> assertEquals(4_000, count, 250, key));
  }
}
