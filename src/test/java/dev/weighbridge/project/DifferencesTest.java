package dev.weighbridge.project;

import static dev.weighbridge.project.ProjectFileTest.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Priorities;
import dev.weighbridge.project.Difference.Kind;
import dev.weighbridge.project.ProjectReading.Opened;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A project opens with a changed dataset, and every change that counts is told. */
class DifferencesTest {
  private static final Project PROJECT = Tills.project();
  private static final String TEXT = ProjectFile.text(PROJECT, Map.of());

  @Test
  void onlyTexts() {
    assertTold(
        List.of(
            "TEXTS The dataset was version 1 of 2026-11-23 and is now version 2 of 2026-12-01; only"
                + " texts differ, nothing that a result rests on."),
        "\"version\": \"1\", \"date\": \"2026-11-23\"",
        "\"version\": \"2\", \"date\": \"2026-12-01\"");
  }

  @Test
  void aValueAndItsInterval() {
    assertTold(
        List.of(
            "VALUE Rust, Tail latency: was 10.6 (8.3 to 15.2), is now 11 (8.3 to 15.2).",
            "VALUE Go, Tail latency: was 45.3 (42 to 49.6), is now 45.3 (42 to 50)."),
        "\"value\": 10.6",
        "\"value\": 11",
        "\"high\": 49.6",
        "\"high\": 50");
  }

  @Test
  void aValueThatIsKnownNowOrNoLonger() {
    assertTold(
        List.of(
            "VALUE Rust, Memory: was 15 (14 to 17), is now not measured.",
            "VALUE Go, Memory: was not measured, is now 15 (14 to 17)."),
        "{ \"rust\": { \"value\": 15,",
        "{ \"go\": { \"value\": 15,");
  }

  @Test
  void scales() {
    assertTold(
        List.of(
            "SCALE The scale of Tail latency was logarithmic from 65 to 6 and is now linear from 70"
                + " to 6.",
            "SCALE The scale of Data races was anchored (0 = 0, 20 = 50, 100 = 100) and is now"
                + " anchored (0 = 0, 20 = 60, 100 = 100)."),
        "\"kind\": \"log\", \"worst\": 65",
        "\"kind\": \"linear\", \"worst\": 70",
        "\"value\": 20, \"points\": 50",
        "\"value\": 20, \"points\": 60");
  }

  @Test
  void whatTheScenarioWeighs() {
    assertTold(
        List.of(
            "SCENARIO The scenario “A till” gave Safety and trust an importance of 90 and now gives"
                + " 95. Yours is kept.",
            "SCENARIO The scenario “A till” gave Tail latency an importance of 80 and now gives 70."
                + " Yours is kept."),
        "\"importance\": 90",
        "\"importance\": 95",
        "\"importance\": 80",
        "\"importance\": 70");
  }

  @Test
  void whoHasARequiredCapability() {
    assertTold(
        List.of("CAPABILITY No pauses, Go: was no, is now partly."),
        "\"go\": \"no\"",
        "\"go\": \"partly\"");
    assertTold(
        List.of("CAPABILITY No pauses, Go: was no, is now not known."), ", \"go\": \"no\"", "");
  }

  @Test
  void overlaps() {
    assertTold(
        List.of(
            "OVERLAP The criteria that count as partly the same under \"load\" were tail, memory"
                + " and are now tail, races."),
        "[\"tail\", \"memory\"]",
        "[\"tail\", \"races\"]");
    assertTold(
        List.of(
            "OVERLAP The criteria of \"load\" no longer count as partly the same.",
            "OVERLAP The criteria of \"weight\" now count as partly the same."),
        "\"id\": \"load\"",
        "\"id\": \"weight\"");
  }

  @Test
  void anotherOrder() {
    assertTold(
        List.of(
            "ORDER Languages, dimensions or criteria stand in another order, so that colours and"
                + " the order of pictures may differ."),
        "{ \"id\": \"rust\", \"name\": \"Rust\" },",
        "",
        "{ \"id\": \"go\", \"name\": \"Go\" }",
        "{ \"id\": \"go\", \"name\": \"Go\" }, { \"id\": \"rust\", \"name\": \"Rust\" }");
  }

  @Test
  void aCriterionWithAnotherKey() {
    Opened opened =
        assertTold(
            List.of(
                "PROJECT The criterion \"memory\" is gone, and with it the importance that you gave"
                    + " it.",
                "CRITERION The dataset no longer has the criterion \"memory\".",
                "CRITERION The dataset now also has the criterion Memory. It has the importance"
                    + " that the scenario gives it.",
                "OVERLAP The criteria that count as partly the same under \"load\" were tail,"
                    + " memory and are now tail, footprint."),
            "\"id\": \"memory\"",
            "\"id\": \"footprint\"",
            "\"memory\"]",
            "\"footprint\"]");
    assertEquals(PROJECT.priorities(), opened.project().priorities());
  }

