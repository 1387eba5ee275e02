package dev.weighbridge.window;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.export.OutputFile;
import dev.weighbridge.export.Page;
import dev.weighbridge.figure.Picture;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.json.Problem;
import dev.weighbridge.project.Difference;
import dev.weighbridge.project.Edit;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.ProjectFile;
import dev.weighbridge.report.Documents;
import dev.weighbridge.report.Format;
import dev.weighbridge.report.OpenedFile;
import dev.weighbridge.report.Order;
import dev.weighbridge.wording.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Opens, saves and copies the project. Opening is an edit like any other: it can be undone. A file
 * that cannot be opened changes nothing and is told why.
 */
final class ProjectDesk {
  private static final String ENDING = ".weighbridge";
  private static final List<String> OPENED = List.of(ENDING, ".json", ".svg", ".png", ".pdf");

  private final Workbench workbench;
  private final Appearance appearance;
  private final Documents documents;
  private final FileChoice files;
  private final Clip clip;
  private final StatusLine status;
  private final Messages messages;
  private final Messages explanation;
  private final Discretion discretion;

  ProjectDesk(
      Workbench workbench,
      Appearance appearance,
      Documents documents,
      FileChoice files,
      Clip clip,
      StatusLine status,
      Messages messages,
      Messages explanation) {
    this.workbench = workbench;
    this.appearance = appearance;
    this.documents = documents;
    this.files = files;
    this.clip = clip;
    this.status = status;
    this.messages = messages;
    this.explanation = explanation;
    this.discretion = new Discretion(workbench, status, messages);
  }

  /** Asks for a file and opens it. */
  void open() {
    files.toOpen(messages.text("open.kind"), OPENED).ifPresent(this::open);
  }

  /** Opens a project file, or a picture or JSON that carries a project. */
  void open(Path file) {
    Project present = workbench.project();
    switch (OpenedFile.of(file, present.withoutOwn().dataset())) {
      case OpenedFile.Opened opened -> {
        workbench.edit(new Edit.Open(opened.project()));
        if (isProjectFile(file)) {
          workbench.arrange(desk -> desk.savedTo(file));
        }
        status.tell(told(file, opened.differences()));
      }
      case OpenedFile.Refused refused ->
          status.tell(
              messages.text(
                  "open.failed",
                  refused.problems().stream().map(Problem::text).collect(Collectors.joining(" "))));
    }
  }

  private String told(Path file, List<Difference> differences) {
    String name = name(file);
    return differences.isEmpty()
        ? messages.text("open.done", name)
        : messages.text(
            "open.differs",
            name,
            differences.stream().map(Difference::sentence).collect(Collectors.joining(" ")));
  }

  /** Saves where it was saved before, or asks. */
  void save() {
    workbench.desk().file().ifPresentOrElse(this::save, this::saveAs);
  }

  /** Asks where to save. */
  void saveAs() {
    String suggestion = workbench.project().scenario().id() + ENDING;
    files.toSave(suggestion, messages.text("save.kind")).ifPresent(this::save);
  }

  private void save(Path file) {
    String text = ProjectFile.text(workbench.project(), Map.of());
    try {
      // The chooser has already asked whether a file may be replaced.
      OutputFile.write(file, text.getBytes(StandardCharsets.UTF_8), true);
      workbench.arrange(desk -> desk.savedTo(file));
      status.tell(messages.text("export.done", file.toString()));
    } catch (IOException _) {
      status.tell(messages.text("export.failed", file.toString()));
    }
  }

  /** Copies the chart, and the verdict in words beside it. */
  void copy() {
    if (discretion.refuses()) {
      return;
    }
    Advice advice = Advice.of(workbench.project(), explanation);
    Picture picture =
        new Picture(
            new Subject.Fit(),
            appearance.look().palette().theme(),
            Picture.USUAL_WIDTH,
            documents.locale());
    byte[] png =
        documents.write(advice, new Order(picture, Format.PNG, Order.USUAL_SCALE, Page.FIT));
    String words =
        Stream.concat(
                Stream.of(advice.explanation().headline() + "."),
                advice.explanation().verdict().stream())
            .collect(Collectors.joining(" "));
    clip.copy(png, words);
    status.tell(messages.text("copy.done"));
  }

  /** Lets a file be dropped anywhere on the window. */
  void acceptDrops(Scene scene) {
    scene.setOnDragOver(event -> {
      if (dropped(event).isPresent()) {
        event.acceptTransferModes(TransferMode.COPY);
      }
    });
    scene.setOnDragDropped(event -> {
      dropped(event).ifPresent(this::open);
      event.setDropCompleted(dropped(event).isPresent());
    });
  }

  private static Optional<Path> dropped(DragEvent event) {
    return event.getDragboard().hasFiles()
        ? event.getDragboard().getFiles().stream().findFirst().map(java.io.File::toPath)
        : Optional.empty();
  }

  private static boolean isProjectFile(Path file) {
    return name(file).endsWith(ENDING);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
