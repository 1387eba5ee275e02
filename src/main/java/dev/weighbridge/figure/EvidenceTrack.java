package dev.weighbridge.figure;

import java.util.ArrayList;
import java.util.List;

/** A few languages on one axis, each labelled with its name and value. */
final class EvidenceTrack {
  private static final double FIRST_BASELINE = 11;
  private static final double BOTTOM = 4;

  /** From an end of the line to its name: a marker in its ring may stand on the end. */
  private static final double BESIDE_MARKER = 10;

  private final Axis axis;
  private final Typeface typeface;
  private final Drawing drawing;

  EvidenceTrack(Axis axis, Typeface typeface, Drawing drawing) {
    this.axis = axis;
    this.typeface = typeface;
    this.drawing = drawing;
  }

  /** Lays out at the drawing's origin; returns the height. */
  double lay(List<CriterionView.Point> points, List<String> spoken, double width) {
    double ends = axis.endRoom(width);
    double left = ends;
    double right = width - ends;
    List<TrackItem> items = new ArrayList<>();
    List<String> texts = points.stream().map(point -> point.name() + " " + point.value()).toList();
    texts = TrackLabels.fitted(texts, typeface, width);
    for (int i = 0; i < points.size(); i++) {
      CriterionView.Point point = points.get(i);
      String text = texts.get(i);
      TrackItem item =
          new TrackItem(
              point.id(),
              point.language(),
              spoken.get(i),
              left + (right - left) * point.at(),
              text,
              typeface.width(text, TrackLabels.LABEL));
      item.ringed = point.own();
      items.add(item);
    }
    double reach = TrackLabels.place(items, 0, width);
    double y = FIRST_BASELINE + TrackLabels.ABOVE + reach;
    axis.line(left, right, y, 3);
    axis.ends(0, width, y + 4, ends - BESIDE_MARKER);
    for (int i = 0; i < items.size(); i++) {
      axis.interval(points.get(i), left, right, y + items.get(i).dodge);
    }
    // The first language lies on top.
    for (int i = items.size() - 1; i >= 0; i--) {
      TrackItem item = items.get(i);
      axis.marker(points.get(i), item.spoken, item.x, y + item.dodge);
    }
    items.forEach(item -> TrackLabels.label(item, y, reach, drawing));
    return y + reach + (points.size() > 1 ? TrackLabels.BELOW + BOTTOM : TrackLabels.ABOVE);
  }
}
