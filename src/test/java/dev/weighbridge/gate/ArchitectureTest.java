package dev.weighbridge.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The program keeps every rule of the rooms, and every rule is seen to reject what breaks it. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
  private static final String VIOLATION = "dev.weighbridge.gate.violation";

  /** For each rule, what breaks it; the classes live in {@code gate.violation}. */
  private static final Map<String, String> BROKEN_BY =
      Map.ofEntries(
          Map.entry("decision", "decision.ReadsAFile"),
          Map.entry("wording", "wording.KnowsTheDataset"),
          Map.entry("storage", "storage.KnowsTheDataset"),
          Map.entry("json", "json.KnowsTheDataset"),
          Map.entry("dataset", "dataset.KnowsTheProject"),
          Map.entry("project", "project.KnowsAFigure"),
          Map.entry("explanation", "explanation.KnowsAFigure"),
          Map.entry("figure", "figure.UsesAToolkit"),
          Map.entry("export", "export.UsesJavaFx"),
          Map.entry("report", "report.DrawsItself"),
          Map.entry("command", "command.OpensTheWindow"),
          Map.entry("window", "window.UsesTheCommandLine"),
          Map.entry("root", "DoesTheWork"),
          Map.entry("no cycles", "dataset.KnowsTheProject"),
          Map.entry("console", "export.UsesTheConsole"),
          Map.entry("network", "dataset.Downloads"),
          Map.entry("repeatable", "figure.KnowsTheDay"),
          Map.entry("locale", "report.AsTheMachineWrites"),
          Map.entry("static state", "project.Counter"),
          Map.entry("package-info", "unmarked.Unmarked"),
          Map.entry("names", "project.ProjectManager"));

  @TestFactory
  Stream<DynamicTest> theProgramKeepsEveryRule() {
    JavaClasses program = new ClassFileImporter().importPath(Path.of("target", "classes"));
    assertFalse(program.isEmpty());
    return RoomRules.below("dev.weighbridge").entrySet().stream()
        .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(program)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleRejectsWhatBreaksIt() {
    JavaClasses violations = new ClassFileImporter().importPackages(VIOLATION);
    return RoomRules.below(VIOLATION).entrySet().stream()
        .map(rule -> dynamicTest(rule.getKey(), () -> assertRejects(rule, violations)));
  }

  @Test
  void everyRuleHasItsViolation() {
    assertEquals(BROKEN_BY.keySet(), RoomRules.below(VIOLATION).keySet());
  }

  private static void assertRejects(Map.Entry<String, ArchRule> rule, JavaClasses violations) {
    String offender = VIOLATION + "." + BROKEN_BY.get(rule.getKey());
    List<String> details = rule.getValue().evaluate(violations).getFailureReport().getDetails();
    assertTrue(
        details.stream().anyMatch(detail -> detail.contains(offender)),
        () -> offender + " is not rejected, only " + details);
  }
}
