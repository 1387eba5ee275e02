package dev.weighbridge.window;

import dev.weighbridge.window.Remembered.Place;
import dev.weighbridge.wording.Messages;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/** A stage with the window that it shows now, and where it stands. */
final class StageFrame implements Frame {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double SMALLEST_WIDTH = 640;
  private static final double SMALLEST_HEIGHT = 480;

  /** The unsaved project is kept this often at most. */
  private static final Duration BETWEEN_KEEPINGS = Duration.seconds(2);

  private final Stage stage;
  private final Groundwork groundwork;
  private final Outside outside;
  private final Habits habits;
  private final ExecutorService keeping =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("recovery").factory());
  private final Recovery recovery;
  private Optional<Window> window = Optional.empty();

  StageFrame(Stage stage, Groundwork groundwork, Outside outside) {
    this.stage = stage;
    this.groundwork = groundwork;
    this.outside = outside;
    this.habits = new Habits(outside.memory());
    this.recovery =
        new Recovery(
            outside.recovery(),
            groundwork.dataset(),
            new Background(keeping, Platform::runLater),
            StageFrame::later,
            failure -> window().defects().accept(failure));
  }

  /**
   * Opens the stage where it was, with what was not saved on offer.
   *
   * @param file opened once nothing is on offer any more: its cards would take the offer's place
   */
  void open(Desk desk, Optional<Path> file) {
    place();
    show(desk);
    stage.setOnCloseRequest(event -> {
      event.consume();
      window.ifPresent(shown -> shown.filing().leave());
    });
    stage.show();
    offer(
        outside.recovery().left().iterator(),
        () -> file.ifPresent(named -> window().filing().open(named)));
  }

  /** One after the other, in whatever window is shown by then. */
  private void offer(Iterator<RecoveryStore.Left> left, Runnable then) {
    if (left.hasNext()) {
      window().offer().offer(left.next(), () -> offer(left, then));
    } else {
      then.run();
    }
  }

  /** The window that is shown now. */
  Window window() {
    return window.orElseThrow();
  }

  @Override
  public void title(String title) {
    stage.setTitle(title);
  }

  @Override
  public void rebuild() {
    boolean _ = replace(window().workbench().desk());
  }

  @Override
  public boolean open(Document document, UnsavedWork.Consent consent) {
    return replace(Desk.of(document));
  }

  /** A window that cannot be built leaves the present one as it is. */
  private boolean replace(Desk desk) {
    Window present = window();
    String title = stage.getTitle();
    try {
      show(desk);
    } catch (RuntimeException | Error e) {
      stage.setTitle(title);
      present.defects().accept(e);
      return false;
    }
    present.dispose();
    return true;
  }

  private void show(Desk desk) {
    Locale locale = Messages.spoken(habits.now().locale().orElse(outside.locale()));
    Window next = Window.of(desk, groundwork, outside, habits, recovery, this, locale);
    stage.setScene(next.scene());
    window = Optional.of(next);
    recovery.follow(next.workbench());
  }

  @Override
  public void leave(UnsavedWork.Consent consent) {
    habits.change(habit ->
        habit.at(
            stage.isMaximized() && habit.place().isPresent()
                ? maximized(habit.place().get())
                : new Place(
                    stage.getX(),
                    stage.getY(),
                    stage.getWidth(),
                    stage.getHeight(),
                    stage.isMaximized())));
    recovery.end();
    keeping.shutdown();
    window.ifPresent(Window::dispose);
    stage.close();
  }

  private static void later(Runnable keep) {
    PauseTransition pause = new PauseTransition(BETWEEN_KEEPINGS);
    pause.setOnFinished(_ -> keep.run());
    pause.play();
  }

  private static Place maximized(Place before) {
    return new Place(before.x(), before.y(), before.width(), before.height(), true);
  }

  private void place() {
    List<Rectangle2D> screens = screens();
    Optional<Placement> known = habits.now().place().map(place -> Placement.of(place, screens));
    Rectangle2D room = known.map(Placement::screen).orElseGet(screens::getFirst);
    // No stage may have to be larger than its screen.
    stage.setMinWidth(Math.min(SMALLEST_WIDTH, room.getWidth()));
    stage.setMinHeight(Math.min(SMALLEST_HEIGHT, room.getHeight()));
    stage.setWidth(known.map(at -> at.place().width()).orElse(Math.min(WIDTH, room.getWidth())));
    stage.setHeight(
        known.map(at -> at.place().height()).orElse(Math.min(HEIGHT, room.getHeight())));
    known
        .map(Placement::place)
        .ifPresent(place -> {
          stage.setX(place.x());
          stage.setY(place.y());
          stage.setMaximized(place.maximized());
        });
  }

  /** The visible parts of the screens, the primary one first. */
  private static List<Rectangle2D> screens() {
    return Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
        .map(Screen::getVisualBounds)
        .distinct()
        .toList();
  }
}
