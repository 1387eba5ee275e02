package dev.weighbridge.window;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;

/**
 * What each frame of a drag costs. All calls are on the JavaFX thread.
 *
 * <p>Work is from the event to the end of layout. All of the thread is from one event to the next:
 * also what it takes to tell the words and to hand the frame to the renderer. The age of the words
 * is the time since the event they belong to, 0 if they belong to the newest; what is sampled for
 * the figure of the fit is worked out within the frame and has no age.
 */
final class FrameLog {
  private static final double NANOS = 1e6;
  private static final double KILOBYTES = 1e3;

  private final ThreadMXBean threads =
      (ThreadMXBean) ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
  private final NewestWins<?, ?> explaining;
  private final Series wall = new Series("event to layout", "ms", NANOS);
  private final Series processor = new Series("… processor time", "ms", NANOS);
  private final Series panes = new Series("… … before layout", "ms", NANOS);
  private final Series allocated = new Series("… allocated", "kB", KILOBYTES);
  private final Series pulse = new Series("event to end of pulse", "ms", NANOS);
  private final Series thread = new Series("thread, processor time", "ms", NANOS);
  private final Series threadAllocated = new Series("thread, allocated", "kB", KILOBYTES);
  private final Series age = new Series("age of the words", "ms", NANOS);
  private final List<Series> all =
      List.of(wall, processor, panes, allocated, pulse, thread, threadAllocated, age);

  /** When each question was asked, by its number. */
  private final List<Long> asked = new ArrayList<>(List.of(0L));

  private String view = "";
  private boolean measuring;
  private Moment event = new Moment(0, 0, 0);
  private boolean moved;
  private boolean counted;

  private record Moment(long wall, long processor, long allocated) {}

  private static final class Series {
    private final String name;
    private final String unit;
    private final double size;
    private final List<Long> values = new ArrayList<>();

    Series(String name, String unit, double size) {
      this.name = name;
      this.unit = unit;
      this.size = size;
    }

    void print() {
      long[] sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
      System.out.printf(
          Locale.ROOT,
          "  %-24s %5d frames  p50 %7.2f  p95 %7.2f  p99 %7.2f  max %7.2f %s%n",
          name,
          sorted.length,
          percentile(sorted, 0.50),
          percentile(sorted, 0.95),
          percentile(sorted, 0.99),
          Arrays.stream(sorted).max().orElse(0) / size,
          unit);
      values.clear();
    }

    private double percentile(long[] sorted, double part) {
      return sorted.length == 0 ? 0 : sorted[(int) (part * (sorted.length - 1))] / size;
    }
  }

  FrameLog(Window window) {
    explaining = window.explaining();
    window.workbench().add(_ -> noteQuestion());
    window.scene().addPreLayoutPulseListener(this::panesDone);
    window.scene().addPostLayoutPulseListener(this::layoutDone);
  }

  /** Another view, of which nothing counts yet. */
  void begin(String title) {
    view = title;
  }

  /** Counts from the next event on. */
  void measure() {
    measuring = true;
    moved = false;
  }

  /** Prints what has been counted of the view, if anything has, and forgets it. */
  void end() {
    if (measuring) {
      System.out.println(view);
      all.forEach(Series::print);
    }
    measuring = false;
  }

  /** The hand is about to move a slider. */
  void event() {
    Moment before = event;
    event = now();
    if (counted) {
      thread.values.add(event.processor - before.processor);
      threadAllocated.values.add(event.allocated - before.allocated);
      age.values.add(explaining.isUpToDate() ? 0 : event.wall - asked(explaining.answered()));
    }
    moved = true;
    counted = measuring;
    if (counted) {
      Moment begun = event;
      Platform.runLater(() -> pulse.values.add(System.nanoTime() - begun.wall));
    }
  }

  private void panesDone() {
    if (moved && measuring) {
      panes.values.add(now().processor - event.processor);
    }
  }

  private void layoutDone() {
    if (moved && measuring) {
      Moment done = now();
      wall.values.add(done.wall - event.wall);
      processor.values.add(done.processor - event.processor);
      allocated.values.add(done.allocated - event.allocated);
    }
    moved = false;
  }

  private void noteQuestion() {
    while (asked.size() <= explaining.asked()) {
      asked.add(event.wall);
    }
  }

  private long asked(long number) {
    return asked.get((int) number);
  }

  private Moment now() {
    return new Moment(
        System.nanoTime(),
        threads.getCurrentThreadCpuTime(),
        threads.getCurrentThreadAllocatedBytes());
  }
}
