package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;
import java.util.stream.Collectors;

/** What a fit figure says. */
final class FitWords {
  private final String title;
  private final String nothing;
  private final Phrase description;
  private final Phrase total;
  private final Phrase range;
  private final Phrase shortRange;
  private final Phrase note;
  private final Phrase segment;
  private final Phrase partlyMissing;

  FitWords(Messages messages) {
    title = messages.text("fit.title");
    nothing = messages.text("fit.nothing");
    description = new Phrase(messages, "fit.description", 1);
    total = new Phrase(messages, "fit.total", 2);
    range = new Phrase(messages, "fit.range", 4);
    shortRange = new Phrase(messages, "fit.range.short", 2);
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
        : description.with(view.bars().stream().map(this::total).collect(Collectors.joining("; ")));
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

  String note(FitView.Bar bar) {
    return note.with(percent(bar));
  }

  String segment(FitView.Bar bar, String dimension, FitView.Part part, int points) {
    String whole = whole(bar.total());
    return part.missing() > 0
        ? partlyMissing.with(
            bar.name(), dimension, Integer.toString(points), whole, whole(part.missing()))
        : segment.with(bar.name(), dimension, Integer.toString(points), whole);
  }

  private static String percent(FitView.Bar bar) {
    // Rounded down: what falls short of the threshold must not be shown as having reached it.
    return Long.toString((long) Math.floor(100 * bar.coverage() + 1e-9));
  }

  private static String whole(double points) {
    return Long.toString(Math.round(points));
  }
}
