package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.project.Datasets;
import dev.weighbridge.project.Edit;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.ProjectFile;
import dev.weighbridge.wording.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What was left unsaved is offered, and stays until it is safe or given up. */
@ExtendWith(ApplicationExtension.class)
class RecoveryJourneyTest {
  private static final Project PROJECT = weighed(Project.of(Datasets.bundled()), 7);
  private static final Project OWN = weighed(Project.of(Datasets.longNames()), 9);

  private final Journey.Answers answers = new Journey.Answers();
  private final FxRobot robot = new FxRobot();
  private Stage stage;
  private Optional<StageFrame> opened = Optional.empty();

  @Start
  void start(Stage stage) {
    this.stage = stage;
  }

  private static Project weighed(Project project, double importance) {
    return new Edit.WeighDimension(0, importance).on(project).changedOn(LocalDate.of(2026, 1, 2));
  }

  private static UnsavedProject left(Project project) {
    return new UnsavedProject(
        ProjectFile.text(project, Map.of()),
        Optional.of(project.dataset().text()).filter(_ -> project.equals(OWN)));
  }

  private Journey open() {
    robot.interact(() -> opened = Optional.of(Journey.frame(stage, answers, 1000, 700)));
    return journey();
  }

  private StageFrame frame() {
    return opened.orElseThrow();
  }

  private Journey journey() {
    return new Journey(robot, frame().window());
  }

  @Test
  void neitherClosingNorEscapeNorEditsTakeTheOfferAway() throws TimeoutException {
    answers.leave(left(PROJECT));
    Journey journey = open();
    journey.robot().type(KeyCode.ESCAPE);
    journey.settle();
    assertEquals(1, answers.left().size());
    robot.interact(() -> frame().window().workbench().edit(new Edit.WeighDimension(1, 3)));
    // Keeps at once.
    robot.interact(frame()::rebuild);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> answers.unsaved().isPresent());
    assertEquals(List.of(left(PROJECT)), projects());
    robot.interact(frame().window().filing()::leave);
    journey().click("unsaved-drop");
    assertEquals(List.of(left(PROJECT)), projects());
    assertTrue(answers.unsaved().isEmpty());
  }

  @Test
  void closingWhileItIsOfferedKeepsIt() {
    answers.leave(left(PROJECT));
    open();
    robot.interact(frame().window().filing()::leave);
    assertEquals(List.of(left(PROJECT)), projects());
  }

  @Test
  void oneOnAnotherDatasetIsOpenedWithItAndForgottenOnceItIsKept() throws TimeoutException {
    answers.leave(left(OWN));
    answers.leave(left(PROJECT));
    Journey journey = open();
    robot.clickOn(journey.node("recover-open"));
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> answers.left().size() == 1);
    assertEquals(OWN, frame().window().workbench().project());
    assertEquals(Optional.of(left(OWN)), answers.unsaved());
    assertTrue(frame().window().workbench().desk().document().isUnsaved());
    // The next one is offered in the window that is shown now.
    journey().click("recover-drop");
    assertEquals(List.of(), projects());
    assertEquals(OWN, frame().window().workbench().project());
  }

  @Test
  void aWindowThatCannotBeBuiltLeavesThePresentOneAsItWas() {
    Journey journey = open();
    Window before = frame().window();
    String title = stage.getTitle();
    Document broken = Document.unsaved(withoutEvidence(PROJECT));
    robot.interact(() -> asking(before).whenSafe(consent -> frame().open(broken, consent)));
    journey.settle();
    assertSame(before, frame().window());
    assertSame(before.scene(), stage.getScene());
    assertEquals(title, stage.getTitle());
    assertEquals(1, answers.defects().size());
    assertTrue(journey.node("defect").isVisible());
    robot.type(KeyCode.ESCAPE);
    robot.interact(() -> before.workbench().edit(new Edit.WeighDimension(0, 12)));
    journey.assertChartShowsTheModel();
  }

  private UnsavedWork asking(Window window) {
    Messages messages = Messages.of("window", Locale.ENGLISH);
    Notices notices = new Notices(new Overlays(new StackPane()), messages);
    return new UnsavedWork(window.workbench(), window.saving(), notices, messages);
  }

  private List<UnsavedProject> projects() {
    return answers.left().stream().map(RecoveryStore.Left::project).toList();
  }

  /** No reader would give such a thing. */
  private static Project withoutEvidence(Project project) {
    Dataset whole = project.dataset();
    Dataset broken =
        new Dataset(
            whole.id(),
            whole.version(),
            whole.date(),
            whole.sha256(),
            whole.title(),
            whole.comparison(),
            List.of(),
            whole.overlaps(),
            whole.capabilities(),
            whole.useCases(),
            whole.claims(),
            whole.fieldReports(),
            whole.questions(),
            whole.scenarios(),
            whole.sources(),
            whole.attributions(),
            whole.text());
    return new Project(
        broken,
        project.scenario(),
        project.start(),
        project.priorities(),
        project.shown(),
        project.requirements(),
        project.own(),
        project.seed(),
        project.changed());
  }
}
