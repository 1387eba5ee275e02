package dev.weighbridge.figure;

import dev.weighbridge.dataset.Display;
import dev.weighbridge.decision.Measurement;
import java.util.List;

/**
 * The columns of a matrix. Where values do not fit with their units, the unit goes to the row's
 * name; where the languages still do not fit side by side, they are split into several blocks.
 *
 * @param bare whether the unit stands at the row's name
 * @param full whether rows have their full names
 * @param nameWidth room for a row's name and unit
 * @param share right edge of the shares
 * @param first left edge of the first language's column
 * @param cell width of a language's column
 * @param bounds first language of each block, and their number at the end
 */
record MatrixColumns(
    boolean bare,
    boolean full,
    double nameWidth,
    double share,
    double first,
    double cell,
    List<Integer> bounds) {
  static final Style NAME = Style.regular(11.5);
  static final Style UNIT = Style.regular(10);
  static final Style SHARE = Style.regular(10.5);
  static final Style GROUP_SHARE = Style.semibold(10.5);
  static final Style VALUE = Style.regular(11);
  static final Style BEST = Style.semibold(11);
  static final Style LANGUAGE = Style.semibold(11);
  static final Style GROUP = Style.semibold(12);

  /** From a group's tint to its name. */
  static final double INDENT = 15;

  private static final double WIDEST_NAME_PART = 0.36;
  private static final double GAP = 8;
  private static final double PADDING = 6;
  private static final double ROOMY_PADDING = 14;
  private static final double WIDEST_LANGUAGE = 84;
  private static final double WIDEST_WHERE_NARROW = 52;
  private static final double WIDEST_VALUE = 110;
  private static final double WIDEST_CELL = 150;
  private static final double FULL_NAMES = 620;
  private static final double UNIT_GAP = 4;
  private static final double ROUNDING = 1e-6;

  /** What is tried, the best first. */
  private static final List<Attempt> ATTEMPTS =
      List.of(
          new Attempt(false, Double.POSITIVE_INFINITY),
          new Attempt(false, WIDEST_LANGUAGE),
          new Attempt(true, WIDEST_WHERE_NARROW));

  /**
   * A way to have all languages side by side.
   *
   * @param widestLanguage the most that what a language is called may take
   */
  private record Attempt(boolean bare, double widestLanguage) {}

  static MatrixColumns of(MatrixView view, Typeface typeface, MatrixWords words, double width) {
    boolean full = width >= FULL_NAMES;
    int count = view.languages().size();
    double share = shares(view, typeface, words);
    boolean bare = false;
    double name = 0;
    double first = 0;
    double least = 0;
    for (Attempt attempt : ATTEMPTS) {
      bare = attempt.bare();
      double value = 0;
      name = heads(view, typeface, words);
      for (MatrixView.Row row : view.rows()) {
        String text = full ? row.name() : row.shortName();
        double unit = bare ? UNIT_GAP + typeface.width(unit(row), UNIT) : 0;
        name = Math.max(name, typeface.width(text, NAME) + unit);
        for (MatrixView.Cell cell : row.cells()) {
          double shown = typeface.width(text(row, cell, bare, words), BEST);
          value = Math.max(value, shown + (cell.own() ? OwnRing.BEFORE_TEXT : 0));
        }
      }
      least = language(view, typeface, words, attempt.widestLanguage());
      least = Math.max(least, Math.min(value, WIDEST_VALUE));
      least += bare ? PADDING : ROOMY_PADDING;
      // A name may have what the cells leave, and its part of the width if they leave less.
      double spare = width - 2 * GAP - share - count * least;
      name = Math.min(name, Math.max(WIDEST_NAME_PART * width, spare));
      first = name + GAP + share + GAP;
      if (count * least <= width - first + ROUNDING) {
        break;
      }
    }
    List<Integer> bounds =
        Batches.bounds(count, Math.max((int) ((width - first + ROUNDING) / least), 1));
    double widest = language(view, typeface, words, Double.POSITIVE_INFINITY) + ROOMY_PADDING;
    double cell = Math.min((width - first) / bounds.get(1), Math.max(WIDEST_CELL, widest));
    return new MatrixColumns(bare, full, name, first - GAP, first, cell, bounds);
  }

  /** Room for the widest share of a group or a row. */
  private static double shares(MatrixView view, Typeface typeface, MatrixWords words) {
    double room = 0;
    for (MatrixView.Group group : view.groups()) {
      room = Math.max(room, typeface.width(words.percent(group.percent()), GROUP_SHARE));
      for (MatrixView.Row row : group.rows()) {
        room = Math.max(room, typeface.width(words.percent(row.percent()), SHARE));
      }
    }
    return room;
  }

  /** Room for the names of the groups and of the totals. */
  private static double heads(MatrixView view, Typeface typeface, MatrixWords words) {
    double room = typeface.width(words.totals(), GROUP);
    for (MatrixView.Group group : view.groups()) {
      room = Math.max(room, INDENT + typeface.width(group.name(), GROUP));
    }
    return room;
  }

  /** The least room for what a language is called and for its total. */
  private static double language(
      MatrixView view, Typeface typeface, MatrixWords words, double widest) {
    double room = 0;
    for (ShownLanguage language : view.languages()) {
      room = Math.max(room, Math.min(typeface.width(language.name(), LANGUAGE), widest));
      room = Math.max(room, typeface.width(words.total(language), LANGUAGE));
    }
    return room;
  }

  /** What stands in a cell. */
  static String text(MatrixView.Row row, MatrixView.Cell cell, boolean bare, MatrixWords words) {
    Display display = row.display();
    return switch (cell.measurement()) {
      case Measurement.Measured(double value, double _, double _) ->
          bare
              ? new Display("", "", display.decimals(), display.thousands()).text(value)
              : display.text(value);
      case Measurement.Missing _ -> words.missing();
    };
  }

  /** What a bare value leaves out. */
  static String unit(MatrixView.Row row) {
    return (row.display().prefix() + row.display().suffix()).strip();
  }
}
