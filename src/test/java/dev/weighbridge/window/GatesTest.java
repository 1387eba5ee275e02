package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The gates must be able to fail. */
@ExtendWith(ApplicationExtension.class)
class GatesTest {
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    stage.setWidth(600);
    stage.setHeight(400);
  }

  @Test
  void whatSaysNothingIsFound() {
    assertEquals(1, onScreen(() -> SpokenGate.problems(shown(new TextField()))).size());
    assertEquals(List.of(), onScreen(() -> SpokenGate.problems(shown(new Button("Undo")))));
    assertEquals(
        List.of(),
        onScreen(() -> {
          TextField field = new TextField();
          Label label = new Label("Value");
          label.setLabelFor(field);
          return SpokenGate.problems(shown(new HBox(label, field)));
        }));
  }

  @Test
  void aBrokenStyleIsFound() {
    try (StyleWarnings style = new StyleWarnings()) {
      onScreen(() -> {
        Label label = new Label("Rust");
        shown(label);
        label.setStyle("-fx-text-fill: -no-such-colour;");
        label.applyCss();
        return label;
      });
      assertEquals(1, style.warnings().size(), () -> style.warnings().toString());
    }
  }

  @Test
  void stepsBackAreFound() {
    assertEquals(0, stepsBack(new VBox(new Button("1"), new Button("2"))));
    assertEquals(0, stepsBack(new HBox(new Button("1"), new Button("2"))));
    assertEquals(
        1, stepsBack(new Pane(at(0, 100, new Button("1")), at(0, 0, new Button("2")))), "upwards");
    assertEquals(
        1,
        stepsBack(new Pane(at(100, 0, new Button("1")), at(0, 0, new Button("2")))),
        "to the left");
  }

  private int stepsBack(Pane pane) {
    return onScreen(() -> {
      shown(new VBox(pane));
      return OrderGate.problems(OrderGate.visited(pane.getScene())).size();
    });
  }

  @Test
  void whatHasNoRoomIsFound() {
    assertEquals(
        List.of(), onScreen(() -> RoomGate.problems(shown(new HBox(new Label("Room enough"))))));
    assertEquals(
        1,
        onScreen(() -> RoomGate.problems(shown(new HBox(narrow("Not room enough"))))).size(),
        "cut");
    assertEquals(
        List.of(),
        onScreen(() -> {
          Label label = narrow("Not room enough");
          Hint.on(label, "Not room enough");
          return RoomGate.problems(shown(new HBox(label)));
        }));
    assertEquals(
        1,
        onScreen(
                () -> {
                  Label label = narrow("Not room enough");
                  label.setMinWidth(9);
                  label.setMaxWidth(9);
                  Hint.on(label, "Not room enough");
                  return RoomGate.problems(shown(new HBox(label)));
                })
            .size(),
        "crushed");
    assertEquals(
        1,
        onScreen(() ->
                RoomGate.problems(
                    shown(new Pane(at(0, 0, new Label("one")), at(5, 5, new Label("other"))))))
            .size(),
        "covered");
    assertEquals(
        1,
        onScreen(() -> RoomGate.problems(shown(new Pane(at(-20, 0, new Label("outside")))))).size(),
        "outside");
  }

  private static Label narrow(String text) {
    Label label = new Label(text);
    label.setMinWidth(40);
    label.setMaxWidth(40);
    return label;
  }

  private static Node at(double x, double y, Node node) {
    node.relocate(x, y);
    return node;
  }

  private Node shown(Node node) {
    VBox root = new VBox(node);
    stage.setScene(new Scene(root));
    stage.show();
    root.applyCss();
    root.layout();
    return root;
  }

  private static <T> T onScreen(java.util.concurrent.Callable<T> action) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
  }
}
