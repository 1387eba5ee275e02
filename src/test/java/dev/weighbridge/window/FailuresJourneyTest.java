package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.project.Edit;
import dev.weighbridge.project.History;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Work in the background that fails is told in the window, which goes on. */
@ExtendWith(ApplicationExtension.class)
class FailuresJourneyTest {
  private static final List<Throwable> FEW =
      List.of(new OutOfMemoryError("Java heap space"), new IllegalStateException("defect"));

  private final Journey.Answers answers = new Journey.Answers();
  private volatile Optional<Throwable> failing = Optional.empty();
  private Window window;
  private Journey journey;

  @Start
  void start(Stage stage) {
    Groundwork groundwork = Groundwork.lay();
    window =
        Window.of(
            Desk.of(History.of(Project.of(groundwork.dataset()))),
            groundwork,
            answers.outside(),
            new Habits(answers),
            answers.recovery(groundwork.dataset()),
            new NoFrame(),
            Locale.ENGLISH,
            this::explainer);
    stage.setScene(window.scene());
    stage.show();
    journey = new Journey(new FxRobot(), window);
  }

  @AfterEach
  void stop() {
    journey.robot().interact(window::dispose);
  }

  private Function<Project, Advice> explainer(Messages messages) {
    Function<Project, Advice> sound = new Explaining(messages);
    return project -> {
      failing.ifPresent(Failures::<RuntimeException>thrown);
      return sound.apply(project);
    };
  }

  @Test
  void wordsThatCannotBeWorkedOutAreTakenAwayAndComeBackWithTheNextChange() {
    double importance = 1;
    for (Throwable failure : FEW) {
      failing = Optional.of(failure);
      weigh(importance++);
      assertEquals("The verdict could not be worked out", journey.text("headline"));
      assertFalse(seen("verdict-against"), "what was said of the project before is gone");
      assertEquals(failure, answers.defects().getLast());
      assertTrue(journey.node("defect").isVisible());
      journey.robot().type(KeyCode.ESCAPE);
      failing = Optional.empty();
      weigh(importance++);
      journey.assertChartShowsTheModel();
    }
    assertEquals(FEW, answers.defects());
  }

  @Test
  void whatIsComparedIsWorkedOutAgainWithTheNextChange() {
    failing = Optional.of(new OutOfMemoryError());
    journey
        .robot()
        .interact(() ->
            window.workbench().arrange(desk -> desk.comparedWith(Optional.of(desk.project()))));
    journey.settle();
    assertFalse(answers.defects().isEmpty());
    journey.robot().type(KeyCode.ESCAPE);
    failing = Optional.empty();
    weigh(90);
    assertFalse(journey.text("compare-difference-0").isBlank());
    journey.assertChartShowsTheModel();
  }

  @Test
  void choresThatEndInAnErrorLeaveNothingBusy() {
    for (Throwable failure : Failures.defects()) {
      journey
          .robot()
          .interact(() ->
              window
                  .chores()
                  .run(
                      "Working",
                      () -> {
                        throw Failures.<RuntimeException>thrown(failure);
                      },
                      _ -> {},
                      _ -> {}));
      journey.settle();
      assertEquals(failure, answers.defects().getLast());
      assertTrue(journey.node("defect").isVisible());
      journey.robot().type(KeyCode.ESCAPE);
      journey.settle();
      assertTrue(window.chores().isIdle());
    }
    weigh(80);
    journey.assertChartShowsTheModel();
  }

  private boolean seen(String id) {
    return SceneNodes.seen(window.scene().getRoot()).stream()
        .anyMatch(node -> id.equals(node.getId()));
  }

  private void weigh(double importance) {
    journey.robot().interact(() -> window.workbench().edit(new Edit.WeighDimension(0, importance)));
    journey.settle();
  }

  private static final class NoFrame implements Frame {
    @Override
    public void title(String title) {}

    @Override
    public void rebuild() {}

    @Override
    public boolean open(Document document, UnsavedWork.Consent consent) {
      return false;
    }

    @Override
    public void leave(UnsavedWork.Consent consent) {}
  }
}
