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
import javafx.scene.layout.StackPane;

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
      Desk desk,
      Supplier<LocalDate> today,
      FileChoice files,
      Clip clip,
      Links links,
      Locale locale) {
    Dataset dataset = desk.project().dataset();
    Messages messages = Messages.of("window", locale);
    Messages explanation = Messages.of("explanation", locale);
    Workbench workbench = new Workbench(desk, today, Platform::requestNextPulse);
    BorderPane root = new BorderPane();
    Overlay overlay = new Overlay(root, messages);
    Scene scene = new Scene(new StackPane(root, overlay.node()), WIDTH, HEIGHT);
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
    Documents documents = new Documents(typeface, locale);
    StatusLine status = new StatusLine(dataset, messages);
    ExportMenu export =
        new ExportMenu(workbench, appearance, documents, files, status, messages, explanation);
    ExecutorService worker =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("explaining").factory());
    Explaining explains = new Explaining(explanation);
    ScenarioChoice scenarios =
        new ScenarioChoice(
            dataset,
            workbench,
            appearance,
            pictures,
            overlay,
            worker,
            Platform::runLater,
            messages);
    CompareWords compareWords = new CompareWords(messages, locale);
    CompareActions compareActions = new CompareActions(workbench, status, compareWords, today);
    CompareControls compare = new CompareControls(compareActions, scenarios::toggle, compareWords);
    Comparing comparing =
        new Comparing(worker, Platform::runLater, explains, workbench::invalidate);
    Toolbar toolbar = new Toolbar(dataset, workbench, appearance, compare, export.node(), messages);
    PrioritiesPane priorities = new PrioritiesPane(dataset, workbench, links, messages);
    EvidencePane evidence =
        new EvidencePane(dataset, workbench, appearance, pictures, links, messages);
    VerdictPane verdict =
        new VerdictPane(
            workbench,
            appearance,
            pictures,
            new ComparePane(comparing, compareActions, compareWords, explanation),
            new Answers(
                new WhyAnswer(appearance, pictures, evidence, messages),
                new WhatIfAnswer(
                    dataset, workbench, appearance, pictures, evidence, messages, explanation),
                new HowSureAnswer(appearance, pictures, messages)),
            messages);
    Curtain curtain = new Curtain(verdict.node(), workbench, messages);
    List<Hears> hearing = List.of(verdict, scenarios);
    NewestWins<Project, Advice> explaining =
        new NewestWins<>(
            worker,
            Platform::runLater,
            explains,
            advice -> hearing.forEach(part -> part.tell(advice)));
    Shell shell = new Shell(root, toolbar, priorities, evidence, curtain, status, appearance);
    ProjectDesk projects =
        new ProjectDesk(
            workbench, appearance, documents, files, clip, status, messages, explanation);
    shell.addKeys(scene, workbench, projects);
    toolbar.add(projects);
    projects.acceptDrops(scene);
    evidence.addKeys(scene);
    new PaneKeys(
        scene, List.of(toolbar.node(), priorities.node(), evidence.node(), curtain.node()));
    workbench.add(shell);
    workbench.add(toolbar);
    workbench.add(compare);
    workbench.add(comparing);
    workbench.add(priorities);
    workbench.add(evidence);
    workbench.add(verdict);
    workbench.add(curtain);
    workbench.add(scenarios);
    workbench.add(status);
    workbench.add(present -> explaining.ask(present.project()));
    // No control is marked as focused before the person has touched a key.
    root.requestFocus();
    scene.addPreLayoutPulseListener(workbench::refresh);
    workbench.refresh();
    return new Window(scene, workbench, explaining, messages.text("title"));
  }
}
