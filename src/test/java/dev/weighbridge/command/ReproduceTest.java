package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Datasets;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.report.AdviceJson;
import dev.weighbridge.report.Reports;
import dev.weighbridge.wording.Messages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The command line that a report ends with gives what the report says. */
@Execution(ExecutionMode.CONCURRENT)
class ReproduceTest {
  private static final int RUNS = 12;
  private static final Pattern RANK = Pattern.compile("(?m)^weighbridge (rank .*)$");

  @Test
  void theLineInAReportGivesTheSameAdvice() {
    Reports reports = new Reports(Typeface.bundled(), Locale.ENGLISH);
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    String bundled = Datasets.bundled().sha256();
    int runs = 0;
    while (runs < RUNS) {
      // Figures of one’s own are no words of a command line; the report says what carries them.
      Project project = Projects.random(random).withoutOwn();
      if (!project.dataset().sha256().equals(bundled)) {
        continue;
      }
      runs++;
      Advice advice = Advice.of(project, Messages.of("explanation", Locale.ENGLISH));
      String report = new String(reports.markdown(advice), StandardCharsets.UTF_8);
      MatchResult line = RANK.matcher(report).results().findFirst().orElseThrow();
      List<String> words = new ArrayList<>(List.of(line.group(1).split(" ", -1)));
      words.addAll(List.of("--format", "json"));
      Run run = Run.of(words.toArray(String[]::new));
      assertEquals("", run.err(), line.group());
      assertEquals(AdviceJson.write(advice, Optional.empty()), run.out(), line.group());
    }
  }
}
