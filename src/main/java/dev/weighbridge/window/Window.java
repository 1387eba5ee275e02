package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.figure.ProjectFigures;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.History;
import dev.weighbridge.wording.Messages;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;

/**
 * A wired window without its stage, so that a journey can drive it with its own file choice and
 * links.
 *
 * @param scene to be put on a stage
 * @param workbench that holds the present project
 * @param title of the window
 */
record Window(Scene scene, Workbench workbench, String title) {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  /** Wires all panes round one workbench. */
  static Window of(History history, FileChoice files, Links links, Locale locale) {
    Dataset dataset = history.present().dataset();
    Messages messages = Messages.of("window", locale);
    Messages explanation = Messages.of("explanation", locale);
    Workbench workbench = new Workbench(history, Platform::requestNextPulse);
    BorderPane root = new BorderPane();
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    Appearance appearance =
        new Appearance(
            scene,
            dataset.comparison().alternatives().size(),
            dataset.dimensions().size(),
            workbench::invalidate);
    Typeface typeface = Typeface.bundled();
    Pictures pictures =
        new Pictures(
            new ProjectFigures(typeface, Messages.of("figure", locale)),
            new MarkNodes(typeface, new Fonts()));
    StatusLine status = new StatusLine(dataset, messages);
    ExportMenu export =
        new ExportMenu(
            workbench, appearance, pictures.figures(), typeface, files, status, messages);
    Toolbar toolbar = new Toolbar(dataset, workbench, appearance, export.node(), messages);
    PrioritiesPane priorities = new PrioritiesPane(dataset, workbench, messages);
    EvidencePane evidence =
        new EvidencePane(dataset, workbench, appearance, pictures, links, messages);
    VerdictPane verdict = new VerdictPane(appearance, pictures, messages, explanation);
    Shell shell = new Shell(root, toolbar, priorities, evidence, verdict, status, appearance);
    shell.addKeys(scene, workbench);
    workbench.add(shell);
    workbench.add(toolbar);
    workbench.add(priorities);
    workbench.add(evidence);
    workbench.add(verdict);
    // No control is marked as focused before the person has touched a key.
    root.requestFocus();
    scene.addPreLayoutPulseListener(workbench::refresh);
    workbench.refresh();
    return new Window(scene, workbench, messages.text("title"));
  }
}
