package dev.weighbridge.figure;

import java.util.ArrayList;
import java.util.List;

/** Grid, outlines and markers of one radar. */
final class RadarDial {
  private static final double OUTLINE = 1.6;
  private static final double RANGE = 5;
  private static final int MOST_FILLED = 3;

  private final RadarLayout layout;
  private final double marker;
  private final Drawing drawing;

  /**
   * @param marker radius of the markers
   */
  RadarDial(RadarLayout layout, double marker, Drawing drawing) {
    this.layout = layout;
    this.marker = marker;
    this.drawing = drawing;
  }

  /** Rings at 25, 50, 75 and 100 points and the axes. */
  void grid() {
    int axes = layout.places().size();
    for (int points = 25; points <= 100; points += 25) {
      List<PathData.Step> steps = new ArrayList<>();
      for (int d = 0; d < axes; d++) {
        steps.add(step(steps.isEmpty(), dx(d, points), dy(d, points)));
      }
      steps.add(new PathData.Close());
      outline("ring/" + points, steps, 1, Ink.GRID);
    }
    for (int d = 0; d < axes; d++) {
      drawing.rule(
          "axis/" + d,
          layout.centreX(),
          layout.centreY(),
          layout.x(d, 100),
          layout.y(d, 100),
          1,
          Ink.GRID);
    }
  }

  /** The shapes of all rows, the first on top. */
  void shapes(List<ProfileView.Row> rows, ProfileView view, ProfileWords words) {
    for (ProfileView.Row row : rows.reversed()) {
      if (rows.size() <= MOST_FILLED) {
        area(row);
      }
    }
    for (ProfileView.Row row : rows.reversed()) {
      line(row);
    }
    for (ProfileView.Row row : rows.reversed()) {
      for (int d = 0; d < row.scores().size(); d++) {
        corner(view, row, d, words);
      }
    }
  }

  /** Only what is known all around and may lead is filled. */
  private void area(ProfileView.Row row) {
    if (row.language().mayLead() && row.scores().stream().allMatch(DimensionScore::covered)) {
      List<PathData.Step> steps = new ArrayList<>();
      for (int d = 0; d < row.scores().size(); d++) {
        double points = row.scores().get(d).points();
        steps.add(step(steps.isEmpty(), dx(d, points), dy(d, points)));
      }
      steps.add(new PathData.Close());
      outline(row.language().id() + "/area", steps, 0, Ink.languageTint(row.language().index()));
    }
  }

  /** The outline, with gaps beside what is unknown. */
  private void line(ProfileView.Row row) {
    List<PathData.Step> steps = new ArrayList<>();
    int count = row.scores().size();
    for (int d = 0; d < count; d++) {
      int next = (d + 1) % count;
      DimensionScore from = row.scores().get(d);
      DimensionScore to = row.scores().get(next);
      if (from.covered() && to.covered()) {
        double x1 = dx(d, from.points());
        double y1 = dy(d, from.points());
        double x2 = dx(next, to.points());
        double y2 = dy(next, to.points());
        if (row.language().mayLead()) {
          steps.add(new PathData.Move(x1, y1));
          steps.add(new PathData.Line(x2, y2));
        } else {
          DashedLine.add(steps, x1, y1, x2, y2);
        }
      }
    }
    if (!steps.isEmpty()) {
      outline(
          row.language().id() + "/outline", steps, OUTLINE, Ink.language(row.language().index()));
    }
  }

  private void corner(ProfileView view, ProfileView.Row row, int d, ProfileWords words) {
    ProfileView.Side side = view.dimensions().get(d);
    DimensionScore score = row.scores().get(d);
    int language = row.language().index();
    String id = row.language().id() + "/" + side.id();
    double x = layout.x(d, score.points());
    double y = layout.y(d, score.points());
    if (!score.covered()) {
      drawing.rule(
          id + "/range",
          layout.x(d, score.least()),
          layout.y(d, score.least()),
          layout.x(d, score.most()),
          layout.y(d, score.most()),
          RANGE,
          Ink.languageTint(language));
    }
    MarkerShape shape = MarkerShape.of(language);
    drawing.outline(id + "/halo", "", x, y, shape.ofRadius(1.2 * marker), 0, Ink.SURFACE);
    drawing.outline(
        id + "/marker",
        words.spoken(view, row, d),
        x,
        y,
        shape.ofRadius(score.covered() ? marker : 0.82 * marker),
        score.covered() ? 0 : 0.27 * marker,
        Ink.language(language));
  }

  private void outline(String id, List<PathData.Step> steps, double stroke, Ink ink) {
    drawing.outline(id, "", layout.centreX(), layout.centreY(), new PathData(steps), stroke, ink);
  }

  private static PathData.Step step(boolean first, double x, double y) {
    return first ? new PathData.Move(x, y) : new PathData.Line(x, y);
  }

  private double dx(int axis, double points) {
    return layout.x(axis, points) - layout.centreX();
  }

  private double dy(int axis, double points) {
    return layout.y(axis, points) - layout.centreY();
  }
}
