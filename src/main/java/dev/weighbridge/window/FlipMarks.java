package dev.weighbridge.window;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/**
 * Under a slider, exactly where on it another language takes the lead, and which. The words stand
 * on the side where it leads.
 */
final class FlipMarks extends Region {
  private final SliderAxis axis;
  private final FlipWords words;
  private final Mark below;
  private final Mark above;
  private final Label note = new Label();
  private Flips shown = Flips.SILENT;
  private Flips said = Flips.SILENT;

  /**
   * Marks under a slider.
   *
   * @param id of the slider; the marks' are the same with {@code -below}, {@code -above} and {@code
   *     -note}
   */
  FlipMarks(String id, SliderAxis axis, FlipWords words) {
    this.axis = axis;
    this.words = words;
    this.below = new Mark(id + "-below", true);
    this.above = new Mark(id + "-above", false);
    note.setId(id + "-note");
    note.getStyleClass().add("flip-note");
    note.setAlignment(Pos.CENTER_RIGHT);
    getStyleClass().add("flip-marks");
    // Placed here and not by a layout, which would go through the whole pane.
    List.of(below.triangle, below.label, above.triangle, above.label)
        .forEach(part -> part.setManaged(false));
    getChildren().addAll(below.triangle, below.label, above.triangle, above.label, note);
    below.show(Optional.empty());
    above.show(Optional.empty());
    note.setVisible(false);
  }

  /** Shows the flips; touches nothing if they are those that it shows. */
  void show(Flips flips) {
    if (flips.equals(shown)) {
      return;
    }
    below.show(flips.below());
    above.show(flips.above());
    Flips steps = flips.inWholeSteps();
    if (!steps.equals(said)) {
      steps.below().ifPresent(flip -> below.hint(words.from(flip, true)));
      steps.above().ifPresent(flip -> above.hint(words.from(flip, false)));
      said = steps;
    }
    if (flips.state() != shown.state() || !flips.beyond().equals(shown.beyond())) {
      note.setText(words.note(flips));
      note.setVisible(!note.getText().isEmpty());
      if (note.isVisible()) {
        Hint.on(note, note.getText());
      }
    }
    shown = flips;
    if (getWidth() > 0) {
      placeMarks();
    } else {
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    note.resizeRelocate(0, 0, getWidth(), getHeight());
    placeMarks();
  }

  private void placeMarks() {
    for (Mark mark : List.of(below, above)) {
      mark.flip.ifPresent(flip -> {
        double half = mark.halfWidth();
        FlipRow row = new FlipRow(getWidth(), half, half * 0.6);
        mark.x = axis.x(flip.position());
        mark.place(row.place(mark.wanted()), half, getHeight());
      });
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return note.prefHeight(-1);
  }

  /** How wide words are that were measured: each time anew would cost more than all the rest. */
  private record Widths(String leads, Font font, double whole, double brief) {}

  /** A triangle that points at the slider, and its words. */
  private final class Mark {
    private final boolean isBelow;
    private final Region triangle = new Region();
    private final Label label = new Label();
    private Optional<Flips.Flip> flip = Optional.empty();
    private String leads = "";
    private String brief = "";
    private Widths widths = new Widths("", Font.getDefault(), 0, 0);
    private double x;

    Mark(String id, boolean isBelow) {
      this.isBelow = isBelow;
      triangle.setId(id);
      triangle.getStyleClass().add("flip-triangle");
      label.setId(id + "-words");
      label.getStyleClass().add("flip-words");
    }

    void hint(String words) {
      Hint.on(label, words);
      Hint.on(triangle, words);
    }

    void show(Optional<Flips.Flip> next) {
      triangle.setVisible(next.isPresent());
      label.setVisible(next.isPresent());
      next.ifPresent(now -> {
        if (!flip.map(Flips.Flip::leaders).equals(Optional.of(now.leaders()))) {
          leads = words.leads(now);
          brief = words.brief(now);
          boolean one = now.leaders().size() == 1;
          triangle.setStyle(one ? Tint.languageBackground(now.leaders().getFirst()) : "");
          label.setStyle(one ? Tint.languageText(now.leaders().getFirst()) : "");
        }
      });
      flip = next;
    }

    /** Half of the triangle's width; the toolkit styles a node only once it can be seen. */
    double halfWidth() {
      if (triangle.prefHeight(-1) == 0) {
        triangle.applyCss();
      }
      return triangle.prefWidth(-1) / 2;
    }

    FlipRow.Wanted wanted() {
      if (!widths.leads().equals(leads) || !widths.font().equals(label.getFont())) {
        widths = new Widths(leads, label.getFont(), widthOf(leads), widthOf(brief));
      }
      return new FlipRow.Wanted(x, isBelow, widths.whole(), widths.brief());
    }

    private double widthOf(String text) {
      label.setText(text);
      return label.prefWidth(-1);
    }

    void place(FlipRow.Words place, double half, double height) {
      double size = triangle.prefHeight(-1);
      triangle.resizeRelocate(x - half, (height - size) / 2, 2 * half, size);
      label.setVisible(place.width() > 0);
      label.setText(place.brief() ? brief : leads);
      label.setAlignment(isBelow ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
      label.resizeRelocate(place.left(), 0, place.width(), height);
    }
  }
}
