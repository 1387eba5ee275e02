package dev.weighbridge.figure;

import dev.weighbridge.decision.Measurement;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a dimension figure says. */
final class DimensionWords {
  private final Messages messages;
  private final EvidenceFigure evidence;

  DimensionWords(Messages messages, EvidenceFigure evidence) {
    this.messages = messages;
    this.evidence = evidence;
  }

  /** On how many criteria each is ahead, in one line. */
  String title(DimensionView view) {
    Ahead ahead = ahead(view);
    int count = view.panels().size();
    if (view.languages().size() == 1) {
      return messages.text(
          "dimension.title.one", view.name(), view.languages().getFirst().name(), count);
    }
    if (ahead.leads().isEmpty()) {
      return messages.text(
          ahead.compared() > 0 ? "dimension.title.level" : "dimension.title.unknown", view.name());
    }
    List<String> names = view.languages().stream().map(ShownLanguage::name).toList();
    return messages.text("dimension.title", view.name(), ahead.onCriteria(names, count, messages));
  }

  private static Ahead ahead(DimensionView view) {
    double[][] points = new double[view.languages().size()][view.panels().size()];
    for (int row = 0; row < points.length; row++) {
      Arrays.fill(points[row], Double.NaN);
      for (int c = 0; c < points[row].length; c++) {
        CriterionView criterion = view.panels().get(c).evidence();
        for (CriterionView.Reading reading : criterion.readings()) {
          if (reading.language() == view.languages().get(row).index()
              && reading.measurement() instanceof Measurement.Measured m) {
            points[row][c] = criterion.scale().points(m.value());
          }
        }
      }
    }
    return Ahead.of(points, view.panels().size());
  }

  /** The question and all criteria in words. */
  String description(DimensionView view) {
    List<String> sentences = new ArrayList<>();
    sentences.add(messages.text("dimension.description", view.name(), view.question()));
    for (DimensionView.Panel panel : view.panels()) {
      sentences.add(
          messages.text(
              "dimension.criterion",
              percent(panel.percent()),
              evidence.description(panel.evidence())));
    }
    sentences.addAll(new ObstacleWords(messages).notes(view.languages()));
    return String.join(" ", sentences);
  }

  String weight(DimensionView.Panel panel) {
    return messages.text("dimension.weight", percent(panel.percent()));
  }

  String weights(DimensionView.Panel panel, DimensionView view) {
    return messages.text(
        "dimension.weights",
        panel.evidence().name(),
        percent(panel.within()),
        view.name(),
        percent(panel.percent()));
  }

  String source(DimensionView.Panel panel) {
    return messages.text(
        panel.moreSources() == 0 ? "dimension.source" : "dimension.sources",
        panel.source(),
        panel.published(),
        panel.moreSources());
  }

  /** Every value of every criterion. */
  DataTable table(DimensionView view) {
    List<String> columns = new ArrayList<>();
    columns.add(messages.text("dimension.column.criterion"));
    columns.add(messages.text("dimension.column.weight"));
    List<List<DataTable.Cell>> rows = new ArrayList<>();
    for (DimensionView.Panel panel : view.panels()) {
      DataTable table = evidence.table(panel.evidence());
      if (rows.isEmpty()) {
        columns.addAll(table.columns());
      }
      for (List<DataTable.Cell> row : table.rows()) {
        List<DataTable.Cell> cells = new ArrayList<>();
        cells.add(new DataTable.Text(panel.evidence().name()));
        cells.add(
            new DataTable.Quantity(
                panel.share(), messages.text("profile.percent", percent(panel.percent()))));
        cells.addAll(row);
        rows.add(cells);
      }
    }
    return new DataTable(columns, rows);
  }

  private static String percent(int whole) {
    return Integer.toString(whole);
  }
}
