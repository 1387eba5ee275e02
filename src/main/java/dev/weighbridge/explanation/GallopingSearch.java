package dev.weighbridge.explanation;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Finds where a range of whole numbers begins to give something, in steps that double away from a
 * guess: few of them are asked where each answer is dear and the guess is good.
 */
final class GallopingSearch {
  private GallopingSearch() {}

  /**
   * What the first number gives that gives something; if it is not so that all after it do too,
   * what one gives whose predecessor gives nothing.
   *
   * @param guess within the range
   * @return empty if none of those asked gives anything, the last one among them
   */
  static <T> Optional<T> first(int from, int to, int guess, IntFunction<Optional<T>> at) {
    int low = from;
    int high = guess;
    Optional<T> found = at.apply(guess);
    for (int step = 1; found.isEmpty() && high < to; step *= 2) {
      low = high + 1;
      high = Math.min(high + step, to);
      found = at.apply(high);
    }
    boolean down = high == guess;
    for (int step = 1; found.isPresent() && low < high; step *= 2) {
      int middle = down ? Math.max(high - step, low) : (low + high) >>> 1;
      Optional<T> there = at.apply(middle);
      if (there.isPresent()) {
        found = there;
        high = middle;
      } else {
        low = middle + 1;
        down = false;
      }
    }
    return found;
  }
}
