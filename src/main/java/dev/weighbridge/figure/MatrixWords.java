package dev.weighbridge.figure;

import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;

/** What a matrix says. */
record MatrixWords(Messages messages) {
  /** On how many criteria each is ahead, in one line. */
  String title(MatrixView view) {
    if (view.languages().size() == 1) {
      return messages.text("matrix.title.one", view.languages().getFirst().name());
    }
    List<MatrixView.Row> rows = view.rows();
    double[][] points = new double[view.languages().size()][rows.size()];
    for (int a = 0; a < points.length; a++) {
      for (int c = 0; c < rows.size(); c++) {
        MatrixView.Cell cell = rows.get(c).cells().get(a);
        points[a][c] =
            cell.measurement() instanceof Measurement.Measured ? cell.points() : Double.NaN;
      }
    }
    Ahead ahead = Ahead.of(points, rows.size());
    if (ahead.leads().isEmpty()) {
      return messages.text(ahead.compared() > 0 ? "matrix.title.level" : "matrix.title.unknown");
    }
    List<String> names = view.languages().stream().map(ShownLanguage::name).toList();
    return messages.text("matrix.title", ahead.onCriteria(names, rows.size(), messages));
  }

  /** Every row in words, then the totals and who cannot lead. */
  String description(MatrixView view) {
    List<String> sentences = new ArrayList<>();
    for (MatrixView.Group group : view.groups()) {
      for (MatrixView.Row row : group.rows()) {
        List<String> values = new ArrayList<>();
        for (int a = 0; a < row.cells().size(); a++) {
          String name = view.languages().get(a).name();
          values.add(
              row.cells().get(a).measurement() instanceof Measurement.Measured m
                  ? messages.text("matrix.value", name, value(row, row.cells().get(a), m))
                  : messages.text("matrix.not", name));
        }
        sentences.add(
            messages.text(
                "matrix.row",
                group.name(),
                row.name(),
                Integer.toString(row.percent()),
                String.join("; ", values)));
      }
    }
    List<String> totals = new ArrayList<>();
    for (ShownLanguage language : view.languages()) {
      totals.add(messages.text("matrix.value", language.name(), total(language)));
    }
    sentences.add(messages.text("matrix.total") + ": " + String.join("; ", totals) + ".");
    sentences.addAll(new ObstacleWords(messages).notes(view.languages()));
    return messages.text("matrix.description", String.join(" ", sentences));
  }

  /** What is to be said below. */
  List<String> notes(MatrixView view) {
    List<String> notes = new ArrayList<>();
    notes.add(messages.text("matrix.key"));
    if (view.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(MatrixView.Cell::own)) {
      notes.add(messages.text("matrix.own.key"));
    }
    notes.addAll(new ObstacleWords(messages).notes(view.languages()));
    return notes;
  }

  String spoken(ShownLanguage language, MatrixView.Row row, MatrixView.Cell cell) {
    return cell.measurement() instanceof Measurement.Measured m
        ? messages.text(
            "matrix.spoken", language.name(), row.name(), value(row, cell, m), whole(cell.points()))
        : messages.text("matrix.spoken.missing", language.name(), row.name());
  }

  /** Says with the value whether it is the user's own. */
  private String value(MatrixView.Row row, MatrixView.Cell cell, Measurement.Measured measured) {
    String value = row.display().text(measured.value());
    return cell.own() ? messages.text("evidence.own.mark", value) : value;
  }

  String missing() {
    return messages.text("matrix.missing");
  }

  String totals() {
    return messages.text("matrix.total");
  }

  String spokenTotal(ShownLanguage language) {
    return messages.text("matrix.total.spoken", language.name(), total(language));
  }

  /** The total, or the range that it lies in. */
  String total(ShownLanguage language) {
    double unknown = Comparison.MISSING_POINTS * (1 - language.coverage());
    return language.obstacle().map(Obstacle::covered).orElse(true)
        ? whole(language.total())
        : messages.text(
            "matrix.range",
            whole(Math.max(language.total() - unknown, 0)),
            whole(Math.min(language.total() + unknown, 100)));
  }

  String percent(int whole) {
    return messages.text("profile.percent", Integer.toString(whole));
  }

  /** A row per criterion, a column per language, the totals last. */
  DataTable table(MatrixView view) {
    List<String> columns = new ArrayList<>();
    columns.add(messages.text("matrix.column.dimension"));
    columns.add(messages.text("matrix.column.criterion"));
    columns.add(messages.text("matrix.column.weight"));
    view.languages().forEach(language -> columns.add(language.name()));
    List<List<DataTable.Cell>> rows = new ArrayList<>();
    for (MatrixView.Group group : view.groups()) {
      for (MatrixView.Row row : group.rows()) {
        List<DataTable.Cell> cells = new ArrayList<>();
        cells.add(new DataTable.Text(group.name()));
        cells.add(new DataTable.Text(row.name()));
        cells.add(new DataTable.Quantity(row.share(), percent(row.percent())));
        for (MatrixView.Cell cell : row.cells()) {
          cells.add(
              cell.measurement() instanceof Measurement.Measured m
                  ? new DataTable.Quantity(m.value(), row.display().text(m.value()))
                  : new DataTable.Text(missing()));
        }
        rows.add(cells);
      }
    }
    List<DataTable.Cell> totals = new ArrayList<>();
    totals.add(new DataTable.Text(totals()));
    totals.add(new DataTable.Text(""));
    totals.add(new DataTable.Quantity(1, percent(100)));
    view.languages()
        .forEach(language -> totals.add(new DataTable.Quantity(language.total(), total(language))));
    rows.add(totals);
    return new DataTable(columns, rows);
  }

  private static String whole(double number) {
    return Long.toString(Math.round(number));
  }
}
