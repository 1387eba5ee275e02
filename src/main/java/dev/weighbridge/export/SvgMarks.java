package dev.weighbridge.export;

import dev.weighbridge.figure.Align;
import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Ink;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.figure.PlainText;
import dev.weighbridge.figure.Style;
import dev.weighbridge.figure.Tone;
import dev.weighbridge.figure.Typeface;

/** The marks of a figure as SVG elements. */
final class SvgMarks {
  private final Typeface typeface;
  private final Look look;
  private final SvgText out;

  SvgMarks(Typeface typeface, Look look, SvgText out) {
    this.typeface = typeface;
    this.look = look;
    this.out = out;
  }

  /** What depends on where the SVG goes. */
  interface Look {
    /** Writes the id of a mark, if it needs one there. */
    void id(SvgText out, String id);

    /** Writes {@code fill} or {@code stroke}. */
    void paint(SvgText out, String property, Ink ink);
  }

  void write(Figure figure) {
    for (Mark mark : figure.marks()) {
      write(mark);
    }
  }

  private void write(Mark mark) {
    switch (mark) {
      case Mark.Box box -> write(box);
      case Mark.Rule rule -> write(rule);
      case Mark.Outline outline -> write(outline);
      case Mark.Label label -> {
        write(label);
        return;
      }
    }
    closeWithTitle(mark);
  }

  private void write(Mark.Rule rule) {
    open("line", rule);
    out.attribute("x1", rule.x1())
        .attribute("y1", rule.y1())
        .attribute("x2", rule.x2())
        .attribute("y2", rule.y2());
    look.paint(out, "stroke", rule.ink());
    out.attribute("stroke-width", rule.thickness());
  }

  private void write(Mark.Box box) {
    // SVG centres a stroke on the border; the edge lies inside it.
    double inset = box.edge().tone() == Tone.NONE ? 0 : 0.5;
    double radius = Math.max(box.radius() - inset, 0);
    open("rect", box);
    out.attribute("x", box.x() + inset)
        .attribute("y", box.y() + inset)
        .attribute("width", Math.max(box.width() - 2 * inset, 0))
        .attribute("height", Math.max(box.height() - 2 * inset, 0));
    if (radius > 0) {
      out.attribute("rx", radius);
    }
    look.paint(out, "fill", box.ink());
    if (inset > 0) {
      look.paint(out, "stroke", box.edge());
    }
  }

  private void write(Mark.Outline outline) {
    open("path", outline);
    out.attribute("d", SvgText.pathData(outline.path(), outline.x(), outline.y()));
    if (outline.stroke() > 0) {
      out.attribute("fill", "none");
      look.paint(out, "stroke", outline.ink());
      out.attribute("stroke-width", outline.stroke()).attribute("stroke-linejoin", "round");
    } else {
      look.paint(out, "fill", outline.ink());
    }
  }

  private void write(Mark.Label label) {
    open("text", label);
    out.attribute("x", label.x())
        .attribute("y", label.y())
        .attribute("font-size", label.style().size());
    look.paint(out, "fill", label.ink());
    if (label.style().weight() != Style.Weight.REGULAR) {
      out.attribute("font-weight", String.valueOf(label.style().weight().number()));
    }
    if (label.align() != Align.START) {
      out.attribute("text-anchor", label.align() == Align.END ? "end" : "middle");
    }
    if (!typeface.covers(label.text(), label.style().weight())) {
      // Another font will draw it: hold it to the room that the layout gave it.
      out.attribute("textLength", typeface.width(label.text(), label.style()))
          .attribute("lengthAdjust", "spacingAndGlyphs");
    }
    out.inside().content(label.text()).close();
  }

  private void closeWithTitle(Mark mark) {
    if (mark.spoken().isEmpty()) {
      out.closeEmpty();
    } else {
      out.inside().open("title").inside().content(PlainText.of(mark.spoken())).close().close();
    }
  }

  private void open(String element, Mark mark) {
    out.open(element);
    look.id(out, mark.id());
  }
}
