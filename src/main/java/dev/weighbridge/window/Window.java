package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.figure.ProjectFigures;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Project;
import dev.weighbridge.report.Csv;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
 * @param filing that opens, and closes the window
 * @param saving of the project
 * @param exports of figures and reports
 * @param links to sources
 * @param offer that offers what was left unsaved
 * @param chores that may take long
 * @param defects that tells of what should not have happened
 * @param disposal ends what runs beside it
 */
record Window(
    Scene scene,
    Workbench workbench,
    NewestWins<Project, Advice> explaining,
    Filing filing,
    Saving saving,
    Exports exports,
    Links links,
    RecoveryOffer offer,
    Chores chores,
    Defects defects,
    Runnable disposal) {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  /** Wires all panes round one workbench. */
  static Window of(
      Desk desk,
      Groundwork groundwork,
      Outside outside,
      Habits habits,
      Recovery recovery,
      Frame frame,
      Locale locale) {
    return of(desk, groundwork, outside, habits, recovery, frame, locale, Explaining::new);
  }

  /**
   * The same.
   *
   * @param explainer makes what works out the words, given the bundle {@code explanation}
   */
  static Window of(
      Desk desk,
      Groundwork groundwork,
      Outside outside,
      Habits habits,
      Recovery recovery,
      Frame frame,
      Locale locale,
      Function<Messages, Function<Project, Advice>> explainer) {
    Dataset dataset = desk.project().dataset();
    Messages messages = Messages.of("window", locale);
    Messages explanation = Messages.of("explanation", locale);
    Workbench workbench =
        new Workbench(desk, groundwork.sampling(), outside.today(), Platform::requestNextPulse);
    StackPane root = new StackPane();
    StackPane window = new StackPane();
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    Appearance appearance =
        new Appearance(
            scene,
            dataset.comparison().alternatives().size(),
            dataset.dimensions().size(),
            habits,
            workbench::invalidate);
    Overlays overlays = new Overlays(window);
    Notices notices = new Notices(overlays, messages);
    StatusLine status = new StatusLine(dataset, messages);
    Defects defects = new Defects(outside.log(), overlays, notices, status, messages);
    Chores chores = new Chores(overlays, defects, messages.text("cancel"), Chores.PATIENCE);
    Typeface typeface = groundwork.typeface();
    Pictures pictures =
        new Pictures(
            new ProjectFigures(typeface, Messages.of("figure", locale)),
            new MarkNodes(typeface, new Fonts()),
            new Tables(overlays, outside.clip(), Csv.of(locale), messages));
    Links links = url -> outside.browser().open(url, () -> notices.noBrowser(url, outside.clip()));
    FileWriting writing = new FileWriting(outside.files(), chores, notices, status, messages);
    Exports exports =
        new Exports(
            workbench,
            appearance,
            typeface,
            writing,
            outside.clip(),
            chores,
            notices,
            status,
            messages,
            locale);
    ExportMenu export = new ExportMenu(dataset, exports, messages);
    Saving saving = new Saving(workbench, writing, habits, chores, messages);
    UnsavedWork unsaved = new UnsavedWork(workbench, saving, notices, messages);
    Filing filing =
        new Filing(workbench, outside, unsaved, habits, frame, chores, notices, status, messages);
    RecoveryOffer offer =
        new RecoveryOffer(
            workbench,
            groundwork.dataset(),
            outside.recovery(),
            recovery,
            unsaved,
            frame,
            chores,
            notices,
            status,
            messages);
    AfterFrame worker = new AfterFrame();
    Background background = new Background(worker, Platform::runLater);
    Function<Project, Advice> explains = explainer.apply(explanation);
    ScenarioChoice scenarios =
        new ScenarioChoice(
            dataset, workbench, appearance, pictures, overlays, background, defects, messages);
    CompareWords compareWords = new CompareWords(messages, locale);
    CompareActions compareActions =
        new CompareActions(workbench, status, compareWords, outside.today());
    CompareControls compare = new CompareControls(compareActions, scenarios::open, compareWords);
    Comparing comparing = new Comparing(background, explains, workbench::invalidate, defects);
    Toolbar toolbar =
        new Toolbar(dataset, workbench, appearance, compare, export.button(), messages);
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
            background,
            explains,
            advice -> hearing.forEach(part -> part.tell(advice)),
            failure -> {
              hearing.forEach(Hears::fail);
              defects.accept(failure);
            });
    MenuItems items = new MenuItems(messages);
    MainMenu menu =
        new MainMenu(
            new FileMenu(filing, saving, habits, export, items),
            new EditMenu(workbench, exports, evidence, new EditNames(dataset, messages), items),
            new ViewMenu(
                dataset,
                appearance,
                evidence,
                habits,
                () -> chores.afterwards(frame::rebuild),
                locale,
                items),
            new CompareItems("menu-compare-", compareActions, scenarios::open, compareWords),
            new Help(dataset, overlays, notices, messages),
            evidence,
            items);
    Shell shell =
        new Shell(
            root,
            window,
            menu,
            toolbar,
            priorities,
            evidence,
            curtain,
            status,
            new Hints(habits, messages),
            overlays,
            appearance,
            messages);
    shell.addKeys(scene, workbench);
    new PaneKeys(
        scene, List.of(toolbar.node(), priorities.node(), evidence.node(), curtain.node()));
    new Drops(filing, overlays).listenOn(scene);
    List.of(
            shell,
            menu,
            toolbar,
            compare,
            comparing,
            priorities,
            verdict,
            curtain,
            scenarios,
            status,
            new WindowTitle(frame, messages))
        .forEach(workbench::add);
    workbench.addLater(evidence);
    workbench.add(present -> explaining.ask(present.project()));
    // No control is marked as focused before the person has touched a key.
    window.requestFocus();
    workbench.refresh();
    scene.addPreLayoutPulseListener(
        () -> defects.guard(workbench::refresh, () -> hearing.forEach(Hears::fail)));
    scene.addPostLayoutPulseListener(workbench::addWhatWaits);
    Runnable dispose =
        () -> {
          appearance.dispose();
          chores.dispose();
          worker.shutdown();
        };
    return new Window(
        scene,
        workbench,
        explaining,
        filing,
        saving,
        exports,
        links,
        offer,
        chores,
        defects,
        dispose);
  }

  /** Ends what runs beside it; it cannot be used afterwards. */
  void dispose() {
    disposal.run();
  }
}
