package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A hint can be laid out whatever a person's note in it says. */
@ExtendWith(ApplicationExtension.class)
class HintTest {
  private static final String ENGLISH = "A figure of our own from our own machines. ".repeat(6);
  private static final String ARABIC = "\u0634\u0631\u062d \u0637\u0648\u064a\u0644   ".repeat(40);

  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    stage.setScene(new javafx.scene.Scene(new StackPane(), 300, 200));
    stage.show();
  }

  @Test
  void wrapsWhatItCan() {
    assertTrue(heightOf(ENGLISH) > heightOf("One line"));
    assertTrue(heightOf(ARABIC) > 0);
  }

  private double heightOf(String words) {
    return WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Tooltip hint = Hint.of(words);
          hint.show(stage);
          double height = hint.getHeight();
          hint.hide();
          return height;
        });
  }
}
