package dev.weighbridge.window;

import dev.weighbridge.decision.Dimension;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.StringJoiner;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;

/** The shares of all dimensions side by side, in whole percents that add up to 100. */
final class ShareBar extends Region implements Shows {
  private static final double GAP = 2;

  private final Messages messages;
  private final List<Dimension> dimensions;
  private final List<Label> segments;
  private double[] shares = new double[0];

  ShareBar(List<Dimension> dimensions, Messages messages) {
    this.dimensions = dimensions;
    this.messages = messages;
    this.segments = dimensions.stream().map(_ -> new Label()).toList();
    for (int d = 0; d < segments.size(); d++) {
      segments.get(d).getStyleClass().add("share-segment");
      segments.get(d).setTextOverrun(OverrunStyle.CLIP);
    }
    setId("share-bar");
    getStyleClass().add("share-bar");
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(segments);
  }

  @Override
  public void show(Present present) {
    int[] percents = present.wholePercents();
    StringJoiner words = new StringJoiner(", ");
    double[] next = new double[percents.length];
    for (int d = 0; d < percents.length; d++) {
      next[d] = present.assessment().shares().ofDimension(d);
      segments.get(d).setText(Integer.toString(percents[d]));
      words.add(messages.text("share.of", dimensions.get(d).name(), percents[d]));
    }
    setAccessibleText(words.toString());
    shares = next;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double x = 0;
    for (int d = 0; d < shares.length; d++) {
      double span = shares[d] * width;
      Label segment = segments.get(d);
      double shown = Math.max(0, span - GAP);
      segment.setVisible(shown > 0);
      segment.setStyle(Tint.label(d, segment.prefWidth(-1) <= shown));
      segment.resizeRelocate(x, 0, shown, getHeight());
      x += span;
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return segments.getFirst().prefHeight(-1);
  }
}
