package dev.weighbridge.figure;

import dev.weighbridge.figure.ScenariosView.Dot;
import dev.weighbridge.figure.ScenariosView.Right;
import dev.weighbridge.figure.ScenariosView.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a figure of all scenarios and its one axis. Where there is little width, name and
 * verdict stand above the dots instead of beside them.
 *
 * @param stacked whether they do
 * @param width of a row
 * @param nameWidth room for a name
 * @param verdictWidth room for a verdict, which ends at the right
 * @param left end of the dots' column
 * @param right end of the dots' column
 * @param from where the lowest points that are drawn lie
 * @param to where the highest lie
 * @param low those points
 * @param high those points
 * @param labelWidth room for a label beside the dots
 * @param bars how many of a row's languages, best first, get a bar
 */
record ScenariosFrame(
    boolean stacked,
    double width,
    double nameWidth,
    double verdictWidth,
    double left,
    double right,
    double from,
    double to,
    double low,
    double high,
    double labelWidth,
    int bars) {
  static final double PAD = 10;
  static final Style NAME = Style.semibold(12.5);
  static final Style VERDICT = Style.semibold(12.5);
  static final Style LABEL = Style.semibold(11.5);
  static final Style NOW = Style.semibold(10.5);
  static final double NOW_GAP = 7;
  static final double LABEL_GAP = 9;

  /** From a marker's middle to its side. */
  static final double MARKER = 9;

  private static final double STACKED_BELOW = 600;
  private static final double BARS_FROM = 380;
  private static final int MOST_BARS = 4;
  static final double GAP = 18;
  private static final double LEAST_SPAN = 10;
  private static final double WIDEST_NAME = 220;

  static ScenariosFrame of(
      ScenariosView view, ScenariosWords words, Typeface typeface, double width) {
    boolean stacked = width < STACKED_BELOW;
    double verdict = 0;
    double name = typeface.width(words.presentMark(), NAME);
    for (Row row : view.rows()) {
      verdict = Math.max(verdict, typeface.width(words.verdict(row), VERDICT));
      double now = row.present() ? NOW_GAP + typeface.width(words.presentMark(), NOW) : 0;
      name = Math.max(name, typeface.width(words.name(row), NAME) + now);
    }
    verdict = Math.min(verdict, (stacked ? 0.45 : 0.2) * width);
    name =
        stacked
            ? width - 2 * PAD - verdict - GAP
            : Math.min(name, Math.min(WIDEST_NAME, 0.22 * width));
    double left = stacked ? PAD : PAD + name + GAP;
    double right = stacked ? width - PAD : width - PAD - verdict - GAP;
    int languages = view.rows().stream().mapToInt(row -> row.dots().size()).max().orElse(0);
    int bars = width < BARS_FROM ? 0 : languages <= MOST_BARS ? languages : 2;
    double longest = 0.24 * (right - left);
    double labelWidth = 0;
    double low = 100;
    double high = 0;
    for (Row row : view.rows()) {
      for (Dot dot : row.dots()) {
        labelWidth = Math.max(labelWidth, typeface.width(words.label(dot), LABEL));
        low = Math.min(low, dot.total());
        high = Math.max(high, dot.total());
      }
      for (Dot dot : barred(row, bars)) {
        low = Math.min(low, dot.interval().low());
        high = Math.max(high, dot.interval().high());
      }
    }
    labelWidth = Math.min(labelWidth, longest);
    double more = Math.max(LEAST_SPAN - (high - low), 0) / 2;
    double beside = labelWidth + LABEL_GAP + MARKER;
    return new ScenariosFrame(
        stacked,
        width,
        name,
        verdict,
        left,
        right,
        left + beside,
        right - beside,
        low - more,
        high + more,
        labelWidth,
        bars);
  }

  /** The languages of a row that get a bar. */
  List<Dot> barred(Row row) {
    return barred(row, bars);
  }

  private static List<Dot> barred(Row row, int most) {
    List<Dot> barred = new ArrayList<>();
    for (Dot dot : ScenariosWords.bestFirst(row)) {
      // Without enough evidence the bar would be as long as the axis.
      boolean known = dot.right() != Right.TOO_LITTLE_EVIDENCE;
      if (barred.size() < most && known && (dot.mayLead() || row.dots().size() <= MOST_BARS)) {
        barred.add(dot);
      }
    }
    return barred;
  }

  /** How wide a label at the dots may be; no two stand at the same height. */
  double room(double x, Align align) {
    return switch (align) {
      case START -> right - x;
      case MIDDLE -> 2 * Math.min(right - x, x - left);
      case END -> x - left;
    };
  }

  double at(double points) {
    return from + (to - from) * (points - low) / (high - low);
  }

  /** The points that the axis names, as many as have room. */
  List<Integer> ticks() {
    double perPoint = (to - from) / (high - low);
    int step = 1;
    for (int candidate : new int[] {50, 20, 10, 5}) {
      step = step == 1 || candidate * perPoint >= 44 ? candidate : step;
    }
    List<Integer> ticks = new ArrayList<>();
    for (int points = 0; points <= 100; points += step) {
      double x = at(points);
      if (x >= left + 8 && x <= right - 8) {
        ticks.add(points);
      }
    }
    return ticks;
  }
}
