package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.figure.ProjectFigures;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/**
 * A wired window without its stage, so that a journey can drive it with its own file choice and
 * links.
 *
 * @param scene to be put on a stage
 * @param workbench that holds the present project
 * @param explaining that works out the words of the verdict
 * @param filing that opens and saves
 * @param chores that may take long
 * @param disposal ends what runs beside it
 */
record Window(
    Scene scene,
    Workbench workbench,
    NewestWins<Project, Advice> explaining,
    Filing filing,
    Chores chores,
    Runnable disposal) {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  /** Wires all panes round one workbench. */
  static Window of(Desk desk, Outside outside, Habits habits, Frame frame, Locale locale) {
    Dataset dataset = desk.project().dataset();
    Messages messages = Messages.of("window", locale);
    Messages explanation = Messages.of("explanation", locale);
    Workbench workbench = new Workbench(desk, outside.today(), Platform::requestNextPulse);
    StackPane root = new StackPane();
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    Appearance appearance =
        new Appearance(
            scene,
            dataset.comparison().alternatives().size(),
            dataset.dimensions().size(),
            habits,
            workbench::invalidate);
    Overlays overlays = new Overlays();
    Notices notices = new Notices(overlays, messages);
    Chores chores = new Chores(overlays, messages.text("cancel"));
    Typeface typeface = Typeface.bundled();
    Pictures pictures =
        new Pictures(
            new ProjectFigures(typeface, Messages.of("figure", locale)),
            new MarkNodes(typeface, new Fonts()),
            new Tables(overlays, outside.clip(), messages));
    StatusLine status = new StatusLine(dataset, messages);
    Exports exports =
        new Exports(workbench, appearance, typeface, outside, chores, status, messages, locale);
    Filing filing =
        new Filing(workbench, outside, habits, frame, chores, notices, status, messages);
    MainMenu menu =
        new MainMenu(dataset, workbench, appearance, filing, exports, habits, frame, messages);
    ExportMenu export = new ExportMenu(dataset, exports, messages);
    Toolbar toolbar = new Toolbar(dataset, workbench, appearance, export.button(), messages);
    PrioritiesPane priorities = new PrioritiesPane(dataset, workbench, outside.links(), messages);
    EvidencePane evidence =
        new EvidencePane(dataset, workbench, appearance, pictures, outside.links(), messages);
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
    menu.addView(evidence);
    menu.addHelp(new Help(dataset, overlays, notices, messages), evidence);
    Hints hints = new Hints(habits, messages);
    Shell shell =
        new Shell(
            root,
            menu,
            toolbar,
            priorities,
            evidence,
            verdict,
            status,
            hints,
            overlays,
            appearance);
    new Drops(filing).listenOn(scene);
    Recovery recovery = new Recovery(outside.memory(), workbench);
    shell.addKeys(scene, workbench);
    evidence.addKeys(scene);
    workbench.add(shell);
    workbench.add(menu);
    workbench.add(toolbar);
    workbench.add(priorities);
    workbench.add(evidence);
    workbench.add(verdict);
    workbench.add(status);
    workbench.add(recovery);
    workbench.add(new WindowTitle(frame, messages));
    workbench.add(present -> explaining.ask(present.project()));
    // No control is marked as focused before the person has touched a key.
    root.requestFocus();
    scene.addPreLayoutPulseListener(workbench::refresh);
    workbench.refresh();
    Runnable dispose =
        () -> {
          appearance.dispose();
          chores.dispose();
          recovery.dispose();
          worker.shutdown();
        };
    return new Window(scene, workbench, explaining, filing, chores, dispose);
  }

  /** Ends what runs beside it; it cannot be used afterwards. */
  void dispose() {
    disposal.run();
  }
}
