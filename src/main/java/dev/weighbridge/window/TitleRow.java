package dev.weighbridge.window;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A title at the left and links at the right on one line, or where that is too narrow, the links on
 * a line of their own.
 */
final class TitleRow extends Region {
  private final Label title;
  private final List<Region> links;

  TitleRow(Label title, Region... links) {
    this.title = title;
    this.links = List.of(links);
    getStyleClass().add("title-row");
    getChildren().add(title);
    getChildren().addAll(links);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    boolean together = fits(width);
    double titleHeight = title.prefHeight(-1);
    title.resizeRelocate(0, 0, Math.min(width, title.prefWidth(-1)), titleHeight);
    double right = together ? width : Math.min(width, linksWidth());
    double used = right - Math.min(linksWidth(), right);
    if (!together) {
      // Below the title the texts begin where it does.
      used -= links.getFirst().snappedLeftInset();
    }
    for (Region link : links) {
      if (link.isManaged()) {
        double size = Math.min(link.prefWidth(-1), Math.max(0, width - used));
        double height = link.prefHeight(-1);
        // On one line all texts stand on the title's baseline.
        double y = together ? title.getBaselineOffset() - link.getBaselineOffset() : titleHeight;
        link.resizeRelocate(used, y, size, height);
        used += size + gap();
      }
    }
  }

  private boolean fits(double width) {
    return title.prefWidth(-1) + gap() + linksWidth() <= width;
  }

  private double linksWidth() {
    double sum = 0;
    int count = 0;
    for (Node link : links) {
      if (link.isManaged()) {
        sum += link.prefWidth(-1);
        count++;
      }
    }
    return sum + Math.max(0, count - 1) * gap();
  }

  private double gap() {
    return title.getFont().getSize() * 0.7;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double linkHeight = links.stream().mapToDouble(link -> link.prefHeight(-1)).max().orElse(0);
    double titleHeight = title.prefHeight(-1);
    boolean together = width < 0 || fits(width);
    return together || linksWidth() == 0
        ? Math.max(titleHeight, linkHeight)
        : titleHeight + linkHeight;
  }

  @Override
  protected double computePrefWidth(double height) {
    return title.prefWidth(-1) + gap() + linksWidth();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }
}
