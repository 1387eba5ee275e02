package dev.weighbridge.figure;

import dev.weighbridge.figure.ScenariosView.Dot;
import dev.weighbridge.figure.ScenariosView.Row;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** A row of a figure of all scenarios: who is ahead lies on its line, the others may step aside. */
final class ScenariosRow {
  private static final double BAR = 5;
  private static final double HOLLOW = 1.7;
  private static final double PLATE = 14;
  private static final double ABOVE = 18;

  private final ScenariosFrame frame;
  private final ScenariosWords words;
  private final Typeface typeface;
  private final Drawing drawing;
  private final Row row;
  private final List<Dot> dots;
  private final int[] levels;

  ScenariosRow(
      ScenariosFrame frame, ScenariosWords words, Typeface typeface, Drawing drawing, Row row) {
    this.frame = frame;
    this.words = words;
    this.typeface = typeface;
    this.drawing = drawing;
    this.row = row;
    // Who may lead comes first, the best of them first of all.
    this.dots =
        row.dots().stream()
            .sorted(Comparator.comparing(Dot::mayLead).thenComparingDouble(Dot::total).reversed())
            .toList();
    this.levels = Swarm.levels(dots.stream().mapToDouble(dot -> frame.at(dot.total())).toArray());
  }

  /** How far the outermost markers lie from the middle of all of them. */
  double reach() {
    return (highest() - lowest()) * step() / 2;
  }

  /** Room above the markers for the name of who is ahead, where it cannot stand beside them. */
  double above() {
    return isNamedAbove() ? ABOVE : 0;
  }

  private int lowest() {
    return Arrays.stream(levels).min().orElse(0);
  }

  private int highest() {
    return Arrays.stream(levels).max().orElse(0);
  }

  private double step() {
    return Swarm.step(Math.max(highest(), -lowest()));
  }

  private double offset(Dot dot) {
    return levels[dots.indexOf(dot)] * step();
  }

  /** Lays out bars, markers and labels; the middle of the markers lies at this height. */
  void lay(double middle) {
    if (dots.isEmpty()) {
      return;
    }
    double y = middle - (highest() + lowest()) * step() / 2;
    Extent extent = new Extent();
    for (Dot dot : dots) {
      extent.include(frame.at(dot.total()) - ScenariosFrame.MARKER);
      extent.include(frame.at(dot.total()) + ScenariosFrame.MARKER);
    }
    double lowest = dots.stream().mapToDouble(Dot::total).min().orElseThrow();
    double highest = dots.stream().mapToDouble(Dot::total).max().orElseThrow();
    if (isNamedAbove()) {
      double x = frame.at(dots.getFirst().total());
      double top = y + lowest() * step() - ScenariosFrame.MARKER - 4;
      drawing.rule(id("ahead/line"), x, top, x, y, 1, Ink.language(dots.getFirst().language()));
    }
    drawing.rule(id("line"), frame.at(lowest), y, frame.at(highest), y, 1, Ink.GRID);
    for (Dot dot : frame.barred(row)) {
      bar(dot, y + offset(dot), extent);
    }
    // Who is ahead lies on top.
    dots.reversed().forEach(dot -> marker(dot, y + offset(dot)));
    labels(y, extent);
  }

  /** How far along the axis something is drawn. */
  private static final class Extent {
    double from = Double.POSITIVE_INFINITY;
    double to = Double.NEGATIVE_INFINITY;

    void include(double x) {
      from = Math.min(from, x);
      to = Math.max(to, x);
    }
  }

  private void bar(Dot dot, double y, Extent extent) {
    double from = frame.at(dot.interval().low());
    double to = frame.at(dot.interval().high());
    extent.include(from);
    extent.include(to);
    if (to > from) {
      drawing.box(
          id(dot.id() + "/interval"),
          "",
          from,
          y - BAR / 2,
          to - from,
          BAR,
          Math.min(BAR, to - from) / 2,
          Ink.languageTint(dot.language()),
          Ink.NONE);
    }
  }

  private void marker(Dot dot, double y) {
    double x = frame.at(dot.total());
    String spoken = words.spoken(row, dot);
    if (dot.mayLead()) {
      drawing.marker(id(dot.id()), spoken, x, y, dot.language());
    } else {
      MarkerShape shape = MarkerShape.of(dot.language());
      drawing.outline(id(dot.id() + "/halo"), "", x, y, shape.halo(), 0, Ink.SURFACE);
      Ink ink = Ink.language(dot.language());
      drawing.outline(id(dot.id() + "/marker"), spoken, x, y, shape.marker(), HOLLOW, ink);
    }
  }

  /** Whether some that may not lead lie higher than who is ahead, and others lower. */
  private boolean isNamedAbove() {
    return dots.size() > 1 && !dots.getFirst().equals(last()) && !dots.getFirst().equals(first());
  }

  /** The one farthest left. */
  private Dot first() {
    return dots.stream().min(Comparator.comparingDouble(Dot::total)).orElseThrow();
  }

  /** The one farthest right; of several that are level who is ahead. */
  private Dot last() {
    return dots.stream()
        .max(Comparator.comparingDouble(Dot::total))
        .filter(dot -> dot.total() > dots.getFirst().total())
        .orElse(dots.getFirst());
  }

  /** Names the outermost beside the markers, and who is ahead above them if it is not one. */
  private void labels(double y, Extent extent) {
    Dot right = last();
    Dot left = first().equals(right) ? dots.getLast() : first();
    if (dots.size() > 1) {
      label("low", left, extent.from - ScenariosFrame.LABEL_GAP, y + offset(left), Align.END);
    }
    label("high", right, extent.to + ScenariosFrame.LABEL_GAP, y + offset(right), Align.START);
    if (isNamedAbove()) {
      Dot ahead = dots.getFirst();
      double x = frame.at(ahead.total());
      double top = y + lowest() * step() - ScenariosFrame.MARKER - ABOVE / 2;
      label("ahead", ahead, x, top, Align.MIDDLE);
    }
  }

  private void label(String id, Dot dot, double x, double y, Align align) {
    Style style = ScenariosFrame.LABEL;
    String text = typeface.fitted(words.label(dot), style, frame.room(x, align));
    double width = typeface.width(text, style);
    // A plate, so that the axis' lines do not run through the text.
    drawing.box(
        id(id + "/plate"),
        "",
        x - align.part() * width - 3,
        y - PLATE / 2,
        width + 6,
        PLATE,
        0,
        row.present() ? Ink.PANEL : Ink.SURFACE,
        Ink.NONE);
    drawing.label(
        id(id),
        "",
        x,
        style.centred(y),
        text,
        style,
        align,
        dot.mayLead() ? Ink.language(dot.language()) : Ink.MUTED);
  }

  /** The verdict's colour: that of whom it puts ahead. */
  Ink verdictInk() {
    OptionalInt ahead = ScenariosWords.ahead(row.verdict());
    return ahead.isPresent() ? Ink.language(ahead.getAsInt()) : Ink.MUTED;
  }

  private String id(String rest) {
    return row.id() + "/" + rest;
  }
}
