package dev.weighbridge.command;

import dev.weighbridge.dataset.Display;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Criterion;
import dev.weighbridge.decision.Dimension;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.wording.Excerpt;
import dev.weighbridge.wording.Messages;
import dev.weighbridge.wording.TypedNumber;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** Priorities as given on the command line: {@code ID=NUMBER} over those of the scenario. */
final class PriorityOptions {
  static final String IMPORTANCE = "--importance";
  static final String PIN = "--pin";

  // A sum of percents that should be 100 may miss it by rounding.
  private static final double ROUNDING = 1e-10;

  private final Comparison comparison;
  private final Messages messages;
  private final List<String> dimensions;

  PriorityOptions(Comparison comparison, Messages messages) {
    this.comparison = comparison;
    this.messages = messages;
    this.dimensions = dimensions(comparison);
  }

  /** Adds both options; completion offers an id with its sign, and the number follows. */
  static void add(CommandSpec spec, Options options) {
    spec.addOption(
            options
                .repeatable(IMPORTANCE, "importance")
                .completionCandidates(
                    Options.bundled(dataset -> withSign(weighed(dataset.comparison()))))
                .build())
        .addOption(
            options
                .repeatable(PIN, "pin")
                .completionCandidates(
                    Options.bundled(dataset -> withSign(dimensions(dataset.comparison()))))
                .build());
  }

  private static List<String> withSign(List<String> ids) {
    return ids.stream().map(id -> id + "=").toList();
  }

  private static List<String> dimensions(Comparison comparison) {
    return comparison.dimensions().stream().map(Dimension::id).toList();
  }

  private static List<String> weighed(Comparison comparison) {
    return Stream.concat(
            dimensions(comparison).stream(), comparison.criteria().stream().map(Criterion::id))
        .toList();
  }

  /**
   * The priorities with the changes that were asked for.
   *
   * @param importances of dimensions and criteria, 0 to 100
   * @param pins shares of dimensions in percent
   */
  Priorities apply(Priorities priorities, List<String> importances, List<String> pins)
      throws Failure {
    Priorities result = priorities;
    for (Map.Entry<String, Double> one :
        pairs(IMPORTANCE, importances, "unknown.weighed", weighed(comparison)).entrySet()) {
      String id = one.getKey();
      result =
          dimensions.contains(id)
              ? result.withDimension(comparison.dimensionIndex(id), one.getValue())
              : result.withCriterion(comparison.criterionIndex(id), one.getValue());
    }
    Map<String, Double> shares = pairs(PIN, pins, "unknown.dimension", dimensions);
    checkSum(shares);
    for (Map.Entry<String, Double> pin : shares.entrySet()) {
      result = result.withPin(comparison.dimensionIndex(pin.getKey()), pin.getValue() / 100);
    }
    return result;
  }

  private void checkSum(Map<String, Double> shares) throws Failure {
    // As they were written: a sum of doubles would show digits that nobody typed.
    BigDecimal exact =
        shares.values().stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    double sum = exact.doubleValue();
    boolean little = shares.size() == dimensions.size() && sum < 100 - ROUNDING;
    if (little || sum > 100 + ROUNDING) {
      String shown = new Display("", " %", Math.max(0, exact.scale()), false).text(sum);
      throw new Failure(
          ExitCode.USAGE, messages.text(little ? "pins.little" : "pins.much", PIN, shown));
    }
  }

  private Map<String, Double> pairs(
      String option, List<String> given, String unknown, List<String> known) throws Failure {
    Map<String, Double> pairs = new LinkedHashMap<>();
    for (String pair : given) {
      int sign = pair.indexOf('=');
      String id = (sign < 0 ? pair : pair.substring(0, sign)).strip().toLowerCase(Locale.ROOT);
      String number = sign < 0 ? "" : pair.substring(sign + 1).strip();
      TypedNumber read = TypedNumber.read(withoutUnit(option, number), 0, 100);
      if (read instanceof TypedNumber.Unreadable) {
        throw new Failure(
            ExitCode.USAGE, messages.text("pair.form", option, Excerpt.of(pair), known.getFirst()));
      }
      if (!known.contains(id)) {
        throw new Failure(
            ExitCode.USAGE, messages.text(unknown, Excerpt.of(id), String.join(", ", known)));
      }
      if (!(read instanceof TypedNumber.Known(double value))) {
        throw new Failure(
            ExitCode.USAGE, messages.text("pair.range", option, id, Excerpt.of(number)));
      }
      if (pairs.put(id, value) != null) {
        throw new Failure(ExitCode.USAGE, messages.text("pair.twice", option, id));
      }
    }
    return pairs;
  }

  /** A share is in percent, and may say so; an importance is not. */
  private static String withoutUnit(String option, String number) {
    boolean percent = option.equals(PIN) && number.endsWith("%");
    return percent ? number.substring(0, number.length() - 1) : number;
  }
}
