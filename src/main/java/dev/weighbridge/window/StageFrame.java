package dev.weighbridge.window;

import dev.weighbridge.window.Remembered.Place;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** A stage with the window that it shows now, and where it stands. */
final class StageFrame implements Frame {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double SMALLEST_WIDTH = 640;
  private static final double SMALLEST_HEIGHT = 480;

  private final Stage stage;
  private final Groundwork groundwork;
  private final Outside outside;
  private final Habits habits;
  private Optional<Window> window = Optional.empty();

  StageFrame(Stage stage, Groundwork groundwork, Outside outside) {
    this.stage = stage;
    this.groundwork = groundwork;
    this.outside = outside;
    this.habits = new Habits(outside.memory());
  }

  /** Opens the stage where it was, with what was not saved on offer. */
  void open(Desk desk) {
    place();
    show(desk);
    stage.setOnCloseRequest(event -> {
      event.consume();
      window.ifPresent(shown -> shown.filing().leave());
    });
    stage.show();
    window.ifPresent(shown -> shown.filing().offerUnsaved());
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
    show(window().workbench().desk());
  }

  @Override
  public void open(Document document, UnsavedWork.Consent consent) {
    show(Desk.of(document));
  }

  private void show(Desk desk) {
    Locale locale = Messages.spoken(habits.now().locale().orElse(outside.locale()));
    window.ifPresent(Window::dispose);
    Window next = Window.of(desk, groundwork, outside, habits, this, locale);
    window = Optional.of(next);
    stage.setScene(next.scene());
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
    window.ifPresent(Window::dispose);
    stage.close();
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
