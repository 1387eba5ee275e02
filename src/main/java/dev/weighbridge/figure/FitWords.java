package dev.weighbridge.figure;

import dev.weighbridge.decision.Interval;
import dev.weighbridge.explanation.OfAHundred;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a fit figure says. */
record FitWords(Messages messages) {
  String title() {
    return messages.text("fit.title");
  }

  String description(FitView view) {
    return view.bars().isEmpty()
        ? messages.text("fit.nothing")
        : messages.text(
            "fit.description",
            view.bars().stream().map(this::all).collect(Collectors.joining("; ")));
  }

  /** All that is said of a language. */
  private String all(FitView.Bar bar) {
    List<String> parts = new ArrayList<>();
    parts.add(total(bar));
    if (bar.interval().isPresent()) {
      parts.add(interval(bar));
    }
    bar.earlier().ifPresent(before -> parts.add(earlier(bar, before)));
    if (!bar.failed().isEmpty()) {
      parts.add(new ObstacleWords(messages).fails(bar.failed()));
    }
    return String.join(", ", parts);
  }

  /** Where the total lies nine times in ten; empty if that is not known. */
  String interval(FitView.Bar bar) {
    return bar.interval()
        .map(between -> messages.text("fit.interval", between.wholeLow(), between.wholeHigh()))
        .orElse("");
  }

  /** A language and its total, or the range that it lies in. */
  String total(FitView.Bar bar) {
    return bar.covered()
        ? messages.text("fit.total", bar.name(), whole(bar.total()))
        : messages.text(
            "fit.range", bar.name(), whole(bar.least()), whole(bar.most()), percent(bar));
  }

  String shortTotal(FitView.Bar bar) {
    return bar.covered()
        ? whole(bar.total())
        : messages.text("fit.range.short", whole(bar.least()), whole(bar.most()));
  }

  /** What a language had in A, in words. */
  String earlier(FitView.Bar bar, FitView.Earlier before) {
    String difference = difference(bar, before);
    return difference.isEmpty()
        ? messages.text("fit.earlier.alone", wasShort(before))
        : messages.text("fit.earlier", wasShort(before), difference);
  }

  /** The same for the mark alone. */
  String spokenEarlier(FitView.Bar bar, FitView.Earlier before) {
    return messages.text("fit.earlier.spoken", bar.name(), earlier(bar, before));
  }

  /** The total in A, or the range that it lay in. */
  String was(FitView.Earlier before) {
    return messages.text("fit.was", wasShort(before));
  }

  private String wasShort(FitView.Earlier before) {
    return before.covered()
        ? whole(before.total())
        : messages.text("fit.range.short", whole(before.least()), whole(before.most()));
  }

  /** Of the whole points that are shown; empty where one of the two is no number. */
  String difference(FitView.Bar bar, FitView.Earlier before) {
    if (!bar.covered() || !before.covered()) {
      return "";
    }
    long points = Math.round(bar.total()) - Math.round(before.total());
    if (points == 0) {
      return messages.text("fit.same");
    }
    return messages.text(points > 0 ? "fit.more" : "fit.less", Long.toString(Math.abs(points)));
  }

  /** Why a language may not lead; empty if it may. */
  String note(FitView.Bar bar) {
    return bar.obstacle()
        .map(obstacle -> String.join(" · ", new ObstacleWords(messages).reasons(obstacle)))
        .orElse("");
  }

  String segment(FitView.Bar bar, String dimension, FitView.Part part, int points) {
    String whole = whole(bar.total());
    return part.missing() > 0
        ? messages.text(
            "fit.segment.missing",
            bar.name(),
            dimension,
            Integer.toString(points),
            whole,
            whole(part.missing()))
        : messages.text("fit.segment", bar.name(), dimension, Integer.toString(points), whole);
  }

  /** The numbers of all bars. */
  DataTable table(FitView view) {
    List<String> columns = new ArrayList<>();
    for (String key : List.of("language", "total", "low", "high", "coverage")) {
      columns.add(messages.text("fit.column." + key));
    }
    view.dimensions().forEach(dimension -> columns.add(dimension.text()));
    columns.add(messages.text("fit.column.remark"));
    if (view.compares()) {
      columns.add(messages.text("fit.column.earlier"));
      columns.add(messages.text("fit.column.difference"));
    }
    List<List<DataTable.Cell>> rows = new ArrayList<>();
    for (FitView.Bar bar : view.bars()) {
      int[] whole = FitFigure.wholePoints(bar);
      List<DataTable.Cell> row = new ArrayList<>();
      row.add(new DataTable.Text(bar.name()));
      row.add(new DataTable.Quantity(bar.total(), shortTotal(bar)));
      row.add(bound(bar.interval().map(Interval::low)));
      row.add(bound(bar.interval().map(Interval::high)));
      row.add(new DataTable.Quantity(bar.coverage(), messages.text("fit.coverage", percent(bar))));
      for (int d = 0; d < whole.length; d++) {
        row.add(new DataTable.Quantity(bar.parts().get(d).points(), Integer.toString(whole[d])));
      }
      row.add(new DataTable.Text(note(bar)));
      if (view.compares()) {
        row.addAll(compared(bar));
      }
      rows.add(row);
    }
    return new DataTable(columns, rows);
  }

  private List<DataTable.Cell> compared(FitView.Bar bar) {
    return bar.earlier()
        .<List<DataTable.Cell>>map(before ->
            List.of(
                new DataTable.Quantity(before.total(), wasShort(before)),
                new DataTable.Quantity(bar.total() - before.total(), difference(bar, before))))
        .orElse(List.of(new DataTable.Text(""), new DataTable.Text("")));
  }

  private static DataTable.Cell bound(Optional<Double> points) {
    return points
        .<DataTable.Cell>map(value -> new DataTable.Quantity(value, whole(value)))
        .orElse(new DataTable.Text(""));
  }

  private static String percent(FitView.Bar bar) {
    return Integer.toString(OfAHundred.atLeast(bar.coverage()));
  }

  private static String whole(double points) {
    return Long.toString(Math.round(points));
  }
}
