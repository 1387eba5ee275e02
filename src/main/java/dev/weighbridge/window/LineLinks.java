package dev.weighbridge.window;

import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.figure.ProjectFigures.Prepared;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/** A figure of which every line on a criterion is a link to the criterion's evidence. */
final class LineLinks extends Region {
  private static final double MARGIN = 5;
  // Of a text, in its size.
  private static final double ASCENT = 0.95;
  private static final double DESCENT = 0.3;

  private final FigureView view;
  private final String prefix;
  private final Guide guide;
  private final Messages messages;
  private final List<Button> links = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private double zoom = 1;

  /** What a link leads to and says. */
  private record Target(String criterion, String spoken) {}

  /** Where a line lies, in the figure's units, and what it says. */
  private record Line(double top, double bottom, String spoken) {
    Line with(double otherTop, double otherBottom, String otherSpoken) {
      return new Line(
          Math.min(top, otherTop),
          Math.max(bottom, otherBottom),
          spoken.isEmpty() ? otherSpoken : spoken);
    }
  }

  /**
   * A figure with links.
   *
   * @param prefix of the ids of marks that belong to a line; the criterion's id follows, then a
   *     slash
   */
  LineLinks(FigureView view, String prefix, Guide guide, Messages messages) {
    this.view = view;
    this.prefix = prefix;
    this.guide = guide;
    this.messages = messages;
    // The links lie behind the figure, so that they can be filled under the hand.
    view.setMouseTransparent(true);
    view.onDrawn(this::place);
    getChildren().add(view);
  }

  void show(Prepared figure, Look look) {
    zoom = look.zoom();
    view.show(figure, look);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return view.prefHeight(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return view.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    view.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private void place(Figure figure) {
    Map<String, Line> lines = lines(figure);
    while (links.size() < lines.size()) {
      links.add(link());
      targets.add(new Target("", ""));
      getChildren().add(links.getLast());
    }
    int i = 0;
    for (Map.Entry<String, Line> entry : lines.entrySet()) {
      Button link = links.get(i);
      Line line = entry.getValue();
      Target target = new Target(entry.getKey(), line.spoken());
      if (!target.equals(targets.set(i++, target))) {
        aim(link, target);
      }
      link.resizeRelocate(
          -MARGIN * zoom,
          (line.top() - MARGIN) * zoom,
          getWidth() + 2 * MARGIN * zoom,
          (line.bottom() - line.top() + 2 * MARGIN) * zoom);
      link.setVisible(true);
    }
    links.subList(i, links.size()).forEach(unused -> unused.setVisible(false));
  }

  private void aim(Button link, Target target) {
    link.setId("evidence-of-" + target.criterion());
    link.setAccessibleText(messages.text("verdict.evidence.of", target.spoken()));
    link.setOnAction(_ -> guide.showCriterion(target.criterion()));
  }

  private Button link() {
    Button link = new Button();
    link.setAccessibleRole(AccessibleRole.HYPERLINK);
    link.setManaged(false);
    link.setViewOrder(1);
    link.getStyleClass().add("line-link");
    link.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        link.fire();
      }
    });
    Hint.on(link, messages.text("verdict.evidence"));
    return link;
  }

  private Map<String, Line> lines(Figure figure) {
    Map<String, Line> lines = new LinkedHashMap<>();
    for (Mark mark : figure.marks()) {
      if (mark.id().startsWith(prefix)) {
        int end = mark.id().indexOf('/', prefix.length());
        String criterion = mark.id().substring(prefix.length(), end);
        switch (mark) {
          case Mark.Box box -> add(lines, criterion, box.y(), box.y() + box.height(), box.spoken());
          case Mark.Label label -> {
            double size = label.style().size();
            double top = label.y() - ASCENT * size;
            add(lines, criterion, top, label.y() + DESCENT * size, label.spoken());
          }
          case Mark.Rule _, Mark.Outline _ -> {}
        }
      }
    }
    return lines;
  }

  private static void add(
      Map<String, Line> lines, String criterion, double top, double bottom, String spoken) {
    lines.merge(
        criterion, new Line(top, bottom, spoken), (line, _) -> line.with(top, bottom, spoken));
  }
}
