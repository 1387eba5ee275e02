package dev.weighbridge.window;

import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;

/**
 * The shares of all dimensions side by side, in whole percents that add up to 100; what is between
 * two of them can be dragged.
 */
final class ShareBar extends Region implements Shows {
  private static final double GAP = 2;

  /** Least width of a divider's hit area in pixels, also where dividers crowd. */
  private static final double LEAST_HIT = 10;

  /** Its usual width, in heights of the bar. */
  private static final double HIT = 0.7;

  private static final PseudoClass UNDECIDED = PseudoClass.getPseudoClass("undecided");

  private final Messages messages;
  private final List<DimensionEvidence> dimensions;
  private final List<Label> segments;
  private final List<ShareDivider> dividers = new ArrayList<>();
  private double[] shares = new double[0];
  private Optional<Priorities> shown = Optional.empty();
  private Said said = new Said(List.of(), List.of(), false);
  private boolean undecided;
  private final Map<Integer, Paint> painted = new HashMap<>();

  /** What the style of a segment hangs on. */
  private record Paint(boolean undecided, boolean withText) {}

  /** What the words were made from. */
  private record Said(List<Integer> percents, List<Integer> held, boolean undecided) {}

  ShareBar(List<DimensionEvidence> dimensions, Workbench workbench, Messages messages) {
    this.dimensions = dimensions;
    this.messages = messages;
    this.segments = dimensions.stream().map(_ -> new Label()).toList();
    for (Label segment : segments) {
      segment.getStyleClass().add("share-segment");
      segment.setTextOverrun(OverrunStyle.CLIP);
    }
    for (int d = 0; d + 1 < dimensions.size(); d++) {
      dividers.add(
          new ShareDivider("divider-" + dimensions.get(d).id(), d, workbench, this::getWidth));
    }
    // Placed here and not by a layout, which would go through the whole pane.
    segments.forEach(segment -> segment.setManaged(false));
    dividers.forEach(divider -> divider.setManaged(false));
    setId("share-bar");
    getStyleClass().add("share-bar");
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(segments);
    getChildren().addAll(dividers);
  }

  @Override
  public void show(Present present) {
    Priorities priorities = present.project().priorities();
    if (shown.equals(Optional.of(priorities))) {
      return;
    }
    shown = Optional.of(priorities);
    double[] next = new double[dimensions.size()];
    for (int d = 0; d < next.length; d++) {
      next[d] = present.assessment().shares().ofDimension(d);
    }
    for (int d = 0; d < dividers.size(); d++) {
      boolean held = priorities.isPinned(d) || priorities.isPinned(d + 1);
      dividers.get(d).setDisable(held || next[d] + next[d + 1] == 0);
    }
    undecided = present.assessment().shares().noPreference();
    pseudoClassStateChanged(UNDECIDED, undecided);
    say(
        new Said(
            Arrays.stream(present.wholePercents()).boxed().toList(),
            IntStream.range(0, next.length).filter(priorities::isPinned).boxed().toList(),
            undecided));
    shares = next;
    if (getWidth() > 0) {
      layoutChildren();
    } else {
      requestLayout();
    }
  }

  private void say(Said next) {
    if (next.equals(said)) {
      return;
    }
    said = next;
    StringJoiner all = new StringJoiner(", ");
    for (int d = 0; d < dimensions.size(); d++) {
      int percent = next.percents.get(d);
      segments.get(d).setText(Integer.toString(percent));
      all.add(messages.text("share.of", name(d), percent));
    }
    setAccessibleText(
        next.undecided ? messages.text("shares.undecided", all.toString()) : all.toString());
    for (int d = 0; d < dividers.size(); d++) {
      boolean held = next.held.contains(d) || next.held.contains(d + 1);
      dividers
          .get(d)
          .setAccessibleText(
              messages.text(
                  held ? "divider.held" : "divider",
                  name(d),
                  next.percents.get(d),
                  name(d + 1),
                  next.percents.get(d + 1)));
    }
  }

  private String name(int dimension) {
    return dimensions.get(dimension).shortName();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double[] ends = new double[shares.length];
    double x = 0;
    for (int d = 0; d < shares.length; d++) {
      double span = shares[d] * width;
      Label segment = segments.get(d);
      double shown = Math.max(0, span - GAP);
      segment.setVisible(shown > 0);
      boolean withText = segment.prefWidth(-1) <= shown;
      paint(d, withText);
      segment.resizeRelocate(x, 0, shown, getHeight());
      x += span;
      ends[d] = x;
    }
    if (shares.length > 0) {
      placeDividers(ends);
    }
  }

  /** Gives a segment its style; setting the same one again would cost as much as another. */
  private void paint(int dimension, boolean withText) {
    Paint next = new Paint(undecided, withText);
    if (!next.equals(painted.put(dimension, next))) {
      segments
          .get(dimension)
          .setStyle(undecided ? Tint.undecided(withText) : Tint.label(dimension, withText));
    }
  }

  /** Each hit area round its divider, moved aside where dividers crowd, so that all can be hit. */
  private void placeDividers(double[] ends) {
    int count = dividers.size();
    double[] middles = new double[count];
    for (int d = 0; d < count; d++) {
      double at = ends[d] - GAP / 2;
      middles[d] = d == 0 ? at : Math.max(at, middles[d - 1] + LEAST_HIT);
    }
    for (int d = count - 1; d >= 0; d--) {
      double most = d == count - 1 ? getWidth() : middles[d + 1] - LEAST_HIT;
      middles[d] = Math.min(middles[d], most);
    }
    double half = Math.max(LEAST_HIT, getHeight() * HIT) / 2;
    for (int d = 0; d < count; d++) {
      double from = middles[d] - half;
      double to = middles[d] + half;
      if (d > 0) {
        from = Math.max(from, (middles[d - 1] + middles[d]) / 2);
      }
      if (d + 1 < count) {
        to = Math.min(to, (middles[d] + middles[d + 1]) / 2);
      }
      dividers.get(d).place(from, to, ends[d] - GAP / 2, getHeight());
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return segments.getFirst().prefHeight(-1);
  }
}
