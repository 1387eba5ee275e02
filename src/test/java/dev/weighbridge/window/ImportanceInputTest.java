package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.project.Gesture;
import dev.weighbridge.wording.Messages;
import dev.weighbridge.wording.TypedNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Importances by numbers and by keys, without a window around them. */
@ExtendWith(ApplicationExtension.class)
class ImportanceInputTest {
  private static final int TRIES = 2_000;

  private final AtomicLong gestures = new AtomicLong();
  private final List<Double> weighed = new ArrayList<>();
  private final List<Gesture> by = new ArrayList<>();

  private ImportanceInput input(Locale locale) {
    ImportanceInput input =
        new ImportanceInput(
            "safety",
            "Safety",
            () -> new Gesture(gestures.incrementAndGet()),
            (importance, gesture) -> {
              weighed.add(importance);
              by.add(gesture);
            },
            Messages.of("window", locale));
    input.show(40, false);
    return input;
  }

  private static void type(ImportanceInput input, String text) {
    input.field().setText(text);
    input.field().fireEvent(new ActionEvent());
  }

  /** The comma and the point once were not taken in: 62,5 became 100, and 1.5 became 15. */
  @Test
  void decimalsAreKept(FxRobot robot) {
    robot.interact(() -> {
      ImportanceInput input = input(Locale.ENGLISH);
      type(input, "62,5");
      assertEquals("62.5", input.field().getText());
      type(input, "1.5");
      assertEquals("1.5", input.field().getText());
      assertEquals(List.of(62.5, 1.5), weighed);
      ImportanceInput german = input(Locale.GERMAN);
      type(german, "62.5");
      assertEquals("62,5", german.field().getText());
    });
  }

  @Test
  void whatIsRefusedIsSaid(FxRobot robot) {
    robot.interact(() -> {
      ImportanceInput input = input(Locale.ENGLISH);
      type(input, "150");
      assertEquals(List.of(), weighed);
      assertEquals("150", input.field().getText());
      assertEquals(
          "“150” is not an importance. Give a number from 0 to 100 with at most two decimals, such"
              + " as 62.5.",
          input.refusal().getText());
      assertEquals(input.refusal().getText(), input.field().getAccessibleHelp());
      input.field().setText("15");
      assertFalse(input.refusal().isVisible(), "While a good number is typed nothing is wrong.");
      type(input, "15;");
      assertTrue(input.refusal().isVisible());
      input.show(41, false);
      assertFalse(input.refusal().isVisible(), "Another number came from elsewhere.");
      assertEquals("41", input.field().getText());
    });
  }

  /** Whatever is typed: the number that it is, or a sentence and no change. */
  @Test
  void everyTextIsTakenOrRefusedWhole(FxRobot robot) {
    SplittableRandom random = new SplittableRandom(19);
    robot.interact(() -> {
      ImportanceInput input = input(Locale.ENGLISH);
      int taken = 0;
      for (int i = 0; i < TRIES; i++) {
        StringBuilder text = new StringBuilder();
        for (int c = random.nextInt(1, 7); c > 0; c--) {
          text.append("00123456789..,,-+ '%e;".charAt(random.nextInt(22)));
        }
        weighed.clear();
        input.show(i % 2 == 0 ? 77.77 : 88.88, false);
        type(input, text.toString());
        if (weighed.isEmpty()) {
          assertEquals(!text.toString().isBlank(), input.refusal().isVisible(), text.toString());
        } else {
          taken++;
          TypedNumber number = new TypedNumber.Known(weighed.getFirst());
          assertEquals(number, TypedNumber.read(text.toString(), 0, 100), text.toString());
          assertEquals(number, TypedNumber.read(input.field().getText(), 0, 100));
          assertFalse(input.refusal().isVisible(), text.toString());
        }
      }
      assertTrue(taken > TRIES / 10, taken + " were numbers");
    });
  }

  /** What a move of shares gave is shown without its many decimals, and stays as it is. */
  @Test
  void whatIsNotTypedStays(FxRobot robot) {
    robot.interact(() -> {
      ImportanceInput input = input(Locale.ENGLISH);
      input.show(43.21873, false);
      assertEquals("43", input.field().getText());
      input.field().fireEvent(new ActionEvent());
      assertEquals(List.of(), weighed);
      type(input, "43");
      assertEquals(List.of(), weighed, "The text is the same, so nothing was typed.");
      input.field().setText("4");
      type(input, "43");
      assertEquals(List.of(43.0), weighed);
    });
  }

  /** As fast as a hand can be: nothing is shown in between, and still every step counts. */
  @Test
  void holdingAKeyIsOneGesture(FxRobot robot) {
    robot.interact(() -> {
      ImportanceInput input = input(Locale.ENGLISH);
      for (Node node : List.of(input.slider(), input.field())) {
        weighed.clear();
        by.clear();
        input.show(40, false);
        for (int i = 0; i < 20; i++) {
          key(node, KeyEvent.KEY_PRESSED, up(node));
        }
        assertEquals(60.0, weighed.getLast());
        assertEquals(1, Set.copyOf(by).size());
        key(node, KeyEvent.KEY_RELEASED, up(node));
        key(node, KeyEvent.KEY_PRESSED, up(node));
        assertEquals(2, Set.copyOf(by).size());
        key(node, KeyEvent.KEY_RELEASED, up(node));
      }
    });
  }

  /** A gesture goes on while one key repeats, and no longer, in any order of keys. */
  @Test
  void aGestureIsOneHoldOfOneKey(FxRobot robot) {
    SplittableRandom random = new SplittableRandom(23);
    robot.interact(() -> {
      ImportanceInput input = input(Locale.ENGLISH);
      for (Node node : List.of(input.slider(), input.field())) {
        input.show(50, false);
        by.clear();
        Set<Gesture> seen = new HashSet<>();
        KeyCode last = KeyCode.UNDEFINED;
        for (int i = 0; i < TRIES; i++) {
          KeyCode code = random.nextBoolean() ? up(node) : down(node);
          int before = by.size();
          key(node, KeyEvent.KEY_PRESSED, code);
          if (by.size() > before) {
            assertEquals(code != last, seen.add(by.getLast()), "press " + i);
          }
          last = code;
          if (random.nextInt(4) == 0) {
            key(node, KeyEvent.KEY_RELEASED, code);
            last = KeyCode.UNDEFINED;
          }
          if (by.size() == before) {
            // At an end of the scale: away from it, in a gesture of its own.
            key(node, KeyEvent.KEY_RELEASED, code);
            last = KeyCode.UNDEFINED;
            input.show(50, false);
          }
        }
        assertTrue(seen.size() > TRIES / 4, seen.size() + " gestures");
      }
    });
  }

  private static KeyCode up(Node node) {
    return node instanceof Slider ? KeyCode.RIGHT : KeyCode.UP;
  }

  private static KeyCode down(Node node) {
    return node instanceof Slider ? KeyCode.LEFT : KeyCode.DOWN;
  }

  private static void key(Node node, EventType<KeyEvent> type, KeyCode code) {
    Event.fireEvent(node, new KeyEvent(type, "", "", code, false, false, false, false));
  }
}
