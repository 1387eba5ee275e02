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
  static final Style VALUE = Style.regular(11);
  static final Style BEST = Style.semibold(11);
  static final Style LANGUAGE = Style.semibold(11);

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

  static MatrixColumns of(MatrixView view, Typeface typeface, MatrixWords words, double width) {
    boolean full = width >= FULL_NAMES;
    int count = view.languages().size();
    double share = typeface.width(words.percent(1), SHARE);
    boolean bare = false;
    double name = 0;
    double first = 0;
    double least = 0;
    for (int attempt = 0; attempt < 2; attempt++) {
      bare = attempt == 1;
      double value = 0;
      name = 0;
      for (MatrixView.Row row : view.rows()) {
        String text = full ? row.name() : row.shortName();
        double unit = bare ? UNIT_GAP + typeface.width(unit(row), UNIT) : 0;
        name = Math.max(name, typeface.width(text, NAME) + unit);
        for (MatrixView.Cell cell : row.cells()) {
          double shown = typeface.width(text(row, cell, bare, words), BEST);
          value = Math.max(value, shown + (cell.own() ? OwnRing.BEFORE_TEXT : 0));
        }
      }
      name = Math.min(name, WIDEST_NAME_PART * width);
      first = name + GAP + share + GAP;
      least = language(view, typeface, words, bare ? WIDEST_WHERE_NARROW : WIDEST_LANGUAGE);
      least = Math.max(least, Math.min(value, WIDEST_VALUE));
      least += bare ? PADDING : ROOMY_PADDING;
      if (count * least <= width - first) {
        break;
      }
    }
    List<Integer> bounds = Batches.bounds(count, Math.max((int) ((width - first) / least), 1));
    double cell = Math.min((width - first) / bounds.get(1), WIDEST_CELL);
    return new MatrixColumns(bare, full, name, first - GAP, first, cell, bounds);
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
