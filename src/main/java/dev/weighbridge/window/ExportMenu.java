package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.export.OutputFile;
import dev.weighbridge.export.Page;
import dev.weighbridge.figure.Picture;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.figure.Subjects;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.project.Project;
import dev.weighbridge.report.Documents;
import dev.weighbridge.report.Format;
import dev.weighbridge.report.Order;
import dev.weighbridge.wording.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Saves every figure and the report, byte for byte as the command line writes them. */
final class ExportMenu {
  private static final List<Format> PICTURES =
      List.of(Format.PNG, Format.SVG, Format.PDF, Format.CSV);

  private final Workbench workbench;
  private final Appearance appearance;
  private final Documents documents;
  private final FileChoice files;
  private final StatusLine status;
  private final Messages messages;
  private final Messages explanation;
  private final Discretion discretion;
  private final MenuButton node = new MenuButton();

  ExportMenu(
      Workbench workbench,
      Appearance appearance,
      Documents documents,
      FileChoice files,
      StatusLine status,
      Messages messages,
      Messages explanation) {
    this.workbench = workbench;
    this.appearance = appearance;
    this.documents = documents;
    this.files = files;
    this.status = status;
    this.messages = messages;
    this.explanation = explanation;
    this.discretion = new Discretion(workbench, status, messages);
    node.setId("export");
    node.setText(messages.text("export"));
    node.getStyleClass().add("accent");
    Subject fit = new Subject.Fit();
    for (Format format : PICTURES) {
      node.getItems().add(item("export.chart", "fit", format, fit));
    }
    node.getItems().add(new SeparatorMenuItem());
    for (Format format : List.of(Format.HTML, Format.MARKDOWN, Format.JSON)) {
      node.getItems().add(item("export.report", "report", format, fit));
    }
    Dataset dataset = workbench.project().dataset();
    node.getItems().addAll(new SeparatorMenuItem(), others(dataset), evidence(dataset));
  }

  MenuButton node() {
    return node;
  }

  private Menu others(Dataset dataset) {
    Menu menu = new Menu(messages.text("export.others"));
    for (String kind : Subjects.KINDS) {
      if (!kind.equals("fit") && !kind.equals("evidence")) {
        Menu ofKind = new Menu(messages.text("figure." + kind));
        List<Subject> subjects = Subjects.of(kind, dataset);
        for (Subject subject : subjects) {
          ofKind
              .getItems()
              .addAll(subjects.size() == 1 ? items(subject) : List.of(menu(subject, dataset)));
        }
        menu.getItems().add(ofKind);
      }
    }
    return menu;
  }

  /** The formats of one of several figures of a kind, under the dimensions it is about. */
  private Menu menu(Subject subject, Dataset dataset) {
    Menu menu =
        new Menu(
            subject.ids().stream()
                .map(id -> dataset.dimension(id).shortName())
                .collect(Collectors.joining(", ")));
    menu.getItems().addAll(items(subject));
    return menu;
  }

  private Menu evidence(Dataset dataset) {
    Menu menu = new Menu(messages.text("export.evidence"));
    for (var dimension : dataset.dimensions()) {
      Menu ofDimension = new Menu(dimension.shortName());
      for (var criterion : dimension.criteria()) {
        Menu ofCriterion = new Menu(criterion.name());
        ofCriterion.getItems().addAll(items(new Subject.Evidence(criterion.id())));
        ofDimension.getItems().add(ofCriterion);
      }
      menu.getItems().add(ofDimension);
    }
    return menu;
  }

  private List<MenuItem> items(Subject subject) {
    String file = subject.text().replace(':', '-').replace(',', '-');
    return PICTURES.stream().map(format -> item("export", file, format, subject)).toList();
  }

  private MenuItem item(String key, String file, Format format, Subject subject) {
    String form = format.ending().substring(1);
    MenuItem item = new MenuItem(messages.text(key + "." + form));
    item.setId("export-" + file + "-" + form);
    item.setOnAction(_ -> save(file, format, subject));
    return item;
  }

  private void save(String file, Format format, Subject subject) {
    // The evidence itself tells no verdict.
    if (!(subject instanceof Subject.Evidence) && discretion.refuses()) {
      return;
    }
    Project project = workbench.project();
    String suggestion = project.scenario().id() + "-" + file + format.ending();
    files
        .toSave(suggestion, messages.text("export.kind" + format.ending()))
        .ifPresent(target -> write(target, bytes(subject, format, project)));
  }

  private byte[] bytes(Subject subject, Format format, Project project) {
    Theme theme = appearance.look().palette().theme();
    Picture picture = new Picture(subject, theme, Picture.USUAL_WIDTH, documents.locale());
    Order order = new Order(picture, format, Order.USUAL_SCALE, Page.FIT);
    return documents.write(Advice.of(project, explanation), order);
  }

  private void write(Path target, byte[] bytes) {
    try {
      // The chooser has already asked whether a file may be replaced.
      OutputFile.write(target, bytes, true);
      status.tell(messages.text("export.done", target.toString()));
    } catch (IOException _) {
      status.tell(messages.text("export.failed", target.toString()));
    }
  }
}
