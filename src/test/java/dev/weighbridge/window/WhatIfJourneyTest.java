package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.Prospects;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A person asks of the verdict what if. */
@ExtendWith(ApplicationExtension.class)
class WhatIfJourneyTest {
  private Window window;
  private Journey journey;
  private VerdictSight sight;

  @Start
  void start(Stage stage) {
    window = Journey.open(stage, new Journey.Answers(), 1280, 800);
    journey = new Journey(new FxRobot(), window);
    sight = new VerdictSight(journey, window);
  }

  @Test
  void theSmallestChangeIsShownAppliedAndUndone() {
    journey.click("question-what-if");
    journey.assertChartShowsTheModel();
    Project before = journey.project();
    String sentence = journey.text("smallest-change");
    assertTrue(sentence.contains("and the verdict favours Go; "), sentence);

    journey.click("smallest-change-show");
    assertEquals(sight.prospects().smallestChange(), window.workbench().desk().preview());
    assertEquals("Hide", journey.text("smallest-change-show"));
    assertEquals(before, journey.project());
    journey.click("smallest-change-show");
    assertEquals(Optional.empty(), window.workbench().desk().preview());
    assertEquals("Show", journey.text("smallest-change-show"));

    journey.click("smallest-change-show");
    journey.click("smallest-change-apply");
    journey.assertChartShowsTheModel();
    assertEquals(Optional.empty(), window.workbench().desk().preview());
    assertEquals("Go", sight.leader());
    assertEquals("Favours Go", sight.advice().explanation().headline());
    assertTrue(sight.firstBar().equals("go"), sight.firstBar());
    assertEquals("Undo: smallest change", journey.node("undo").getAccessibleText());

    journey.click("undo");
    journey.assertChartShowsTheModel();
    assertEquals(before, journey.project());
    assertEquals(sentence, journey.text("smallest-change"));
  }

  @Test
  void theBestCaseForALanguageIsAppliedInOneClick() {
    journey.click("question-what-if");
    String sentence = journey.text("best-1");
    assertTrue(sentence.startsWith("Go leads by "), sentence);
    Project before = journey.project();
    sight.reveal("best-1-apply");
    journey.click("best-1-show");
    assertEquals("Hide", journey.text("best-1-show"));
    assertEquals("Show", journey.text("best-0-show"));
    journey.click("best-1-apply");
    journey.assertChartShowsTheModel();
    assertEquals("Go", sight.leader());
    assertTrue(
        sentence.startsWith("Go leads by " + sight.lead() + " points at best"),
        sentence + sight.lead());
    assertTrue(journey.text("best-0").startsWith("Go"), journey.text("best-0"));
    assertTrue(journey.text("best-0").endsWith("The priorities are there already."));
    assertFalse(journey.node("best-0-apply").getParent().isVisible());
    assertEquals("Undo: best case", journey.node("undo").getAccessibleText());
    journey.click("undo");
    assertEquals(before, journey.project());
  }

  @Test
  void anotherFigureLeadsToItsEvidence() {
    journey.click("question-what-if");
    String wish = journey.text("score-0");
    assertEquals(sight.prospects().scores().getFirst().text(), wish);
    sight.reveal("score-0-evidence");
    journey.click("score-0-evidence");
    int criterion = sight.prospects().scores().getFirst().criterion().orElseThrow();
    int dimension = journey.project().dataset().comparison().dimensionOf(criterion);
    String id = journey.project().dataset().dimensions().get(dimension).id();
    assertEquals("tab-" + id, sight.openTab());
  }

  @Test
  void asksForAnotherFigureOnTheCriterionThatIsChosen() {
    journey.click("question-what-if");
    ComboBox<?> chooser = assertInstanceOf(ComboBox.class, journey.node("score-criterion"));
    int nearest = sight.prospects().scores().getFirst().criterion().orElseThrow();
    assertEquals(nearest, chooser.getSelectionModel().getSelectedIndex());
    journey.robot().interact(chooser::requestFocus);
    journey.robot().type(KeyCode.DOWN);
    journey.settle();
    Advice advice = Advice.of(journey.project(), Messages.of("explanation", Locale.ENGLISH));
    String expected =
        Prospects.score(advice, nearest + 1, Messages.of("explanation", Locale.ENGLISH))
            .orElseThrow()
            .text();
    assertEquals(expected, journey.text("score-0"));
    assertEquals(nearest + 1, chooser.getSelectionModel().getSelectedIndex());
  }

  @Test
  void walksAlongTheDimensionThatIsChosen() {
    journey.click("question-what-if");
    assertTrue(sight.isChosen("walk-along-safety"));
    assertEquals("now 27 %", sight.label("walk", "walk/present/text"));
    journey.click("walk-along-velocity");
    assertTrue(sight.isChosen("walk-along-velocity"));
    assertFalse(sight.isChosen("walk-along-safety"));
    assertTrue(journey.text("walk-title").contains("Velocity"), journey.text("walk-title"));
    journey.robot().type(KeyCode.RIGHT);
    journey.settle();
    assertTrue(journey.node("walk-along-ecosystem").isFocused());
    assertTrue(journey.text("walk-title").contains("Ecosystem"), journey.text("walk-title"));
    assertTrue(sight.marks("walk").stream().anyMatch(mark -> mark.id().startsWith("walk/flip/")));
    assertTrue(
        journey.sentences("verdict-flips").getFirst().startsWith("Philosophy, now 7 %"),
        journey.sentences("verdict-flips").toString());
    journey.robot().drag("#importance-ecosystem .thumb").dropBy(-40, 0);
    journey.assertChartShowsTheModel();
    assertTrue(sight.isChosen("walk-along-ecosystem"));
  }

  @Test
  void aFourthCornerTakesThePlaceOfTheFirst() {
    journey.click("question-what-if");
    sight.reveal("corner-philosophy");
    assertEquals(List.of("performance", "safety", "ecosystem"), sight.corners());
    journey.click("corner-velocity");
    assertEquals(List.of("safety", "velocity", "ecosystem"), sight.corners());
    assertTrue(journey.text("triangle-title").contains("Velocity"), journey.text("triangle-title"));
    journey.click("corner-velocity");
    assertEquals(List.of("safety", "velocity", "ecosystem"), sight.corners());
  }
}
