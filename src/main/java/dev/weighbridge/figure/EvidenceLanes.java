package dev.weighbridge.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Many languages on one scale, a lane each, best first: name, interval and marker, value. */
final class EvidenceLanes {
  private static final Style NAME = Style.semibold(11.5);
  private static final double HEAD = 23;
  private static final double LANE = 20;
  private static final double BOTTOM = 6;
  private static final double GAP = 14;
  private static final double WIDEST_NAME_PART = 0.25;

  private final Axis axis;
  private final Typeface typeface;
  private final Drawing drawing;

  EvidenceLanes(Axis axis, Typeface typeface, Drawing drawing) {
    this.axis = axis;
    this.typeface = typeface;
    this.drawing = drawing;
  }

  /** One language with what is said of it. */
  private record Lane(CriterionView.Point point, String spoken) {}

  /** Lays out at the drawing's origin; returns the height. */
  double lay(List<CriterionView.Point> points, List<String> spoken, double width) {
    List<Lane> lanes = new ArrayList<>();
    double nameWidth = 0;
    double valueWidth = 0;
    for (int i = 0; i < points.size(); i++) {
      CriterionView.Point point = points.get(i);
      lanes.add(new Lane(point, spoken.get(i)));
      nameWidth = Math.max(nameWidth, typeface.width(point.name(), NAME));
      valueWidth = Math.max(valueWidth, typeface.width(point.value(), NAME));
    }
    lanes.sort(Comparator.comparingDouble((Lane lane) -> lane.point().at()).reversed());
    nameWidth = Math.min(nameWidth, WIDEST_NAME_PART * width);
    valueWidth = Math.min(valueWidth, WIDEST_NAME_PART * width);
    double left = nameWidth + GAP;
    double right = width - valueWidth - GAP;
    axis.ends(left, right, 11, (right - left) / 2 - 4);
    axis.line(left, right, HEAD - 4, LANE * lanes.size() + 2);
    for (int i = 0; i < lanes.size(); i++) {
      lane(lanes.get(i), HEAD + LANE * (i + 0.5), left, right, nameWidth, valueWidth, width);
    }
    return HEAD + LANE * lanes.size() + BOTTOM;
  }

  private void lane(
      Lane lane,
      double y,
      double left,
      double right,
      double nameWidth,
      double valueWidth,
      double width) {
    CriterionView.Point point = lane.point();
    Ink ink = Ink.language(point.language());
    double baseline = NAME.centred(y);
    drawing.label(
        point.id() + "/name",
        "",
        0,
        baseline,
        typeface.fitted(point.name(), NAME, nameWidth),
        NAME,
        Align.START,
        ink);
    axis.interval(point, left, right, y);
    axis.marker(point, lane.spoken(), left + (right - left) * point.at(), y);
    drawing.label(
        point.id() + "/value",
        "",
        width,
        baseline,
        typeface.fitted(point.value(), NAME, valueWidth),
        NAME,
        Align.END,
        ink);
  }
}
