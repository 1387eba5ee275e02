package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.project.History;
import dev.weighbridge.project.Project;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Slider;
import javafx.stage.Stage;

/**
 * A scripted drag over all five dimension sliders with all languages shown, under each {@link View}
 * in turn: how long the JavaFX thread works in each frame, what it allocates, and how old the words
 * are that the window shows meanwhile.
 *
 * <p>Run with {@code mvn -q -Pbench -Dwindow=FrameTimes}. Arguments, all optional: names of views
 * ({@code why what-if how-sure compare}), the window's size ({@code 1280x800}) and the frames for
 * each view ({@code 400}), which the warm-up of each takes too.
 */
public final class FrameTimes {
  private FrameTimes() {}

  /** Runs the drag and prints the percentiles. */
  public static void main(String[] arguments) {
    Application.launch(Drag.class, arguments);
  }

  /** The window under the drag; not the main class, so that the class path will do. */
  public static final class Drag extends Application {
    /** Frames after another view has been opened, which is no drag. */
    private static final int SETTLING = 30;

    private final Deque<View> views = new ArrayDeque<>();
    private int warmUps;

    @Override
    public void start(Stage stage) {
      List<String> arguments = getParameters().getRaw();
      List<View> wanted = View.named(arguments);
      views.addAll(wanted);
      views.addAll(wanted);
      warmUps = wanted.size();
      Window window = window(stage);
      List<Integer> size =
          arguments.stream()
              .filter(argument -> argument.matches("\\d+x\\d+"))
              .map(argument -> List.of(argument.split("x")))
              .map(pair -> pair.stream().map(Integer::valueOf).toList())
              .findFirst()
              .orElse(List.of(1280, 800));
      stage.setWidth(size.getFirst());
      stage.setHeight(size.getLast());
      int frames =
          arguments.stream()
              .filter(argument -> argument.matches("\\d+"))
              .mapToInt(Integer::parseInt)
              .findFirst()
              .orElse(400);
      FrameLog log = new FrameLog(window);
      hand(window, log, frames).start();
    }

    private static Window window(Stage stage) {
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
              (_, _) -> {},
              new ScreenClip(),
              new NoMemory(),
              new NoMemory(),
              _ -> Optional.empty());
      StageFrame frame = new StageFrame(stage, Groundwork.lay(), outside);
      frame.open(Desk.of(History.of(project)), Optional.empty());
      return frame.window();
    }

    private AnimationTimer hand(Window window, FrameLog log, int frames) {
      List<Slider> sliders =
          window.workbench().project().dataset().dimensions().stream()
              .map(dimension -> window.scene().lookup("#importance-" + dimension.id()))
              .map(Slider.class::cast)
              .toList();
      return new AnimationTimer() {
        // Counted in frames, so that a busy machine has the same work to do as one at rest.
        private int frame = frames;

        @Override
        public void handle(long now) {
          if (frame == frames && !next()) {
            stop();
            Platform.exit();
            return;
          }
          if (frame == 0 && warmUps < 0) {
            log.measure();
          }
          log.event();
          // Each slider in turn goes up and down once.
          double turns = Math.max(0, frame) / (double) frames * sliders.size();
          Slider slider = sliders.get((int) turns);
          slider.setValueChanging(true);
          slider.setValue(50 - 50 * Math.cos(2 * Math.PI * turns));
          frame++;
        }

        /** Opens the next view; false if there is none. */
        private boolean next() {
          log.end();
          if (views.isEmpty()) {
            return false;
          }
          View view = views.remove();
          view.open(window.workbench());
          warmUps--;
          log.begin(view.title());
          frame = -SETTLING;
          return true;
        }
      };
    }
  }
}
