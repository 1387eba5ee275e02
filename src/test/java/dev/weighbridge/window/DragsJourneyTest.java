package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.weighbridge.decision.Priorities;
import dev.weighbridge.project.History;
import dev.weighbridge.project.Project;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Everything that can be dragged, by mice that leave out moves, lose buttons or have others. */
@ExtendWith(ApplicationExtension.class)
class DragsJourneyTest {
  private static final int TRIES = 6;
  private static final List<MouseButton> OTHERS =
      List.of(MouseButton.SECONDARY, MouseButton.MIDDLE);

  private final SplittableRandom random = new SplittableRandom(21);
  private Window window;
  private Journey journey;

  /**
   * Something that can be dragged.
   *
   * @param grip that a hand takes hold of
   * @param middle of it, before anything moves
   * @param along the way that it goes, as long as it makes a difference
   * @param state that it changes
   * @param reset brings it back to where it was first
   */
  private record Thing(
      String name,
      Node grip,
      Point2D middle,
      Point2D along,
      Supplier<Object> state,
      Runnable reset) {
    Point2D at(double part) {
      return middle.add(along.multiply(part));
    }

    /** What an action makes of it; afterwards it is as before. */
    Object after(Runnable action) {
      action.run();
      Object now = state.get();
      reset.run();
      return now;
    }

    void drag(MouseButton button, List<Double> way, double to) {
      Pointer pointer = new Pointer(grip);
      pointer.press(button, middle);
      way.forEach(part -> pointer.move(button, at(part)));
      pointer.release(button, at(to));
    }

    void drag(double to) {
      drag(MouseButton.PRIMARY, List.of(to), to);
    }
  }

  @Start
  void start(Stage stage) {
    window = Journey.open(stage, new Journey.Answers(), 1280, 800);
    journey = new Journey(new FxRobot(), window);
  }

  /** It once stopped at 11, 18 or 34, as far as the last move had been told. */
  @Test
  void aFlickEndsWhereTheButtonIsLetGo() {
    journey.settle();
    Slider slider = assertInstanceOf(Slider.class, journey.node("importance-performance"));
    SliderAxis axis = new SliderAxis(slider);
    journey
        .robot()
        .interact(() -> {
          Thing thumb = thumb("importance-performance");
          Pointer pointer = new Pointer(thumb.grip());
          pointer.press(MouseButton.PRIMARY, thumb.middle());
          pointer.move(MouseButton.PRIMARY, thumb.middle().subtract(30, 0));
          pointer.move(MouseButton.PRIMARY, thumb.middle().subtract(90, 0));
          double left = axis.x(60) - axis.x(3);
          pointer.release(MouseButton.PRIMARY, thumb.middle().subtract(left, 0));
        });
    assertEquals(3, journey.project().priorities().ofDimension(1));
  }

  /** 31, 49, 80, 1 and 99 once became 80, 0, 80, 60 and 70: the divider went on from before. */
  @Test
  void aRightDragOfADividerChangesNothing() {
    journey.settle();
    journey
        .robot()
        .interact(() -> {
          Thing divider = onProject("divider-safety", journey.node("divider-safety"));
          divider.drag(0.2);
          Project before = journey.project();
          divider.drag(MouseButton.SECONDARY, List.of(-0.8), -0.8);
          assertEquals(before.priorities(), journey.project().priorities());
        });
  }

  /** Whatever the way and whichever moves were left out, the end is that of the release. */
  @Test
  void onlyTheReleaseSaysWhereADragEnds() {
    each(thing -> {
      for (int i = 0; i < TRIES; i++) {
        double to = random.nextDouble(-1, 1);
        List<Double> way = way();
        Object straight = thing.after(() -> thing.drag(to));
        Object flick = thing.after(() -> thing.drag(MouseButton.PRIMARY, way, to));
        assertEquals(straight, flick, thing.name() + " to " + to);
      }
      assertNotEquals(thing.state().get(), thing.after(() -> thing.drag(0.9)), thing.name());
    });
  }

  @Test
  void otherButtonsChangeNothingNeitherAloneNorDuringADrag() {
    each(thing -> {
      for (MouseButton other : OTHERS) {
        Object before = thing.state().get();
        thing.drag(other, way(), random.nextDouble(-1, 1));
        assertEquals(before, thing.state().get(), thing.name() + " " + other);
        double to = random.nextDouble(-1, 1);
        Object alone = thing.after(() -> thing.drag(to));
        Object both = thing.after(() -> dragWithAnother(thing, other, to));
        assertEquals(alone, both, thing.name() + " with " + other);
      }
    });
  }

  private void dragWithAnother(Thing thing, MouseButton other, double to) {
    Pointer pointer = new Pointer(thing.grip());
    pointer.press(MouseButton.PRIMARY, thing.middle());
    pointer.move(MouseButton.PRIMARY, thing.at(0.3));
    pointer.press(other, thing.at(0.3));
    pointer.move(MouseButton.PRIMARY, thing.at(-0.7));
    pointer.release(other, thing.at(-0.7));
    pointer.release(MouseButton.PRIMARY, thing.at(to));
  }

