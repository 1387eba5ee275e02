package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.figure.ProjectFigures;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Project;
import dev.weighbridge.report.Documents;
import dev.weighbridge.wording.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;

/**
 * A wired window without its stage, so that a journey can drive it with its own file choice and
 * links.
 *
 * @param scene to be put on a stage
 * @param workbench that holds the present project
 * @param explaining that works out the words of the verdict
 * @param title of the window
 */
record Window(
    Scene scene, Workbench workbench, NewestWins<Project, Advice> explaining, String title) {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  /** Wires all panes round one workbench. */
  static Window of(
      Desk desk, Supplier<LocalDate> today, FileChoice files, Links links, Locale locale) {
    Dataset dataset = desk.project().dataset();
    Messages messages = Messages.of("window", locale);
    Messages explanation = Messages.of("explanation", locale);
    Workbench workbench = new Workbench(desk, today, Platform::requestNextPulse);
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
            workbench,
            appearance,
            new Documents(typeface, locale),
            files,
            status,
            messages,
            explanation);
    Toolbar toolbar = new Toolbar(dataset, workbench, appearance, export.node(), messages);
    PrioritiesPane priorities = new PrioritiesPane(dataset, workbench, links, messages);
    EvidencePane evidence =
        new EvidencePane(dataset, workbench, appearance, pictures, links, messages);
    VerdictPane verdict =
        new VerdictPane(
            workbench,
            appearance,
            pictures,
            new Answers(
                new WhyAnswer(appearance, pictures, evidence, messages),
                new WhatIfAnswer(
                    dataset, workbench, appearance, pictures, evidence, messages, explanation),
                new HowSureAnswer(appearance, pictures, messages)),
            messages);
    ExecutorService worker =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("explaining").factory());
    List<Hears> hearing = List.of(verdict);
    NewestWins<Project, Advice> explaining =
        new NewestWins<>(
            worker,
            Platform::runLater,
            new Explaining(explanation),
            advice -> hearing.forEach(part -> part.tell(advice)));
    Shell shell = new Shell(root, toolbar, priorities, evidence, verdict, status, appearance);
    shell.addKeys(scene, workbench);
    evidence.addKeys(scene);
    workbench.add(shell);
    workbench.add(toolbar);
    workbench.add(priorities);
    workbench.add(evidence);
    workbench.add(verdict);
    workbench.add(status);
    workbench.add(present -> explaining.ask(present.project()));
    // No control is marked as focused before the person has touched a key.
    root.requestFocus();
    scene.addPreLayoutPulseListener(workbench::refresh);
    workbench.refresh();
    return new Window(scene, workbench, explaining, messages.text("title"));
  }
}
