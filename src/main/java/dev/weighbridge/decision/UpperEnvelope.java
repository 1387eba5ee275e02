package dev.weighbridge.decision;

/**
 * The highest of several straight lines over [0, 1], piece by piece from left to right.
 *
 * <p>Each line is given by its heights at 0 and at 1. From the highest line at the left end the
 * walk goes on to the line that crosses it next; where several cross at once, to the steepest, so
 * that a line which only touches the top at a point makes no piece.
 */
final class UpperEnvelope {
  // Crossings closer than this are one.
  private static final double SAME_PLACE = 1e-12;

  private final double[] left;
  private final double[] right;
  private final int[] lines;
  private final double[] starts;
  private int size;

  private UpperEnvelope(double[] left, double[] right) {
    this.left = left;
    this.right = right;
    this.lines = new int[left.length];
    this.starts = new double[left.length];
  }

  /**
   * The envelope of one or more lines.
   *
   * @param left heights at 0
   * @param right heights at 1
   */
  static UpperEnvelope of(double[] left, double[] right) {
    UpperEnvelope envelope = new UpperEnvelope(left, right);
    envelope.walk();
    return envelope;
  }

  private void walk() {
    int top = highestAtLeft();
    double here = 0;
    while (top >= 0) {
      lines[size] = top;
      starts[size++] = here;
      int next = -1;
      double nearest = 1 - SAME_PLACE;
      for (int j = 0; j < left.length; j++) {
        double ahead = right[j] - right[top];
        if (ahead > Contest.TIE) {
          double behind = left[top] - left[j];
          double crossing = Math.max(behind / (behind + ahead), here);
          boolean sooner = crossing < nearest - SAME_PLACE;
          boolean steeper = next >= 0 && crossing <= nearest + SAME_PLACE && right[j] > right[next];
          if (sooner || steeper) {
            next = j;
            nearest = crossing;
          }
        }
      }
      top = next;
      here = nearest;
    }
  }

  private int highestAtLeft() {
    double highest = left[0];
    for (double height : left) {
      highest = Math.max(highest, height);
    }
    int top = -1;
    for (int j = 0; j < left.length; j++) {
      if (left[j] >= highest - Contest.TIE && (top < 0 || right[j] > right[top])) {
        top = j;
      }
    }
    return top;
  }

  /** How many pieces there are, at least one. */
  int size() {
    return size;
  }

  /** Where a piece starts, 0..1; the first at 0. */
  double start(int piece) {
    return starts[piece];
  }

  /** Where a piece ends, 0..1; the last at 1. */
  double end(int piece) {
    return piece + 1 < size ? starts[piece + 1] : 1;
  }

  /** Whether a line is the highest, alone or together with others, all along a piece. */
  boolean isTop(int line, int piece) {
    int top = lines[piece];
    return Math.abs(left[line] - left[top]) <= Contest.TIE
        && Math.abs(right[line] - right[top]) <= Contest.TIE;
  }
}
