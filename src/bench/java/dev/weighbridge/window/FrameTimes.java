package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.project.History;
import dev.weighbridge.project.Project;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.stage.Stage;

/**
 * A scripted drag over all five dimension sliders with all languages shown: how long the JavaFX
 * thread works in each frame, from the slider's event to the end of layout, and to the end of the
 * whole pulse (which includes handing the changes to the renderer and waiting for it).
 *
 * <p>Run with {@code mvn -q -Pbench -Dmain.class=dev.weighbridge.window.FrameTimes}.
 */
public final class FrameTimes {
  private static final long WARM_UP_NANOS = 5_000_000_000L;
  private static final long MEASURED_NANOS = 10_000_000_000L;

  private FrameTimes() {}

  /** Runs the drag and prints the percentiles. */
  public static void main(String[] arguments) {
    Application.launch(Drag.class, arguments);
  }

  /** The window under the drag; not the main class, so that the class path will do. */
  public static final class Drag extends Application {
    private final List<Long> work = new ArrayList<>();
    private final List<Long> pulse = new ArrayList<>();
    private final List<Long> processor = new ArrayList<>();
    private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    private long frameStarted;
    private long processorStarted;

    @Override
    public void start(Stage stage) {
      Dataset dataset = DatasetReader.bundled();
      Project project =
          Project.of(dataset)
              .withShown(
                  dataset.comparison().alternatives().stream()
                      .map(Alternative::id)
                      .collect(Collectors.toSet()));
      Outside outside =
          new Outside(
              LocalDate::now,
              Locale.ENGLISH,
              new ScreenFileChoice(stage),
              _ -> {},
              new ScreenClip(),
              new NoMemory());
      StageFrame frame = new StageFrame(stage, outside);
      frame.open(Desk.of(History.of(project)));
      Window window = frame.window();
      stage.setWidth(1280);
      stage.setHeight(800);
      List<Slider> sliders =
          dataset.dimensions().stream()
              .map(dimension -> slider(window.scene(), "#importance-" + dimension.id()))
              .toList();
      drag(window.scene(), sliders);
    }

    private static Slider slider(Scene scene, String selector) {
      return (Slider) scene.lookup(selector);
    }

    private void drag(Scene scene, List<Slider> sliders) {
      long begun = System.nanoTime();
      AnimationTimer hand =
          new AnimationTimer() {
            @Override
            public void handle(long now) {
              long elapsed = System.nanoTime() - begun;
              if (elapsed > WARM_UP_NANOS + MEASURED_NANOS) {
                stop();
                report();
                Platform.exit();
                return;
              }
              frameStarted = System.nanoTime();
              processorStarted = thread.getCurrentThreadCpuTime();
              // Each slider in turn goes up and down once in two seconds.
              double seconds = elapsed / 1e9;
              Slider slider = sliders.get((int) (seconds / 2) % sliders.size());
              slider.setValueChanging(true);
              slider.setValue(50 - 50 * Math.cos(Math.PI * seconds));
              if (elapsed > WARM_UP_NANOS) {
                long started = frameStarted;
                Platform.runLater(() -> pulse.add(System.nanoTime() - started));
              }
            }
          };
      scene.addPostLayoutPulseListener(() -> {
        if (System.nanoTime() - begun > WARM_UP_NANOS && frameStarted > 0) {
          work.add(System.nanoTime() - frameStarted);
          processor.add(thread.getCurrentThreadCpuTime() - processorStarted);
        }
      });
      hand.start();
    }

    private void report() {
      print("event to layout", work);
      print("… processor time", processor);
      print("event to end of pulse", pulse);
    }

    private static void print(String what, List<Long> nanos) {
      long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
      System.out.printf(
          Locale.ROOT,
          "%-22s %5d frames  p50 %.2f  p95 %.2f  p99 %.2f  max %.2f ms%n",
          what,
          sorted.length,
          percentile(sorted, 0.50),
          percentile(sorted, 0.95),
          percentile(sorted, 0.99),
          Arrays.stream(sorted).max().orElse(0) / 1e6);
    }

    private static double percentile(long[] sorted, double part) {
      return sorted.length == 0 ? 0 : sorted[(int) (part * (sorted.length - 1))] / 1e6;
    }
  }
}
