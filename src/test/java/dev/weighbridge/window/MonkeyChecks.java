package dev.weighbridge.window;

import dev.weighbridge.decision.Assessment;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Shares;
import dev.weighbridge.decision.Standing;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.project.Project;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.shape.Rectangle;

/** What must hold after any gesture: in the model, and between it and what is on the screen. */
final class MonkeyChecks {
  private static final double EXACT = 1e-6;

  private final Window window;
  private final Map<String, Node> nodes = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  private MonkeyChecks(Window window) {
    this.window = window;
  }

  /**
   * What does not hold; on the JavaFX thread, after a pulse.
   *
   * @param tabbed whether the focus has just been moved by the keyboard
   */
  static List<String> problems(Window window, boolean tabbed) {
    MonkeyChecks checks = new MonkeyChecks(window);
    checks.walk(window.scene().getRoot());
    checks.model(window.workbench().project());
    checks.controls(window.workbench().desk());
    // Behind the curtain nothing need be drawn.
    if (!window.workbench().desk().blind()) {
      checks.fit(window.workbench().project());
    }
    checks.focus(tabbed);
    return checks.problems;
  }

  private void must(boolean holds, String otherwise) {
    if (!holds) {
      problems.add(otherwise);
    }
  }

  private void walk(Node node) {
    if (node.getId() != null) {
      nodes.putIfAbsent(node.getId(), node);
    }
    if (!isFinite(node.getBoundsInParent())) {
      problems.add("has no place: " + SceneNodes.name(node));
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        walk(child);
      }
    }
  }

  private static boolean isFinite(Bounds bounds) {
    return Double.isFinite(
        bounds.getMinX() + bounds.getMinY() + bounds.getWidth() + bounds.getHeight());
  }

  private void model(Project project) {
    Priorities priorities = project.priorities();
    Shares shares = Shares.of(project.dataset().comparison(), priorities);
    double sum = 0;
    double criteria = 0;
    for (int d = 0; d < priorities.dimensionCount(); d++) {
      sum += shares.ofDimension(d);
      must(isImportance(priorities.ofDimension(d)), "importance of dimension " + d);
    }
    for (int c = 0; c < project.dataset().comparison().criteria().size(); c++) {
      criteria += shares.ofCriterion(c);
      must(isImportance(priorities.ofCriterion(c)), "importance of criterion " + c);
    }
    must(Math.abs(sum - 1) < EXACT, "the dimensions' shares add up to " + sum);
    must(Math.abs(criteria - 1) < EXACT, "the criteria's shares add up to " + criteria);
    int whole = Arrays.stream(shares.wholePercents()).sum();
    must(whole == 100, "whole percents add up to " + whole);
    must(!project.shown().isEmpty(), "no language is shown");
  }

  private static boolean isImportance(double importance) {
    return importance >= 0 && importance <= Priorities.MAX_IMPORTANCE;
  }

  private void controls(Desk desk) {
    Project project = desk.project();
    Priorities priorities = project.priorities();
    int[] percents = Shares.of(project.dataset().comparison(), priorities).wholePercents();
    var dimensions = project.dataset().dimensions();
    for (int d = 0; d < dimensions.size(); d++) {
      String id = dimensions.get(d).id();
      boolean pinned = priorities.isPinned(d);
      if (node("importance-" + id) instanceof Slider slider) {
        double importance = priorities.ofDimension(d);
        must(
            Math.abs(slider.getValue() - importance) <= 0.5,
            "slider of " + id + " at " + slider.getValue() + " for " + importance);
        must(slider.isDisable() == pinned, "slider of pinned " + id);
      }
      must(
          node("pin-" + id) instanceof ToggleButton pin && pin.isSelected() == pinned,
          "pin of " + id);
      must(
          (percents[d] + "%").equals(text("share-" + id).replaceAll("\\s", "")),
          "share of " + id + ": " + text("share-" + id) + " for " + percents[d]);
    }
    must(
        node("scenario") instanceof ComboBox<?> box && project.scenario().equals(box.getValue()),
        "scenario");
    must(node("undo").isDisable() == desk.history().undoable().isEmpty(), "undo");
    must(node("redo").isDisable() == desk.history().redoable().isEmpty(), "redo");
    must(
        node("compare") instanceof ToggleButton compare
            && compare.isSelected() == desk.compared().isPresent(),
        "compare");
    must(node("unsaved-mark").isVisible() == desk.document().isUnsaved(), "unsaved");
    if (node("languages") instanceof MenuButton languages) {
      Set<String> checked =
          languages.getItems().stream()
              .filter(item -> item instanceof CheckMenuItem check && check.isSelected())
              .map(MenuItem::getId)
              .collect(Collectors.toSet());
      Set<String> shown =
          project.shown().stream().map(id -> "language-" + id).collect(Collectors.toSet());
      must(checked.equals(shown), "languages " + checked + " for " + shown);
    }
  }

  /** The figure's marks are what the model says, and the shapes what the marks say. */
  private void fit(Project project) {
    if (!(node("fit") instanceof FigureView view)) {
      problems.add("There is no figure.");
      return;
    }
    Map<String, Mark> marks = new HashMap<>();
    view.figure().marks().forEach(mark -> marks.put(mark.id(), mark));
    Assessment assessment = project.assess();
    for (Standing standing : assessment.standings()) {
      String id = "fit/" + standing.alternative().id();
      boolean shown = project.shown().contains(standing.alternative().id());
      must(shown == marks.containsKey(id + "/track"), id + " shown " + shown);
      if (shown && marks.get(id + "/track") instanceof Mark.Box track) {
        bar(standing, id, track, marks);
      }
    }
    for (Mark mark : marks.values()) {
      if (mark instanceof Mark.Box box) {
        must(
            node(box.id()) instanceof Rectangle shape
                && Math.abs(shape.getX() - box.x()) < EXACT
                && Math.abs(shape.getWidth() - box.width()) < EXACT,
            "the shape of " + box.id());
      }
    }
  }

  private void bar(Standing standing, String id, Mark.Box track, Map<String, Mark> marks) {
    double perPoint = track.width() / 100;
    double left = track.x();
    var dimensions = window.workbench().project().dataset().dimensions();
    for (int d = 0; d < dimensions.size(); d++) {
      double width = standing.contributionOfDimension(d) * perPoint;
      if (width > 0) {
        String name = id + "/" + dimensions.get(d).id();
        must(
            marks.get(name) instanceof Mark.Box box
                && Math.abs(box.x() - left) < EXACT
                && box.width() <= width + EXACT
                && box.width() >= Math.min(width, 1) - EXACT,
            name + " is " + marks.get(name) + " for " + width + " at " + left);
      }
      left += width;
    }
    if (standing.isCovered()) {
      must(
          marks.get(id + "/total") instanceof Mark.Label total
              && total.text().equals(Long.toString(Math.round(standing.total()))),
          id + "/total is " + marks.get(id + "/total") + " for " + standing.total());
    }
  }

  /** A person who types must see where it goes. */
  private void focus(boolean tabbed) {
    Node owner = window.scene().getFocusOwner();
    if (owner == null) {
      problems.add("Nothing has the focus.");
      return;
    }
    must(!owner.isDisabled(), "has the focus though it is disabled: " + SceneNodes.name(owner));
    must(
        owner.isVisible() && SceneNodes.ancestors(owner).allMatch(Node::isVisible),
        "has the focus though it cannot be seen: " + SceneNodes.name(owner));
    must(
        window.scene().equals(owner.getScene()),
        "has the focus though it is gone: " + SceneNodes.name(owner));
    if (tabbed) {
      Bounds place = owner.localToScene(owner.getLayoutBounds());
      SceneNodes.ancestors(owner)
          .filter(ScrollPane.class::isInstance)
          .forEach(scroll ->
              must(
                  scroll.localToScene(scroll.getLayoutBounds()).intersects(place),
                  "has the focus out of view: " + SceneNodes.name(owner)));
    }
  }

  private Node node(String id) {
    Node node = nodes.get(id);
    if (node == null) {
      problems.add("There is nothing with the id " + id);
      return new Rectangle();
    }
    return node;
  }

  private String text(String id) {
    return node(id) instanceof Labeled labeled ? labeled.getText() : "";
  }
}
