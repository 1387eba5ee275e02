package dev.weighbridge.report;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.export.Embedded;
import dev.weighbridge.export.PdfWriter;
import dev.weighbridge.export.PngWriter;
import dev.weighbridge.export.SvgWriter;
import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Picture;
import dev.weighbridge.figure.ProjectFigures;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.ProjectFile;
import dev.weighbridge.wording.Messages;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes what is wanted of a project, the same for the window and the command line. What can hold
 * the project in a place of its own holds it, so that it can be opened again.
 */
public final class Documents {
  private final Typeface typeface;
  private final Map<Locale, ProjectFigures> figures = new ConcurrentHashMap<>();
  private final Csv csv;

  /** Documents with tables as RFC 4180 wants them. */
  public Documents(Typeface typeface) {
    this(typeface, Csv.STANDARD);
  }

  /**
   * @param csv how tables for spreadsheets are written
   */
  public Documents(Typeface typeface, Csv csv) {
    this.typeface = typeface;
    this.csv = csv;
  }

  /**
   * The bytes of a file; a pure function of its arguments.
   *
   * @param advice in the language of the picture
   */
  public byte[] write(Advice advice, Order order) {
    return switch (order.format()) {
      case SVG -> svg(advice, order);
      case PNG -> png(advice, order);
      case PDF -> pdf(advice, order);
      case CSV -> TableCsv.write(figures(order).table(order.picture().subject(), advice), csv);
      case JSON ->
          AdviceJson.write(advice, Optional.of(project(advice, order)))
              .getBytes(StandardCharsets.UTF_8);
      case MARKDOWN -> new Reports(typeface, order.picture().locale()).markdown(advice);
      case HTML -> new Reports(typeface, order.picture().locale()).html(advice);
    };
  }

  private byte[] svg(Advice advice, Order order) {
    return new SvgWriter(typeface)
        .write(sheet(advice, order), order.picture().theme(), embedded(advice, order));
  }

  private byte[] png(Advice advice, Order order) {
    return new PngWriter(typeface)
        .write(
            sheet(advice, order), order.picture().theme(), order.scale(), embedded(advice, order));
  }

  private byte[] pdf(Advice advice, Order order) {
    return new PdfWriter(typeface)
        .write(
            sheet(advice, order),
            order.picture().theme(),
            order.page(),
            advice.project().changed(),
            order.picture().locale(),
            Optional.of(project(advice, order)));
  }

  private Figure sheet(Advice advice, Order order) {
    Picture picture = order.picture();
    return figures(order).sheet(picture.subject(), advice, picture.width());
  }

  private Embedded embedded(Advice advice, Order order) {
    return new Embedded(
        project(advice, order), Facts.of(advice, figures(order).foundation(advice)));
  }

  private ProjectFigures figures(Order order) {
    return figures.computeIfAbsent(
        order.picture().locale(),
        locale -> new ProjectFigures(typeface, Messages.of("figure", locale)));
  }

  private static String project(Advice advice, Order order) {
    return ProjectFile.text(advice.project(), OrderText.of(order));
  }
}
