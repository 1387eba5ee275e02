package dev.weighbridge.report;

import dev.weighbridge.dataset.CriterionEvidence;
import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The command lines that say what the window was told: they start from the same scenario and name
 * what differs from it, exactly. Quoted for a POSIX shell.
 */
record CommandLine(Project project, Locale language) {
  private static final int DECIMALS = 10;
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./,=:@%+-]+");

  /** Prints the ranking. */
  String rank() {
    return line(List.of("weighbridge", "rank"));
  }

  /** Draws the fit. */
  String export() {
    return line(List.of("weighbridge", "export", "--figure", "fit", "--out", "fit.svg"));
  }

  private String line(List<String> start) {
    List<String> words = new ArrayList<>(start);
    words.addAll(List.of("--scenario", project.scenario().id()));
    words.addAll(List.of("--languages", String.join(",", project.shown())));
    importances(words);
    pins(words);
    project.requirements().capabilities().stream()
        .sorted()
        .forEach(capability -> words.addAll(List.of("--require", capability)));
    // A negative number by itself could be taken for an option.
    words.addAll(
        project.seed() < 0
            ? List.of("--seed=" + project.seed())
            : List.of("--seed", Long.toString(project.seed())));
    if (!language.equals(Messages.LANGUAGES.getFirst())) {
      words.addAll(List.of("--locale", language.toLanguageTag()));
    }
    return words.stream().map(CommandLine::quoted).collect(Collectors.joining(" "));
  }

  private void importances(List<String> words) {
    Priorities given = project.scenario().priorities(project.dataset());
    Priorities present = project.priorities();
    List<DimensionEvidence> dimensions = project.dataset().dimensions();
    for (int d = 0; d < dimensions.size(); d++) {
      if (present.ofDimension(d) != given.ofDimension(d)) {
        importance(dimensions.get(d).id(), present.ofDimension(d), words);
      }
    }
    List<CriterionEvidence> criteria = project.dataset().criteria();
    for (int c = 0; c < criteria.size(); c++) {
      if (present.ofCriterion(c) != given.ofCriterion(c)) {
        importance(criteria.get(c).id(), present.ofCriterion(c), words);
      }
    }
  }

  private static void importance(String id, double importance, List<String> words) {
    words.addAll(List.of("--importance", id + "=" + number(importance)));
  }

  private void pins(List<String> words) {
    Priorities priorities = project.priorities();
    for (int d = 0; d < priorities.dimensionCount(); d++) {
      if (priorities.isPinned(d)) {
        double percent = percent(priorities.pinnedShare(d).getAsDouble());
        words.addAll(
            List.of("--pin", project.dataset().dimensions().get(d).id() + "=" + number(percent)));
      }
    }
  }

  /** The percent, a short one if it will do, that divided by 100 gives back the share. */
  static double percent(double share) {
    double percent = share * 100;
    double rounded =
        BigDecimal.valueOf(percent).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
    for (double near :
        new double[] {rounded, percent, Math.nextUp(percent), Math.nextDown(percent)}) {
      if (near / 100 == share) {
        return near;
      }
    }
    // Percents near 100 lie further apart than shares near 1: it is off by one last bit.
    return percent;
  }

  private static String number(double number) {
    BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
    return exact.signum() == 0 ? "0" : exact.toPlainString();
  }

  /** A word as a POSIX shell reads it back. */
  static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
