package dev.weighbridge.window;

import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Three panes side by side where there is room. Where there is less, or the window is zoomed, the
 * verdict moves above the priorities so that it stays in view; with less still, the panes become
 * pages: first the evidence, then each of them.
 */
final class Columns extends Region {
  private static final double LEFT_PART = 0.242;
  private static final double RIGHT_PART = 0.325;
  private static final List<Page> PAGES = List.of(Page.values());

  private final Region left;
  private final Region middle;
  private final Region right;
  private final TabStrip two;
  private final TabStrip three;
  private double em = 13;
  private Form form = Form.WIDE;
  private Page page = Page.PRIORITIES;

  /** How the panes share the width, with the least ems it takes. */
  private enum Form {
    WIDE(74),
    STACKED(58),
    TWO_PAGES(46),
    THREE_PAGES(0);

    private final double leastEms;

    Form(double leastEms) {
      this.leastEms = leastEms;
    }

    static Form of(double ems) {
      return List.of(values()).stream()
          .filter(form -> ems >= form.leastEms)
          .findFirst()
          .orElse(THREE_PAGES);
    }
  }

  private enum Page {
    PRIORITIES,
    VERDICT,
    EVIDENCE
  }

  Columns(Region left, Region middle, Region right, Messages messages) {
    this.left = left;
    this.middle = middle;
    this.right = right;
    getStyleClass().add("columns");
    List.of(left, middle, right).forEach(pane -> pane.getStyleClass().add("column"));
    TabStrip.Part evidence = part("evidence", messages);
    two =
        pages(
            List.of(part("weigh", messages), evidence),
            place -> show(place == 0 ? Page.PRIORITIES : Page.EVIDENCE),
            messages);
    three =
        pages(
            List.of(part("priorities", messages), part("verdict", messages), evidence),
            place -> show(PAGES.get(place)),
            messages);
    getChildren().addAll(two.node(), three.node(), left, middle, right);
    widthProperty().subscribe(this::arrange);
    arrange();
  }

  /** Tells how large an em is now. */
  void setEm(double em) {
    if (em != this.em) {
      this.em = em;
      arrange();
    }
  }

  /** Brings the evidence into view if it is on another page. */
  void showEvidence() {
    if (form == Form.TWO_PAGES || form == Form.THREE_PAGES) {
      show(Page.EVIDENCE);
    }
  }

  private void show(Page next) {
    page = next;
    arrange();
  }

  private void arrange() {
    form = Form.of(getWidth() / em);
    boolean weighing = form == Form.TWO_PAGES && page != Page.EVIDENCE;
    boolean all = form == Form.WIDE || form == Form.STACKED;
    left.setVisible(all || weighing || page == Page.PRIORITIES);
    right.setVisible(all || weighing || page == Page.VERDICT);
    middle.setVisible(all || page == Page.EVIDENCE);
    two.node().setVisible(form == Form.TWO_PAGES);
    two.show(page == Page.EVIDENCE ? 1 : 0);
    three.node().setVisible(form == Form.THREE_PAGES);
    three.show(PAGES.indexOf(page));
    order();
    requestLayout();
  }

  /** The Tab key goes through the panes in the order in which they are read. */
  private void order() {
    List<Region> panes =
        switch (form) {
          case WIDE -> List.of(left, middle, right);
          case STACKED -> List.of(right, left, middle);
          case TWO_PAGES, THREE_PAGES -> List.of(left, right, middle);
        };
    if (!getChildren().subList(2, 5).equals(panes)) {
      panes.forEach(Region::toFront);
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    switch (form) {
      case WIDE -> {
        double leftWidth = Math.floor(Math.clamp(width * LEFT_PART, 20.5 * em, 26 * em));
        double rightWidth = Math.floor(Math.clamp(width * RIGHT_PART, 25 * em, 36 * em));
        left.resizeRelocate(0, 0, leftWidth, height);
        middle.resizeRelocate(leftWidth, 0, width - leftWidth - rightWidth, height);
        right.resizeRelocate(width - rightWidth, 0, rightWidth, height);
      }
      case STACKED -> {
        double leftWidth = Math.floor(28.5 * em);
        double verdict = Math.floor(Math.min(right.prefHeight(leftWidth), height * 0.5));
        right.resizeRelocate(0, 0, leftWidth, verdict);
        left.resizeRelocate(0, verdict, leftWidth, height - verdict);
        middle.resizeRelocate(leftWidth, 0, width - leftWidth, height);
      }
      case TWO_PAGES -> {
        double top = layPages(two);
        double leftWidth = Math.floor(Math.min(width * 0.42, 22 * em));
        left.resizeRelocate(0, top, leftWidth, height - top);
        right.resizeRelocate(leftWidth, top, width - leftWidth, height - top);
        middle.resizeRelocate(0, top, width, height - top);
      }
      case THREE_PAGES -> {
        double top = layPages(three);
        for (Region pane : List.of(left, middle, right)) {
          pane.resizeRelocate(0, top, width, height - top);
        }
      }
    }
  }

  /** At the top; returns its height. */
  private double layPages(TabStrip strip) {
    double height = Math.ceil(strip.node().prefHeight(getWidth()));
    strip.node().resizeRelocate(0, 0, getWidth(), height);
    return height;
  }

  private static TabStrip pages(List<TabStrip.Part> parts, IntConsumer chosen, Messages messages) {
    HBox row = new HBox();
    row.setAccessibleRole(AccessibleRole.TAB_PANE);
    row.setAccessibleText(messages.text("pages.spoken"));
    row.getStyleClass().addAll("tabs", "pages");
    return new TabStrip(row, parts, chosen);
  }

  private static TabStrip.Part part(String page, Messages messages) {
    String name = messages.text("page." + page);
    return new TabStrip.Part("page-" + page, name, name);
  }
}