  @Test
  void escapeTakesTheDragBackAndWhatFollowsIsNone() {
    each(thing -> {
      for (int i = 0; i < TRIES; i++) {
        Object before = thing.state().get();
        Pointer pointer = new Pointer(thing.grip());
        pointer.press(MouseButton.PRIMARY, thing.middle());
        way().forEach(part -> pointer.move(MouseButton.PRIMARY, thing.at(part)));
        key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE);
        assertEquals(before, thing.state().get(), thing.name());
        way().forEach(part -> pointer.move(MouseButton.PRIMARY, thing.at(part)));
        pointer.release(MouseButton.PRIMARY, thing.at(random.nextDouble(-1, 1)));
        assertEquals(before, thing.state().get(), thing.name());
      }
    });
  }

  @Test
  void aLostReleaseEndsTheDragWhereItWas() {
    each(thing -> {
      for (int i = 0; i < TRIES; i++) {
        double to = random.nextDouble(-1, 1);
        Object ended = thing.after(() -> thing.drag(to));
        Object lost = thing.after(() -> dragAndLose(thing, to));
        assertEquals(ended, lost, thing.name() + " to " + to);
      }
    });
  }

  private void dragAndLose(Thing thing, double to) {
    Pointer pointer = new Pointer(thing.grip());
    pointer.press(MouseButton.PRIMARY, thing.middle());
    pointer.move(MouseButton.PRIMARY, thing.at(to));
    pointer.lose(MouseButton.PRIMARY);
    pointer.move(MouseButton.NONE, thing.at(random.nextDouble(-1, 1)));
    thing.drag(MouseButton.SECONDARY, way(), random.nextDouble(-1, 1));
  }

  private List<Double> way() {
    return random.doubles(random.nextInt(5), -1, 1).boxed().toList();
  }

  private void key(EventType<KeyEvent> type, KeyCode code) {
    Event.fireEvent(
        window.scene().getFocusOwner(),
        new KeyEvent(type, "", "", code, false, false, false, false));
  }

  /** A tooltip that is open takes Esc for itself. */
  @Test
  void aDragHidesTheTooltipOfWhatIsDragged() {
    journey.settle();
    Slider slider = assertInstanceOf(Slider.class, journey.node("importance-safety"));
    journey
        .robot()
        .interact(() -> {
          Pointer pointer = new Pointer(slider);
          pointer.enter();
          slider.getTooltip().show(slider, 10, 10);
          pointer.press(MouseButton.PRIMARY, middle(slider));
          assertFalse(slider.getTooltip().isShowing());
          pointer.release(MouseButton.PRIMARY, middle(slider));
        });
  }

  /** Holding an arrow key is one step to take back, on everything that keys move. */
  @Test
  void holdingAKeyIsOneStep() {
    journey.settle();
    for (String id : List.of("divider-safety", "importance-safety", "importance-safety-field")) {
      KeyCode key = id.endsWith("field") ? KeyCode.DOWN : KeyCode.LEFT;
      Priorities before = journey.project().priorities();
      journey.robot().interact(() -> journey.node(id).requestFocus());
      journey
          .robot()
          .interact(() -> {
            for (int i = 0; i < 9; i++) {
              key(KeyEvent.KEY_PRESSED, key);
              window.workbench().refresh();
            }
            key(KeyEvent.KEY_RELEASED, key);
            assertNotEquals(before, journey.project().priorities(), id);
            window.workbench().undo();
            assertEquals(before, journey.project().priorities(), id);
            window.workbench().refresh();
          });
    }
  }

  /** All that can be dragged, one after the other, on the JavaFX thread. */
  private void each(Consumer<Thing> check) {
    journey.settle();
    for (Supplier<Thing> thing :
        List.<Supplier<Thing>>of(
            () -> thumb("importance-performance"),
            () -> thumb("importance-phil-low-level-control"),
            () -> onProject("track", journey.node("importance-safety").lookup(".track")),
            () -> onProject("divider-safety", journey.node("divider-safety")))) {
      journey.robot().interact(() -> check.accept(thing.get()));
      journey.settle();
    }
    journey.click("rank-instead");
    journey.robot().interact(() -> check.accept(card()));
    journey.click("eliciting-in-pairs");
    journey.robot().interact(() -> check.accept(pair()));
  }

  private Thing thumb(String id) {
    return onProject(id, journey.node(id).lookup(".thumb"));
  }

  private Thing onProject(String name, Node grip) {
    return new Thing(
        name,
        grip,
        middle(grip),
        new Point2D(80, 0),
        () -> List.of(journey.project().priorities(), history().undoable().isPresent()),
        () -> {
          while (history().undoable().isPresent()) {
            window.workbench().undo();
          }
          window.workbench().refresh();
        });
  }

  private History history() {
    return window.workbench().desk().history();
  }

  private Thing card() {
    String name = journey.text("rank-name-2");
    Node grip = journey.node("rank-2");
    return new Thing(
        "card",
        grip,
        middle(grip),
        new Point2D(0, 2 * grip.getLayoutBounds().getHeight()),
        () -> names(),
        () -> {
          int place = names().indexOf(name);
          Pointer pointer = new Pointer(grip);
          pointer.press(MouseButton.PRIMARY, middle(journey.node("rank-" + place)));
          pointer.release(MouseButton.PRIMARY, middle(grip));
        });
  }

  private List<String> names() {
    return IntStream.range(0, 5).mapToObj(place -> journey.text("rank-name-" + place)).toList();
  }

  private Thing pair() {
    Slider slider = assertInstanceOf(Slider.class, journey.node("pair-1"));
    Node thumb = slider.lookup(".thumb");
    return new Thing(
        "pair",
        thumb,
        middle(thumb),
        new Point2D(90, 0),
        () -> journey.text("pair-1-answer"),
        () -> slider.setValue(0));
  }

  private static Point2D middle(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }
}
