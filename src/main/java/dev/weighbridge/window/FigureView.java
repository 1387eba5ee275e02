package dev.weighbridge.window;

import dev.weighbridge.figure.DataTable;
import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.figure.ProjectFigures.Prepared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Draws a figure, laid out for the width it is given, with shapes that are kept from one figure to
 * the next and matched by the marks' ids: a drag moves shapes instead of making them, and marks
 * that did not change are not touched.
 */
final class FigureView extends Region {
  /**
   * Narrower than any pane: on its way to its place a window can be too narrow for any figure,
   * which is then cut.
   */
  private static final double LEAST_WIDTH = 240;

  private static final Figure EMPTY = new Figure("", "", "", 0, 0, List.of());

  /** A figure that still lacks its width. */
  interface Drawing {
    Figure at(double width);
  }

  private record Shown(Mark mark, Node node) {}

  private final MarkNodes nodes;
  private final Tables tables;
  private final Group picture = new Group();
  private final Scale scale = new Scale();
  private final Map<String, Shown> shown = new HashMap<>();
  private Drawing drawing = _ -> EMPTY;
  private Look look = Look.START;
  private Look drawnIn = Look.START;
  private Figure figure = EMPTY;
  private Figure laidOut = EMPTY;
  private Figure laidOutBefore = EMPTY;
  private Consumer<Figure> drawn = _ -> {};
  private Optional<Supplier<DataTable>> table = Optional.empty();

  /**
   * An empty view.
   *
   * @param id of the view; the shapes carry their marks' ids
   */
  FigureView(String id, MarkNodes nodes, Tables tables) {
    this.nodes = nodes;
    this.tables = tables;
    setId(id);
    getStyleClass().add("figure");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    // Until something is drawn there is nothing to be read.
    setFocusTraversable(false);
    setOnMousePressed(event -> {
      requestFocus();
      // The scroll pane around it would take the focus for itself.
      event.consume();
    });
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    setOnContextMenuRequested(event -> {
      table.ifPresent(_ -> tables.offer(this, event, this::openTable));
      event.consume();
    });
    picture.setManaged(false);
    picture.getTransforms().add(scale);
    getChildren().add(picture);
  }

  /** The figure on the screen. */
  Figure figure() {
    return figure;
  }

  /** Is told of every figure that is drawn, once its marks are in place. */
  void onDrawn(Consumer<Figure> listener) {
    drawn = listener;
  }

  /** Shows another figure, whose table can be asked for. */
  void show(Prepared next, Look look) {
    table = Optional.of(next::table);
    show(next::embedded, look);
  }

  private void onKey(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (event.getCode() == KeyCode.T && plain && table.isPresent()) {
      event.consume();
      openTable();
    }
  }

  private void openTable() {
    table.ifPresent(
        wanted -> tables.open(figure.title(), wanted.get(), Appearance.FONT_SIZE * look.zoom()));
  }

  /** Shows another drawing; at once if it is as tall as the one before, else with the layout. */
  void show(Drawing next, Look look) {
    drawing = next;
    laidOut = EMPTY;
    laidOutBefore = EMPTY;
    boolean sameScale = look.zoom() == this.look.zoom();
    this.look = look;
    if (getWidth() > 0 && sameScale) {
      Figure now = at(getWidth());
      if (now.height() == figure.height()) {
        draw(now);
        return;
      }
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() > 0) {
      draw(at(getWidth()));
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return figure.width() * look.zoom();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double given = width > 0 ? width : getWidth();
    return given > 0 ? Math.ceil(at(given).height() * look.zoom()) : figure.height() * look.zoom();
  }

  /**
   * The drawing at a width on the screen. A layout asks several times for the same two: with the
   * scroll bar and without.
   */
  private Figure at(double given) {
    double width = Math.max(LEAST_WIDTH, given / look.zoom());
    if (laidOut.width() != width) {
      Figure other = laidOut;
      laidOut = laidOutBefore.width() == width ? laidOutBefore : drawing.at(width);
      laidOutBefore = other;
    }
    return laidOut;
  }

  private void draw(Figure next) {
    boolean repaint = !look.equals(drawnIn);
    List<Node> arriving = new ArrayList<>();
    List<Node> leaving = new ArrayList<>();
    for (int i = 0; i < next.marks().size(); i++) {
      Node node = node(next.marks().get(i), repaint, arriving, leaving);
      // Which lies over which. Moving a node among the children would style it anew.
      node.setViewOrder(-i);
    }
    if (shown.size() > next.marks().size()) {
      dropAllBut(next, leaving);
    }
    if (!leaving.isEmpty()) {
      picture.getChildren().removeAll(leaving);
    }
    if (!arriving.isEmpty()) {
      picture.getChildren().addAll(arriving);
    }
    if (!next.description().equals(figure.description())) {
      setAccessibleText(next.description());
      setFocusTraversable(!next.description().isBlank());
    }
    scale.setX(look.zoom());
    scale.setY(look.zoom());
    drawnIn = look;
    figure = next;
    drawn.accept(next);
  }

  private void dropAllBut(Figure next, List<Node> leaving) {
    Set<String> ids = HashSet.newHashSet(next.marks().size());
    next.marks().forEach(mark -> ids.add(mark.id()));
    shown
        .entrySet()
        .removeIf(entry -> !ids.contains(entry.getKey()) && leaving.add(entry.getValue().node()));
  }

  private Node node(Mark mark, boolean repaint, List<Node> arriving, List<Node> leaving) {
    Shown before = shown.get(mark.id());
    if (before != null && nodes.fits(before.node(), mark)) {
      if (repaint || !before.mark().equals(mark)) {
        nodes.place(before.node(), mark, look.palette());
        shown.put(mark.id(), new Shown(mark, before.node()));
      }
      return before.node();
    }
    if (before != null) {
      leaving.add(before.node());
    }
    Node node = nodes.make(mark);
    nodes.place(node, mark, look.palette());
    arriving.add(node);
    shown.put(mark.id(), new Shown(mark, node));
    return node;
  }
}
