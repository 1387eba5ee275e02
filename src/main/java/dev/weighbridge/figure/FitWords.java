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
  private final Phrase was;
  private final Phrase earlier;
  private final Phrase earlierAlone;
  private final Phrase spokenEarlier;
  private final Phrase more;
  private final Phrase less;
  private final String same;

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
    was = new Phrase(messages, "fit.was", 1);
    earlier = new Phrase(messages, "fit.earlier", 2);
    earlierAlone = new Phrase(messages, "fit.earlier.alone", 1);
    spokenEarlier = new Phrase(messages, "fit.earlier.spoken", 2);
    more = new Phrase(messages, "fit.more", 1);
    less = new Phrase(messages, "fit.less", 1);
    same = messages.text("fit.same");
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
    bar.earlier().ifPresent(before -> parts.add(earlier(bar, before)));
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

  /** What a language had in A, in words. */
  String earlier(FitView.Bar bar, FitView.Earlier before) {
    String difference = difference(bar, before);
    return difference.isEmpty()
        ? earlierAlone.with(wasShort(before))
        : earlier.with(wasShort(before), difference);
  }

  /** The same for the mark alone. */
  String spokenEarlier(FitView.Bar bar, FitView.Earlier before) {
    return spokenEarlier.with(bar.name(), earlier(bar, before));
  }

  /** The total in A, or the range that it lay in. */
  String was(FitView.Earlier before) {
    return was.with(wasShort(before));
  }

  private String wasShort(FitView.Earlier before) {
    return before.covered()
        ? whole(before.total())
        : shortRange.with(whole(before.least()), whole(before.most()));
  }

  /** Of the whole points that are shown; empty where one of the two is no number. */
  String difference(FitView.Bar bar, FitView.Earlier before) {
    if (!bar.covered() || !before.covered()) {
      return "";
    }
    long points = Math.round(bar.total()) - Math.round(before.total());
    if (points == 0) {
      return same;
    }
    return (points > 0 ? more : less).with(Long.toString(Math.abs(points)));
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
    // Rounded down: what falls short of the threshold must not be shown as having reached it.
    return Long.toString((long) Math.floor(100 * bar.coverage() + 1e-9));
  }

  private static String whole(double points) {
    return Long.toString(Math.round(points));
  }
}