  @Test
  void aDimensionWithAnotherKey() {
    Opened opened =
        assertTold(
            List.of(
                "PROJECT The dimension \"performance\" is gone, and with it the importance that you"
                    + " gave it.",
                "PROJECT The dimension \"performance\" is gone, and with it the share that it was"
                    + " pinned at.",
                "DIMENSION The dataset no longer has the dimension \"performance\".",
                "DIMENSION The dataset now also has the dimension Performance. It has the"
                    + " importance that the scenario gives it.",
                "CRITERION Tail latency belonged to the dimension \"performance\" and is now part"
                    + " of Performance.",
                "CRITERION Memory belonged to the dimension \"performance\" and is now part of"
                    + " Performance."),
            "\"id\": \"performance\"",
            "\"id\": \"speed\"",
            "\"dimension\": \"performance\"",
            "\"dimension\": \"speed\"",
            "[\"performance\"]",
            "[\"speed\"]",
            "{ \"performance\": { \"importance\"",
            "{ \"speed\": { \"importance\"");
    assertEquals(PROJECT.start(), opened.project().priorities());
  }

  @Test
  void aLanguageAndACapabilityWithAnotherKey() {
    Opened opened =
        assertTold(
            List.of(
                "PROJECT The language \"rust\" is gone and no longer shown.",
                "PROJECT The requirement \"no-pauses\" is gone and no longer required.",
                "LANGUAGE The dataset no longer has the language \"rust\".",
                "LANGUAGE The dataset now also has Rust."),
            "\"rust\"",
            "\"zig\"",
            "\"no-pauses\"",
            "\"pauseless\"");
    assertEquals(Set.of("go"), opened.project().shown());
    assertEquals(Set.of(), opened.project().requirements().capabilities());
  }

  @Test
  void noLanguageIsLeft() {
    Opened opened =
        assertTold(
            List.of(
                "PROJECT The language \"rust\" is gone and no longer shown.",
                "PROJECT The language \"go\" is gone and no longer shown.",
                "PROJECT No language that was shown is left. The first two of the dataset are shown"
                    + " instead.",
                "LANGUAGE The dataset no longer has the language \"rust\".",
                "LANGUAGE The dataset no longer has the language \"go\".",
                "LANGUAGE The dataset now also has Rust.",
                "LANGUAGE The dataset now also has Go."),
            "\"rust\"",
            "\"zig\"",
            "\"go\"",
            "\"odin\"");
    assertEquals(Set.of("zig", "odin"), opened.project().shown());
  }

  @Test
  void aScenarioWithAnotherKeyAndOtherImportances() {
    Opened opened =
        assertTold(
            List.of(
                "PROJECT The scenario \"till\" is gone. The project now starts from “A till”; its"
                    + " priorities are kept."),
            "{ \"id\": \"till\", \"name\"",
            "{ \"id\": \"shop\", \"name\"",
            "\"importance\": 90",
            "\"importance\": 5");
    assertEquals(PROJECT.priorities(), opened.project().priorities());
    assertEquals(5, opened.project().start().ofDimension(1));
  }

  /** Without its dimension's partner, a pin of 0.25 would have to fill the whole. */
  @Test
  void pinsThatCanNoLongerBeHeld() {
    Priorities both = PROJECT.priorities().withPin(1, 0.75);
    String text = ProjectFile.text(PROJECT.withPriorities(both), Map.of());
    var dataset =
        Tills.changed("\"id\": \"safety\"", "\"id\": \"trust\"", "\"safety\": {", "\"trust\": {");
    Opened kept = opened(text, dataset);
    assertEquals(PROJECT.priorities(), kept.project().priorities());
    String one = ProjectFile.text(PROJECT, Map.of()).replace("\"performance\": 0.25", PINS);
    Opened released = opened(one, Tills.changed("People wait.", "People hurry."));
    assertEquals(PROJECT.start(), released.project().priorities());
    assertEquals(
        List.of(
            new Difference(
                Kind.PROJECT,
                "The pinned shares can no longer be held together; all pins are released.")),
        released.differences());
  }

  private static final String PINS = "\"performance\": 0.25, \"safety\": 0.5";

  /** The dataset is the same, but somebody changed what the file says of it. */
  @Test
  void evidenceThatWasChangedInTheFileIsNoticed() {
    String text = TEXT.replace("[10.6, 8.3, 15.2]", "[1.6, 8.3, 15.2]");
    assertEquals(
        List.of(
            new Difference(
                Kind.VALUE,
                "Rust, Tail latency: was 1.6 (8.3 to 15.2), is now 10.6 (8.3 to 15.2).")),
        opened(text, PROJECT.dataset()).differences());
  }

  @Test
  void aWholeDatasetTurnedRoundIsToldValueByValue() {
    Project project = Project.of(Datasets.bundled());
    List<Difference> differences =
        opened(ProjectFile.text(project, Map.of()), Datasets.nothingMeasured()).differences();
    long known =
        Snapshot.of(project).criteria().values().stream()
            .mapToLong(measure -> measure.values().size())
            .sum();
    assertEquals(known, differences.size());
    assertTrue(differences.stream().allMatch(difference -> difference.kind() == Kind.VALUE));
  }

  private static Opened assertTold(List<String> expected, String... changes) {
    Opened opened = opened(TEXT, Tills.changed(changes));
    List<String> told =
        opened.differences().stream()
            .map(difference -> difference.kind() + " " + difference.sentence())
            .toList();
    assertEquals(expected, told);
    return opened;
  }
}
