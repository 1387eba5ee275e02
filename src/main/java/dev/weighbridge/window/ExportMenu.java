package dev.weighbridge.window;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.export.OutputFile;
import dev.weighbridge.export.PngWriter;
import dev.weighbridge.export.SvgWriter;
import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Picture;
import dev.weighbridge.figure.ProjectFigures;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Saves the fit figure, or the evidence figure of any criterion, as a picture. */
final class ExportMenu {
  private static final int PNG_SCALE = 2;

  private final Workbench workbench;
  private final Appearance appearance;
  private final ProjectFigures figures;
  private final PngWriter png;
  private final SvgWriter svg;
  private final FileChoice files;
  private final StatusLine status;
  private final Messages messages;
  private final Messages explanation;
  private final MenuButton node = new MenuButton();

  private enum Format {
    PNG,
    SVG;

    String ending() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  ExportMenu(
      Workbench workbench,
      Appearance appearance,
      ProjectFigures figures,
      Typeface typeface,
      FileChoice files,
      StatusLine status,
      Messages messages,
      Messages explanation) {
    this.workbench = workbench;
    this.appearance = appearance;
    this.figures = figures;
    this.png = new PngWriter(typeface);
    this.svg = new SvgWriter(typeface);
    this.files = files;
    this.status = status;
    this.messages = messages;
    this.explanation = explanation;
    node.setId("export");
    node.setText(messages.text("export"));
    node.getStyleClass().add("accent");
    Subject fit = new Subject.Fit();
    node.getItems()
        .addAll(
            item("export-chart-png", "export.chart.png", "fit", Format.PNG, fit),
            item("export-chart-svg", "export.chart.svg", "fit", Format.SVG, fit),
            new SeparatorMenuItem(),
            evidence(workbench.project()));
  }

  MenuButton node() {
    return node;
  }

  private Menu evidence(Project project) {
    Menu menu = new Menu(messages.text("export.evidence"));
    for (var dimension : project.dataset().dimensions()) {
      Menu ofDimension = new Menu(dimension.shortName());
      for (var criterion : dimension.criteria()) {
        Menu ofCriterion = new Menu(criterion.name());
        Subject subject = new Subject.Evidence(criterion.id());
        for (Format format : Format.values()) {
          ofCriterion
              .getItems()
              .add(
                  item(
                      "export-" + criterion.id() + "-" + format.ending(),
                      "export." + format.ending(),
                      criterion.id(),
                      format,
                      subject));
        }
        ofDimension.getItems().add(ofCriterion);
      }
      menu.getItems().add(ofDimension);
    }
    return menu;
  }

  private MenuItem item(String id, String key, String file, Format format, Subject subject) {
    MenuItem item = new MenuItem(messages.text(key));
    item.setId(id);
    item.setOnAction(_ -> save(file, format, subject));
    return item;
  }

  private void save(String file, Format format, Subject subject) {
    Project project = workbench.project();
    String suggestion = project.scenario().id() + "-" + file + "." + format.ending();
    files
        .toSave(suggestion, messages.text("export.kind." + format.ending()))
        .ifPresent(target -> write(target, format, figure(subject, project)));
  }

  private Figure figure(Subject subject, Project project) {
    Advice advice = Advice.of(project, explanation);
    return figures.sheet(subject, advice, Picture.USUAL_WIDTH);
  }

  private void write(Path target, Format format, Figure figure) {
    Theme theme = appearance.look().palette().theme();
    byte[] bytes =
        switch (format) {
          case PNG -> png.write(figure, theme, PNG_SCALE);
          case SVG -> svg.write(figure, theme);
        };
    try {
      // The chooser has already asked whether a file may be replaced.
      OutputFile.write(target, bytes, true);
      status.tell(messages.text("export.done", target.toString()));
    } catch (IOException _) {
      status.tell(messages.text("export.failed", target.toString()));
    }
  }
}
