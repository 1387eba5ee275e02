package dev.weighbridge.decision;

/** How far the leader is ahead of the runner-up over all that the measurements may be. */
public final class Margin {
  private final int leader;
  private final int runnerUp;
  private final Interval interval;
  private final int[] counts; // of whole points from -100 on
  private final int samples;

  Margin(int leader, int runnerUp, Interval interval, int[] counts, int samples) {
    this.leader = leader;
    this.runnerUp = runnerUp;
    this.interval = interval;
    this.counts = counts;
    this.samples = samples;
  }

  /** Index of the alternative whose total is highest. */
  public int leader() {
    return leader;
  }

  /** Index of the alternative whose total is next. */
  public int runnerUp() {
    return runnerUp;
  }

  /** Where the lead lies nine times in ten, -100..100 points. */
  public Interval interval() {
    return interval;
  }

  /**
   * The part of all draws, 0..1, in which the lead is from {@code points} up to but not including
   * {@code points + 1}.
   *
   * @param points -100 to 100
   */
  public double share(int points) {
    return (double) counts[points + 100] / samples;
  }
}
