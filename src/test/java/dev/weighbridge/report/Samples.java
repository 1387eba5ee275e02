package dev.weighbridge.report;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.QuickAdvice;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/** Advice and reports to test with. */
final class Samples {
  private static final int RANDOM = 20;

  private Samples() {}

  static Reports reports() {
    return new Reports(Typeface.bundled(), Locale.ENGLISH);
  }

  static Advice advice(Project project) {
    return QuickAdvice.of(project, Messages.of("explanation", Locale.ENGLISH));
  }

  static String html(Reports reports, Advice advice) {
    return new String(reports.html(advice), StandardCharsets.UTF_8);
  }

  static String markdown(Reports reports, Advice advice) {
    return new String(reports.markdown(advice), StandardCharsets.UTF_8);
  }

  /** Those that hurt, and some drawn from a seed. */
  static Stream<Project> projects() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261127);
    List<Project> projects = new ArrayList<>(Projects.hard().values());
    for (int i = 0; i < RANDOM; i++) {
      projects.add(Projects.random(random));
    }
    return projects.stream();
  }
}
