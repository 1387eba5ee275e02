package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.project.Edit;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Whatever a hand does by chance, in any order: nothing breaks, and what is shown is true. */
@ExtendWith(ApplicationExtension.class)
class MonkeyTest {
  /** Panes that a hand must have been on, wherever they open. */
  private static final List<String> PANES =
      List.of(
          "toolbar",
          "priorities",
          "eliciting",
          "must-have",
          "tabs",
          "own-editor",
          "search",
          "reference",
          "verdict",
          "verdict-answer",
          "compare-strip",
          "curtain",
          "overlays",
          "menu-bar",
          "tab-header");

  /** A thousand gestures may miss it. */
  private static final String RARE = "own-editor";

  private static final List<String> KINDS =
      List.of(
          "Button",
          "CheckBox",
          "ComboBox",
          "FigureView",
          "Hyperlink",
          "MenuButton",
          "ShareDivider",
          "Slider",
          "TextField",
          "ToggleButton",
          "list-cell",
          "menu-item",
          "thumb");

  private static final List<String> DRAGS =
      List.of("drag", "secondary drag", "middle drag", "cancelled drag", "lost drag");

  @TempDir private Path folder;

  @Test
  void aThousandGestures(TestReporter reporter) {
    MonkeyRun run = new MonkeyRun(folder, Long.getLong("monkey.seed", 20_261_127L), 1280, 800);
    run.run(Integer.getInteger("monkey.gestures", 1_000));
    reporter.publishEntry(run.report());
    assertReached(run, 1, PANES.stream().filter(pane -> !pane.equals(RARE)).toList());
    // With one look in each half there may be two windows in the one and one in the other.
    run.assertHeapStays(1.75);
  }

  @Test
  @Tag("deep")
  void twentyThousandGestures(TestReporter reporter) {
    MonkeyRun run = new MonkeyRun(folder, 7, 1280, 800);
    run.run(20_000);
    reporter.publishEntry(run.report());
    assertReached(run, 40, PANES);
    run.assertHeapStays(1.10);
    Set<String> unmade = unmade(run);
    // A number that will do and then its button is rare luck; a journey gives one and takes it
    // back.
    unmade.removeAll(Set.of("GiveOwnFigure", "DropOwnFigure"));
    assertEquals(Set.of(), unmade);
  }

  private static void assertReached(MonkeyRun run, int least, List<String> panes) {
    assertAll(
        run.report(),
        Stream.concat(
            Stream.concat(
                // Hints go for good.
                Stream.of(() -> atLeast(1, run.monkey().byPane(), "hint-card")),
                panes.stream().map(pane -> () -> atLeast(least, run.monkey().byPane(), pane))),
            Stream.concat(
                KINDS.stream().map(kind -> () -> atLeast(least, run.monkey().byKind(), kind)),
                DRAGS.stream().map(drag -> () -> atLeast(least, run.monkey().byGesture(), drag)))));
  }

  private static void atLeast(int least, Map<String, Integer> met, String name) {
    assertTrue(met.getOrDefault(name, 0) >= least, name + " was met " + met.get(name) + " times");
  }

  /** Kinds of edit that never were. */
  private static Set<String> unmade(MonkeyRun run) {
    Set<String> kinds =
        Stream.concat(
                Arrays.stream(Edit.class.getPermittedSubclasses())
                    .map(Class::getSimpleName)
                    .filter(kind -> !kind.equals("Reweigh")),
                Arrays.stream(Edit.Cause.values()).map(cause -> "Reweigh " + cause))
            .collect(Collectors.toCollection(TreeSet::new));
    kinds.removeAll(run.edits().keySet());
    return kinds;
  }
}
