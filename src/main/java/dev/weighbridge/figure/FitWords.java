package dev.weighbridge.figure;

import dev.weighbridge.decision.Interval;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a fit figure says. */
final class FitWords {
  private final Messages messages;
  private final String title;
  private final String nothing;
  private final Phrase description;
  private final Phrase total;
  private final Phrase range;
  private final Phrase shortRange;
  private final Phrase interval;
  private final Phrase fails;
  private final Phrase quoted;
  private final Phrase note;
  private final Phrase segment;
  private final Phrase partlyMissing;

  FitWords(Messages messages) {
    this.messages = messages;
    title = messages.text("fit.title");
    nothing = messages.text("fit.nothing");
    description = new Phrase(messages, "fit.description", 1);
    total = new Phrase(messages, "fit.total", 2);
    range = new Phrase(messages, "fit.range", 4);
    shortRange = new Phrase(messages, "fit.range.short", 2);
    interval = new Phrase(messages, "fit.interval", 2);
    fails = new Phrase(messages, "fit.fails", 1);
    quoted = new Phrase(messages, "caption.capability", 1);
    note = new Phrase(messages, "fit.note", 1);
    segment = new Phrase(messages, "fit.segment", 4);
    partlyMissing = new Phrase(messages, "fit.segment.missing", 5);
  }

  String title() {
    return title;
  }

  String description(FitView view) {
    return view.bars().isEmpty()
        ? nothing
        : description.with(view.bars().stream().map(this::all).collect(Collectors.joining("; ")));
  }

  /** All that is said of a language. */
  private String all(FitView.Bar bar) {
    List<String> parts = new ArrayList<>();
    parts.add(total(bar));
    if (bar.interval().isPresent()) {
      parts.add(interval(bar));
    }
    if (!bar.failed().isEmpty()) {
      parts.add(fails(bar));
    }
    return String.join(", ", parts);
  }

  /** Where the total lies nine times in ten; empty if that is not known. */
  String interval(FitView.Bar bar) {
    return bar.interval()
        .map(between -> interval.with(whole(between.low()), whole(between.high())))
        .orElse("");
  }

  /** A language and its total, or the range that it lies in. */
  String total(FitView.Bar bar) {
    return bar.covered()
        ? total.with(bar.name(), whole(bar.total()))
        : range.with(bar.name(), whole(bar.least()), whole(bar.most()), percent(bar));
  }

  String shortTotal(FitView.Bar bar) {
    return bar.covered()
        ? whole(bar.total())
        : shortRange.with(whole(bar.least()), whole(bar.most()));
  }

  /** Why a language may not lead; empty if it may. */
  String note(FitView.Bar bar) {
    List<String> parts = new ArrayList<>();
    if (!bar.failed().isEmpty()) {
      parts.add(fails(bar));
    }
    if (!bar.covered()) {
      parts.add(note.with(percent(bar)));
    }
    return String.join(" · ", parts);
  }

  private String fails(FitView.Bar bar) {
    return fails.with(bar.failed().stream().map(quoted::with).collect(Collectors.joining(", ")));
  }

  String segment(FitView.Bar bar, String dimension, FitView.Part part, int points) {
    String whole = whole(bar.total());
    return part.missing() > 0
        ? partlyMissing.with(
            bar.name(), dimension, Integer.toString(points), whole, whole(part.missing()))
        : segment.with(bar.name(), dimension, Integer.toString(points), whole);
  }

  /** The numbers of all bars. */
  DataTable table(FitView view) {
    List<String> columns = new ArrayList<>();
    for (String key : List.of("language", "total", "low", "high", "coverage")) {
      columns.add(messages.text("fit.column." + key));
    }
    view.dimensions().forEach(dimension -> columns.add(dimension.text()));
    columns.add(messages.text("fit.column.remark"));
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
      rows.add(row);
    }
    return new DataTable(columns, rows);
  }

  private static DataTable.Cell bound(Optional<Double> points) {
    return points
        .<DataTable.Cell>map(value -> new DataTable.Quantity(value, whole(value)))
        .orElse(new DataTable.Text(""));
  }

  private static String percent(FitView.Bar bar) {
    // Rounded down: what falls short of the threshold must not be shown as having reached it.
    return Long.toString((long) Math.floor(100 * bar.coverage() + 1e-9));
  }

  private static String whole(double points) {
    return Long.toString(Math.round(points));
  }
}
