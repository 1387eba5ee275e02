package dev.weighbridge.window;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * How long a start takes, from the start of the process to the end of the first pulse that shows
 * the window, against an empty JavaFX window with one slider: same machine, same options, in turn.
 * The first frame has the toolbar, the priorities and the verdict; the evidence follows with the
 * next.
 *
 * <p>Run with {@code mvn -q -Pbench -Dwindow=StartTimes}; an argument gives the number of starts of
 * each, 15 without it.
 */
public final class StartTimes {
  private static final int STARTS = 15;

  private StartTimes() {}

  /** Starts both in turn, and prints medians and their ratio. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int starts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : STARTS;
    List<Double> empty = new ArrayList<>();
    List<Double> full = new ArrayList<>();
    for (int start = 0; start < starts; start++) {
      empty.add(seconds(Empty.class));
      full.add(seconds(Full.class));
    }
    System.out.printf(
        Locale.ROOT,
        "empty window %.2f s, Weighbridge %.2f s (medians of %d), ratio %.2f%n",
        median(empty),
        median(full),
        starts,
        median(full) / median(empty));
  }

  /** A window with nothing but a slider. */
  public static final class Empty {
    private Empty() {}

    /** Shows it. */
    public static void main(String[] arguments) {
      Application.launch(EmptyWindow.class, arguments);
    }
  }

  /** Not the main class, so that the class path will do. */
  public static final class EmptyWindow extends Application {
    @Override
    public void start(Stage stage) {
      stage.setScene(new Scene(new StackPane(new Slider(0, 100, 50)), 1280, 800));
      stage.show();
      tellWhenShown(stage);
    }
  }

  /** Our window. */
  public static final class Full {
    private Full() {}

    /** Shows it as the program does, but remembers nothing. */
    public static void main(String[] arguments) {
      WeighbridgeApplication.run(
          new NoMemory(),
          new NoMemory(),
          Optional.empty(),
          _ -> Optional.empty(),
          StartTimes::tellWhenShown);
    }
  }

  private static void tellWhenShown(Stage stage) {
    stage
        .getScene()
        .addPostLayoutPulseListener(
            new Runnable() {
              @Override
              public void run() {
                stage.getScene().removePostLayoutPulseListener(this);
                // Runs when the pulse has been handed over.
                Platform.runLater(StartTimes::tell);
              }
            });
  }

  private static void tell() {
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.println(System.currentTimeMillis() - started);
    System.exit(0);
  }

  private static double seconds(Class<?> window) throws IOException, InterruptedException {
    List<String> command =
        Stream.of(
                Stream.of(ProcessHandle.current().info().command().orElse("java")),
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream(),
                Stream.of("-cp", System.getProperty("java.class.path"), window.getName()))
            .flatMap(part -> part)
            .toList();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return Long.parseLong(told.strip()) / 1000.0;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
