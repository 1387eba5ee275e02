package dev.weighbridge.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weighbridge.decision.Requirements;
import dev.weighbridge.project.Datasets;
import dev.weighbridge.project.Project;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandLineTest {
  private static final Project PROJECT = Project.of(Datasets.bundled());

  @Test
  void namesTheScenarioTheLanguagesAndTheSeed() {
    assertEquals(
        "weighbridge rank --scenario transactional-microservice --languages rust,go --seed 1",
        new CommandLine(PROJECT, Locale.ENGLISH).rank());
  }

  @Test
  void namesWhatDiffersFromTheScenario() {
    Project changed =
        PROJECT
            .withPriorities(
                PROJECT.priorities().withDimension(1, 62.5).withCriterion(3, 0).withPin(2, 0.28))
            .withRequirements(new Requirements(Set.of("grpc", "no-data-races")))
            .withSeed(-7);
    assertEquals(
        "weighbridge export --figure fit --out fit.svg --scenario transactional-microservice"
            + " --languages rust,go --importance performance=62.5"
            + " --importance phil-reserved-words=0 --pin safety=28 --require grpc"
            + " --require no-data-races --seed=-7",
        new CommandLine(changed, Locale.ENGLISH).export());
  }

  @Test
  void namesALanguageThatIsNotTheUsualOne() {
    assertEquals(
        new CommandLine(PROJECT, Locale.ENGLISH).rank() + " --locale de",
        new CommandLine(PROJECT, Locale.GERMAN).rank());
  }

  @Test
  void pinsComeBack() {
    for (int percent = 0; percent <= 100; percent++) {
      assertEquals(percent, CommandLine.percent(percent / 100.0));
    }
    Random random = new Random(5);
    for (int i = 0; i < 10_000; i++) {
      double share = random.nextDouble();
      assertEquals(share, CommandLine.percent(share) / 100, Math.ulp(share));
    }
  }

  @Test
  void wordsAreQuotedForAShell() {
    assertEquals("a-b_c=1.5,d", CommandLine.quoted("a-b_c=1.5,d"));
    assertEquals("'it'\\''s $(x) `y`'", CommandLine.quoted("it's $(x) `y`"));
    assertEquals("''", CommandLine.quoted(""));
  }
}
