package dev.weighbridge.figure;

import dev.weighbridge.dataset.Display;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The evidence on one criterion: its scale from worst (left) to best (right), each language's value
 * as a marker and its interval as a bar. Up to four languages share one axis and are labelled on
 * it; more of them get a lane each, best first.
 */
public final class EvidenceFigure extends Plot<CriterionView> {
  private static final int MOST_ON_ONE_AXIS = 4;
  private static final Style MISSING = Style.regular(11);
  private static final double MISSING_LEADING = 15;
  private static final int MISSING_LINES = 3;

  /**
   * @param messages of the room {@code figure}
   */
  public EvidenceFigure(Typeface typeface, Messages messages) {
    super("evidence", typeface, messages);
  }

  @Override
  String prefix(CriterionView view) {
    return super.prefix(view) + "/" + view.id();
  }

  @Override
  public String title(CriterionView view) {
    return view.name();
  }

  @Override
  public DataTable table(CriterionView view) {
    List<String> columns = new ArrayList<>();
    for (String column : new String[] {"language", "value", "low", "high", "points"}) {
      columns.add(messages.text("evidence.column." + column));
    }
    List<List<DataTable.Cell>> rows = new ArrayList<>();
    for (CriterionView.Reading reading : view.readings()) {
      rows.add(
          switch (reading.measurement()) {
            case Measurement.Measured m -> row(view, reading.name(), m);
            case Measurement.Missing _ -> missingRow(reading.name());
          });
    }
    return new DataTable(columns, rows);
  }

  private static List<DataTable.Cell> row(CriterionView view, String name, Measurement.Measured m) {
    double points = view.scale().points(m.value());
    return List.of(
        new DataTable.Text(name),
        new DataTable.Quantity(m.value(), view.display().text(m.value())),
        new DataTable.Quantity(m.low(), view.display().text(m.low())),
        new DataTable.Quantity(m.high(), view.display().text(m.high())),
        new DataTable.Quantity(points, Long.toString(Math.round(points))));
  }

  private List<DataTable.Cell> missingRow(String name) {
    DataTable.Text missing = new DataTable.Text(messages.text("evidence.column.missing"));
    DataTable.Text empty = new DataTable.Text("");
    return List.of(new DataTable.Text(name), missing, empty, empty, empty);
  }

  @Override
  double lay(CriterionView view, Drawing drawing, double width) {
    List<CriterionView.Point> points = view.points().stream().map(this::marked).toList();
    String worst = view.display().text(view.scale().worst());
    String best = view.display().text(view.scale().best());
    Axis axis = new Axis(worst, best, messages, typeface, drawing);
    double height =
        view.readings().size() <= MOST_ON_ONE_AXIS
            ? new EvidenceTrack(axis, typeface, drawing).lay(points, spoken(view), width)
            : new EvidenceLanes(axis, typeface, drawing).lay(points, spoken(view), width);
    return height + missing(view, drawing, height, width);
  }

  /** An own figure says so beside its value. */
  private CriterionView.Point marked(CriterionView.Point point) {
    return point.own() ? point.shownAs(messages.text("evidence.own.mark", point.value())) : point;
  }

  private double missing(CriterionView view, Drawing drawing, double top, double width) {
    List<String> names = view.missing();
    if (names.isEmpty()) {
      return 0;
    }
    List<String> lines =
        Paragraph.lines(
            messages.text("evidence.missing", String.join(", ", names)),
            typeface,
            MISSING,
            width,
            MISSING_LINES);
    for (int i = 0; i < lines.size(); i++) {
      drawing.label(
          "missing/" + i,
          "",
          0,
          top + MISSING_LEADING * i + 11,
          lines.get(i),
          MISSING,
          Align.START,
          Ink.MUTED);
    }
    return MISSING_LEADING * lines.size();
  }

  @Override
  public String description(CriterionView view) {
    String values =
        spoken(view).isEmpty()
            ? messages.text("evidence.nothing")
            : spoken(view).stream().collect(Collectors.joining("; "));
    return messages.text(
        "evidence.description",
        view.name(),
        view.display().text(view.scale().worst()),
        view.display().text(view.scale().best()),
        values);
  }

  private String own(String figure, Measurement source, Display display) {
    return source instanceof Measurement.Measured m
        ? messages.text("evidence.own", figure, display.text(m.value()))
        : messages.text("evidence.own.missing", figure);
  }

  /** The measured languages in words, in the order of {@link CriterionView#points}. */
  private List<String> spoken(CriterionView view) {
    List<String> spoken = new ArrayList<>();
    Display display = view.display();
    for (CriterionView.Reading reading : view.readings()) {
      if (reading.measurement() instanceof Measurement.Measured m) {
        String value = display.text(m.value());
        String low = display.text(m.low());
        String high = display.text(m.high());
        String figure =
            low.equals(high)
                ? messages.text("evidence.value", reading.name(), value)
                : messages.text("evidence.interval", reading.name(), value, low, high);
        spoken.add(reading.replaced().map(source -> own(figure, source, display)).orElse(figure));
      }
    }
    return spoken;
  }
}
