package dev.weighbridge.window;

import dev.weighbridge.dataset.FieldReport;
import dev.weighbridge.wording.Messages;
import java.util.OptionalDouble;

/** The figures of a field report in a line each. */
final class ReportFigures {
  private final Messages messages;

  ReportFigures(Messages messages) {
    this.messages = messages;
  }

  /** What was measured, before and after as far as they are known, the change, how to read it. */
  String sentence(FieldReport.Figure figure) {
    String values = values(figure);
    String line =
        values.isEmpty() ? figure.what() : messages.text("report.figure", figure.what(), values);
    return figure.note().map(note -> messages.text("report.figure.note", line, note)).orElse(line);
  }

  private String values(FieldReport.Figure figure) {
    String change = change(figure.changePercent());
    if (figure.before().isPresent() && figure.after().isPresent()) {
      String key = change.isEmpty() ? "report.figure.both" : "report.figure.both.change";
      return messages.text(
          key, figure.before().getAsDouble(), figure.after().getAsDouble(), figure.unit(), change);
    }
    if (figure.before().isPresent()) {
      return messages.text("report.figure.before", figure.before().getAsDouble(), figure.unit());
    }
    if (figure.after().isPresent()) {
      return messages.text("report.figure.after", figure.after().getAsDouble(), figure.unit());
    }
    return change;
  }

  private String change(OptionalDouble percent) {
    if (percent.isEmpty()) {
      return "";
    }
    double value = percent.getAsDouble();
    if (value == 0) {
      return messages.text("report.figure.unchanged");
    }
    return messages.text(value < 0 ? "report.figure.less" : "report.figure.more", Math.abs(value));
  }
}
