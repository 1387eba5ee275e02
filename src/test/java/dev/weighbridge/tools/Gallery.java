package dev.weighbridge.tools;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.export.PngWriter;
import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.figure.Picture;
import dev.weighbridge.figure.ProjectFigures;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.figure.Subjects;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;

/** The figures that other programs are shown. */
final class Gallery {
  static final Typeface TYPEFACE = Typeface.bundled();

  private static final int GAP = 3;

  private Gallery() {}

  /** A figure of a project. */
  record Piece(String project, Subject subject, Figure figure) {
    /** Our own picture of it, at one pixel to the unit. */
    BufferedImage picture(Theme theme) throws IOException {
      return ImageIO.read(
          new ByteArrayInputStream(new PngWriter(TYPEFACE).write(figure, theme, 1)));
    }

    List<Mark.Label> labels() {
      return figure.marks().stream()
          .filter(Mark.Label.class::isInstance)
          .map(Mark.Label.class::cast)
          .toList();
    }

    String name() {
      return project + " " + subject.text();
    }
  }

  /** The names of all projects that figures are drawn of. */
  static Collection<String> projects() {
    return Projects.hard().keySet();
  }

  /** Every figure of a project, as it stands on its own. */
  static List<Piece> of(String project) {
    ProjectFigures figures = new ProjectFigures(TYPEFACE, Messages.of("figure", Locale.ENGLISH));
    Advice advice =
        Advice.of(
            Objects.requireNonNull(Projects.hard().get(project), project),
            Messages.of("explanation", Locale.ENGLISH));
    List<Piece> pieces = new ArrayList<>();
    for (Subject subject : Subjects.all(advice.dataset())) {
      pieces.add(new Piece(project, subject, figures.sheet(subject, advice, Picture.USUAL_WIDTH)));
    }
    return pieces;
  }

  /** Whether the bundled typeface has all characters of a label. */
  static boolean covers(Mark.Label label) {
    return TYPEFACE.covers(label.text(), label.style().weight());
  }

  /** Paints over the labels that another program draws in a font of its own. */
  static void hideForeign(Piece piece, BufferedImage picture) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.GRAY);
    for (Mark.Label label : piece.labels()) {
      if (!covers(label)) {
        double size = label.style().size();
        graphics.fill(
            new Rectangle2D.Double(
                label.left(TYPEFACE) - GAP,
                label.y() - Typeface.ASCENT * size - GAP,
                TYPEFACE.width(label.text(), label.style()) + 2 * GAP,
                (Typeface.ASCENT + Typeface.DESCENT) * size + 2 * GAP));
      }
    }
    graphics.dispose();
  }
}
