package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.project.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The menu bar, the menus of figures, and what is told while something takes long. */
@ExtendWith(ApplicationExtension.class)
class MenuJourneyTest {
  private final Journey.Answers answers = new Journey.Answers();
  private Stage stage;
  private StageFrame frame;
  private Journey journey;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    frame = Journey.frame(stage, answers, 1280, 800);
    journey = new Journey(new FxRobot(), frame.window());
  }

  @Test
  void everyItemHasWordsAndNoKeyStandsForTwo() {
    MenuBar bar = (MenuBar) journey.node("menu");
    List<MenuItem> items = new ArrayList<>();
    bar.getMenus().forEach(menu -> collect(menu, items));
    Set<String> keys = new HashSet<>();
    for (MenuItem item : items) {
      assertFalse(item.getText().isBlank(), () -> String.valueOf(item.getId()));
      if (item.getAccelerator() != null) {
        String key = item.getAccelerator().getName();
        assertTrue(keys.add(key), () -> key + " stands for two");
        assertTrue(stage.getScene().getAccelerators().containsKey(item.getAccelerator()));
      }
    }
    assertTrue(keys.size() > 20, keys::toString);
  }

  @Test
  void aDragInAMenuThatEndsOnASubmenuOpensNoneOnceTheMenuHasClosed() {
    MonkeyHand hand = new MonkeyHand(frame::window);
    try (FxReports reports = new FxReports()) {
      for (int i = 0; i < 5; i++) {
        journey.robot().clickOn("View");
        journey.settle();
        WaitForAsyncUtils.waitForAsyncFx(
            60_000,
            () -> hand.drag(middle("menu-zoom-in"), middle("menu-language"), MouseButton.PRIMARY));
        journey.settle();
        assertTrue(journey.robot().lookup("#menu-language-de").tryQuery().isEmpty());
      }
      assertEquals(List.of(), reports.reports());
    }
  }

  @Test
  void undoIsNamedAfterTheGestureInTheMenuToo() {
    journey.click("importance-safety-field");
    journey.robot().push(KeyCode.CONTROL, KeyCode.A).write("5").type(KeyCode.ENTER);
    journey.settle();
    journey.robot().clickOn("Edit");
    journey.settle();
    assertTrue(
        journey.robot().lookup("Undo: importance of Safety & concurrency").tryQuery().isPresent());
    journey.robot().type(KeyCode.DOWN, KeyCode.ENTER);
    journey.settle();
    assertEquals(80, journey.project().priorities().ofDimension(2));
    journey.robot().clickOn("Edit");
    journey.settle();
    assertTrue(
        journey.robot().lookup("Redo: importance of Safety & concurrency").tryQuery().isPresent());
    journey.robot().type(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    journey.settle();
    assertEquals(5, journey.project().priorities().ofDimension(2));
  }

  @Test
  void opensARecentFile(@TempDir Path folder) {
    journey.click("pin-velocity");
    Project before = journey.project();
    Path file = folder.resolve("our_own.weighbridge");
    answers.answer(file);
    choose("File", "Save as…");
    journey.click("pin-performance");
    assertFalse(before.equals(journey.project()));
    choose("File", "Open recent", file.toString());
    journey.click("unsaved-drop");
    assertEquals(before, journey.project());
    assertEquals("our_own.weighbridge – Weighbridge", stage.getTitle());
  }

  @Test
  void speaksGermanAtOnceAndKeepsTheProjectAndItsSteps() {
    journey.click("pin-performance");
    Project before = journey.project();
    choose("View", "Language", "Deutsch");
    Journey german = new Journey(journey.robot(), frame.window(), Locale.GERMAN);
    german.settle();
    assertEquals(before, german.project());
    assertEquals(Optional.of(Locale.GERMAN), answers.recall().locale());
    assertEquals("Neigt zu Rust", german.text("headline"));
    german.assertChartShowsTheModel();
    journey.robot().push(KeyCode.CONTROL, KeyCode.Z);
    german.settle();
    assertFalse(before.equals(german.project()));
  }

  @Test
  void aFigureOffersItsTable() {
    // Headless there is no system that would ask for the menu on a right click.
    Node fit = journey.node("fit");
    ContextMenuEvent asked =
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
            50,
            20,
            900,
            180,
            false,
            new PickResult(fit, 50, 20));
    journey.robot().interact(() -> fit.fireEvent(asked));
    journey.robot().clickOn("Show as a table");
    journey.settle();
    assertTrue(journey.node("table-view").isVisible());
    journey.robot().type(KeyCode.ESCAPE);
    journey.settle();
    assertTrue(journey.robot().lookup("#table").queryAll().isEmpty());
  }

  @Test
  void whatTakesLongSaysSoAndCanBeCancelled() throws TimeoutException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    List<String> ended = new ArrayList<>();
    journey
        .robot()
        .interact(() ->
            frame
                .window()
                .chores()
                .run(
                    "Working…",
                    () -> {
                      try {
                        never.await();
                      } catch (InterruptedException e) {
                        interrupted.countDown();
                      }
                      return "done";
                    },
                    ended::add,
                    _ -> ended.add("failed")));
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> !journey.robot().lookup("#progress-cancel").queryAll().isEmpty());
    assertEquals("Working…", journey.robot().lookup("#overlay-title").queryLabeled().getText());
    journey.robot().type(KeyCode.ENTER);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> interrupted.getCount() == 0);
    journey.settle();
    assertEquals(List.of(), ended);
    assertTrue(journey.robot().lookup("#progress").queryAll().isEmpty());
  }

  @Test
  void aCardKeepsTheMenusKeysAway() {
    journey.robot().push(KeyCode.F1);
    journey.settle();
    boolean dark = stage.getScene().getRoot().getStyleClass().contains("dark");
    journey.robot().push(KeyCode.CONTROL, KeyCode.B);
    journey.robot().push(KeyCode.CONTROL, KeyCode.L);
    journey.settle();
    assertFalse(frame.window().workbench().desk().blind());
    assertTrue(journey.node("keys").isVisible());
    assertEquals(dark, stage.getScene().getRoot().getStyleClass().contains("dark"));
  }

  private void choose(String... path) {
    for (String words : path) {
      journey.robot().clickOn(words);
      // A menu comes to its place with the next pulse.
      journey.settle();
    }
  }

  private static void collect(MenuItem item, List<MenuItem> into) {
    if (item instanceof Menu menu) {
      menu.getItems().forEach(inner -> collect(inner, into));
    } else if (!(item instanceof SeparatorMenuItem)) {
      into.add(item);
    }
  }

  private static Point2D middle(String item) {
    Bounds bounds =
        javafx.stage.Window.getWindows().stream()
            .map(open -> open.getScene().getRoot().lookup("#" + item))
            .filter(Objects::nonNull)
            .map(node -> node.localToScreen(node.getLayoutBounds()))
            .findFirst()
            .orElseThrow();
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }
}
