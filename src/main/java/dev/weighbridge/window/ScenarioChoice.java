package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.Scenario;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.figure.ProjectFigures.Prepared;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.project.Edit;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** All scenarios at a glance, over the window; the one that is chosen becomes the present one. */
final class ScenarioChoice implements Shows, Hears {
  private static final String CARD = "all-scenarios";

  private final Workbench workbench;
  private final Appearance appearance;
  private final Overlays overlays;
  private final Messages messages;
  private final List<Scenario> scenarios;
  private final List<Button> buttons = new ArrayList<>();
  private final FigureView figure;
  private final Label wait = new Label();
  private final VBox node;
  private final NewestWins<Advice, Prepared> drawing;
  private Optional<Advice> latest = Optional.empty();
  private Optional<Prepared> drawn = Optional.empty();
  private Look look = Look.START;
  private boolean failing;

  /**
   * @param background samples every scenario
   * @param failed is told if the scenarios cannot be drawn
   */
  ScenarioChoice(
      Dataset dataset,
      Workbench workbench,
      Appearance appearance,
      Pictures pictures,
      Overlays overlays,
      Background background,
      Consumer<Throwable> failed,
      Messages messages) {
    this.workbench = workbench;
    this.appearance = appearance;
    this.overlays = overlays;
    this.messages = messages;
    this.scenarios = dataset.scenarios();
    this.figure = pictures.view("scenarios");
    this.drawing =
        new NewestWins<>(
            background,
            advice -> pictures.figures().prepared(new Subject.Scenarios(), advice),
            this::draw,
            failure -> {
              showFailure();
              failed.accept(failure);
            });
    Clicks.on(figure, click -> rowAt(click).ifPresent(this::choose));
    wait.setText(messages.text("scenarios.wait"));
    wait.setWrapText(true);
    wait.managedProperty().bind(wait.visibleProperty());
    figure.managedProperty().bind(figure.visibleProperty());
    Label start = new Label(messages.text("scenarios.choose"));
    start.getStyleClass().add("quiet");
    FlowPane row = new FlowPane(start);
    row.getStyleClass().add("scenario-buttons");
    for (Scenario scenario : scenarios) {
      Button button = new Button(scenario.name());
      button.setId("choose-" + scenario.id());
      button.setOnAction(_ -> choose(scenario));
      buttons.add(button);
      row.getChildren().add(button);
    }
    node = new VBox(row, wait, figure);
    node.getStyleClass().add("scenario-choice");
  }

  /** Opens it. */
  void open() {
    mark(workbench.project().scenario());
    overlays.open(
        Overlays.Card.of(
            CARD,
            messages.text("scenarios.title"),
            Overlays.scrolling(node),
            List.of(Overlays.Choice.close("scenarios-close", messages.text("close")))));
    int present = scenarios.indexOf(workbench.project().scenario());
    if (present >= 0) {
      buttons.get(present).requestFocus();
    }
    hideWhileBlind();
    latest.ifPresent(drawing::ask);
  }

  @Override
  public void show(Present present) {
    if (overlays.isOpen(CARD)) {
      mark(present.project().scenario());
      if (!appearance.look().equals(look) || present.desk().blind() == figure.isVisible()) {
        drawn.ifPresent(this::draw);
      }
    }
  }

  @Override
  public void tell(Advice advice) {
    latest = Optional.of(advice);
    if (overlays.isOpen(CARD)) {
      drawing.ask(advice);
    }
  }

  @Override
  public void fail() {
    latest = Optional.empty();
    showFailure();
  }

  /** What was drawn last belongs to an earlier project. */
  private void showFailure() {
    drawn = Optional.empty();
    failing = true;
    hideWhileBlind();
  }

  private void draw(Prepared prepared) {
    drawn = Optional.of(prepared);
    failing = false;
    look = appearance.look();
    hideWhileBlind();
    figure.show(prepared, look);
  }

  /** The scenarios can be chosen blind too; who leads in each is told later. */
  private void hideWhileBlind() {
    boolean blind = workbench.desk().blind();
    String waiting = failing ? "verdict.failed.text" : "scenarios.wait";
    wait.setText(messages.text(blind ? "scenarios.blind" : waiting));
    wait.setVisible(blind || drawn.isEmpty());
    figure.setVisible(!blind && !failing);
  }

  private void choose(Scenario scenario) {
    overlays.close();
    workbench.edit(new Edit.ChooseScenario(scenario.id()));
  }

  private void mark(Scenario present) {
    for (int i = 0; i < buttons.size(); i++) {
      Button button = buttons.get(i);
      Scenario scenario = scenarios.get(i);
      boolean here = scenario.id().equals(present.id());
      button.setAccessibleText(
          here
              ? messages.text("scenarios.choose.present", scenario.name())
              : messages.text("scenarios.choose.spoken", scenario.name()));
      button.getStyleClass().remove("present");
      if (here) {
        button.getStyleClass().add("present");
      }
    }
  }

  /** The scenario whose marks are nearest in height to the click. */
  private Optional<Scenario> rowAt(MouseEvent event) {
    double y = event.getY() / look.zoom();
    Optional<Scenario> nearest = Optional.empty();
    double distance = Double.POSITIVE_INFINITY;
    for (Scenario scenario : scenarios) {
      String prefix = "scenarios/scenario/" + scenario.id() + "/";
      for (Mark mark : figure.figure().marks()) {
        if (mark instanceof Mark.Label label && label.id().startsWith(prefix)) {
          double away = Math.abs(label.y() - y);
          if (away < distance) {
            distance = away;
            nearest = Optional.of(scenario);
          }
        }
      }
    }
    return nearest;
  }
}
