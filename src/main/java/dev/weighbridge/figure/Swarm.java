package dev.weighbridge.figure;

/** Markers on a line that step aside where they would cover each other, never along the line. */
final class Swarm {
  private static final double TOUCHING = 13;
  private static final double STEP = 11;
  private static final double FARTHEST = 33;

  private Swarm() {}

  /**
   * On which level each marker lies: 0 is the line, negative ones are above it.
   *
   * @param places along the line, those that should stay on it first
   */
  static int[] levels(double[] places) {
    int[] levels = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      int tries = 0;
      do {
        // 0, 1, −1, 2, −2, …
        levels[i] = tries % 2 == 0 ? -tries / 2 : (tries + 1) / 2;
        tries++;
      } while (isTaken(places, levels, i));
    }
    return levels;
  }

  private static boolean isTaken(double[] places, int[] levels, int index) {
    for (int i = 0; i < index; i++) {
      if (levels[i] == levels[index] && Math.abs(places[i] - places[index]) < TOUCHING) {
        return true;
      }
    }
    return false;
  }

  /** How far apart levels lie if this is the farthest of them. */
  static double step(int farthest) {
    return Math.min(STEP, FARTHEST / Math.max(farthest, 1));
  }
}
