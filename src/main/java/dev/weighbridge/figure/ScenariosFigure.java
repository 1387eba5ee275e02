package dev.weighbridge.figure;

import dev.weighbridge.figure.ScenariosView.Dot;
import dev.weighbridge.figure.ScenariosView.Row;
import dev.weighbridge.wording.Messages;
import java.util.List;

/**
 * Who fits each scenario: a row per scenario with every language's total on one axis, and the
 * verdict in words. The present priorities are set off.
 */
public final class ScenariosFigure extends Plot<ScenariosView> {
  private static final Style DRAWS = Style.regular(10.5);
  private static final double NAME_LINE = 16;
  private static final double LEAST_HALF = 21;
  private static final double STACKED_HEAD = 26;
  private static final double STACKED_WORDS = 14;
  private static final double STACKED_HALF = 14;
  private static final double MARKER = 11;
  private static final double BEFORE_NOTES = 12;

  private final ScenariosWords words;

  /**
   * @param messages of the room {@code figure}
   */
  public ScenariosFigure(Typeface typeface, Messages messages) {
    super("scenarios", typeface, messages);
    this.words = new ScenariosWords(messages);
  }

  @Override
  public String title(ScenariosView view) {
    return words.title(view);
  }

  @Override
  public String description(ScenariosView view) {
    return words.description(view);
  }

  @Override
  public DataTable table(ScenariosView view) {
    return new ScenariosTable(messages, words).of(view);
  }

  @Override
  double lay(ScenariosView view, Drawing drawing, double width) {
    ScenariosFrame frame = ScenariosFrame.of(view, words, typeface, width);
    List<ScenariosRow> rows =
        view.rows().stream()
            .map(row -> new ScenariosRow(frame, words, typeface, drawing, row))
            .toList();
    double reach = rows.stream().mapToDouble(ScenariosRow::reach).max().orElse(0);
    double above = rows.stream().mapToDouble(ScenariosRow::above).max().orElse(0);
    double half = Math.max(reach + MARKER, frame.stacked() ? STACKED_HALF : LEAST_HALF);
    double height = 2 * half + above + (frame.stacked() ? STACKED_HEAD : 0);
    ScenariosHead head = new ScenariosHead(frame, typeface, drawing);
    List<Dot> languages = view.rows().isEmpty() ? List.of() : view.rows().getFirst().dots();
    double y = head.key(languages);
    y += head.axis(words.axis(), y);
    double top = y;
    ground(view, drawing, frame, top, height);
    if (!frame.stacked()) {
      head.grid(top, top + height * rows.size());
    }
    for (int i = 0; i < rows.size(); i++) {
      double middle = y + height - half;
      if (frame.stacked()) {
        ticks(view.rows().get(i), drawing, frame, middle, half);
      }
      rows.get(i).lay(middle);
      double words = frame.stacked() ? y + STACKED_WORDS : y + height / 2;
      name(view.rows().get(i), drawing, frame, words);
      verdict(view.rows().get(i), rows.get(i), drawing, frame, words);
      y += height;
    }
    y += BEFORE_NOTES;
    return y
        + NoteLines.small(typeface, drawing)
            .lay(
                words.notes(view, frame),
                ScenariosFrame.PAD,
                y,
                frame.width() - 2 * ScenariosFrame.PAD);
  }

  /** What lies below everything: the present row's panel, and lines between the rows. */
  private static void ground(
      ScenariosView view, Drawing drawing, ScenariosFrame frame, double top, double height) {
    for (int i = 0; i < view.rows().size(); i++) {
      Row row = view.rows().get(i);
      double y = top + height * i;
      boolean afterNow = i > 0 && view.rows().get(i - 1).present();
      if (row.present()) {
        drawing.box(row.id() + "/panel", "", 0, y, frame.width(), height, 6, Ink.PANEL, Ink.GRID);
      } else if (i > 0 && !afterNow) {
        drawing.rule(row.id() + "/above", 0, y, frame.width(), y, 1, Ink.GRID);
      }
    }
  }

  private static void ticks(Row row, Drawing drawing, ScenariosFrame frame, double y, double half) {
    for (int points : frame.ticks()) {
      double x = frame.at(points);
      drawing.rule(row.id() + "/tick/" + points, x, y - half, x, y + half - 5, 1, Ink.GRID);
    }
  }

  private void name(Row row, Drawing drawing, ScenariosFrame frame, double middle) {
    String now = words.presentMark();
    double nowWidth =
        row.present() ? typeface.width(now, ScenariosFrame.NOW) + ScenariosFrame.NOW_GAP : 0;
    // Above the dots a name may be as long as its own verdict leaves room for.
    double verdict = typeface.width(words.verdict(row), ScenariosFrame.VERDICT);
    double spare = frame.stacked() ? Math.max(frame.verdictWidth() - verdict, 0) : 0;
    double room = frame.nameWidth() + spare - nowWidth;
    List<String> lines =
        Paragraph.lines(
            words.name(row),
            typeface,
            ScenariosFrame.NAME,
            Math.max(room, frame.nameWidth() / 2),
            frame.stacked() ? 1 : 2);
    double baseline = ScenariosFrame.NAME.centred(middle - NAME_LINE * (lines.size() - 1) / 2);
    for (int i = 0; i < lines.size(); i++) {
      drawing.label(
          row.id() + "/name/" + i,
          "",
          ScenariosFrame.PAD,
          baseline + NAME_LINE * i,
          lines.get(i),
          ScenariosFrame.NAME,
          Align.START,
          Ink.TEXT);
    }
    if (row.present()) {
      double end = typeface.width(lines.getLast(), ScenariosFrame.NAME);
      drawing.label(
          row.id() + "/now",
          "",
          ScenariosFrame.PAD + end + ScenariosFrame.NOW_GAP,
          baseline + NAME_LINE * (lines.size() - 1),
          now,
          ScenariosFrame.NOW,
          Align.START,
          Ink.ACCENT);
    }
  }

  private void verdict(
      Row row, ScenariosRow laid, Drawing drawing, ScenariosFrame frame, double middle) {
    String draws = words.draws(row);
    boolean below = !draws.isEmpty() && !frame.stacked();
    double x = frame.width() - ScenariosFrame.PAD;
    Align align = Align.END;
    double baseline = ScenariosFrame.VERDICT.centred(middle) - (below ? 8 : 0);
    drawing.label(
        row.id() + "/verdict",
        "",
        x,
        baseline,
        typeface.fitted(words.verdict(row), ScenariosFrame.VERDICT, frame.verdictWidth()),
        ScenariosFrame.VERDICT,
        align,
        laid.verdictInk());
    if (below) {
      drawing.label(
          row.id() + "/draws",
          "",
          x,
          baseline + NAME_LINE - 1,
          typeface.fitted(draws, DRAWS, frame.verdictWidth()),
          DRAWS,
          align,
          Ink.MUTED);
    }
  }
}
