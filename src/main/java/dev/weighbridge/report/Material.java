package dev.weighbridge.report;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.OfAHundred;
import dev.weighbridge.figure.DataTable;
import dev.weighbridge.figure.DataTable.Cell;
import dev.weighbridge.figure.DataTable.Quantity;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** What the sections of a report are made from, and how they write names and numbers. */
record Material(Advice advice, Messages words) {

  String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  Project project() {
    return advice.project();
  }

  Dataset dataset() {
    return advice.dataset();
  }

  Comparison comparison() {
    return advice.dataset().comparison();
  }

  /** The languages shown, in the dataset's order. */
  List<Integer> shown() {
    return advice.project().shown().stream().map(comparison()::alternativeIndex).toList();
  }

  String name(int language) {
    return comparison().alternatives().get(language).name();
  }

  /** The names of the languages shown, in the dataset's order. */
  List<String> names() {
    return shown().stream().map(this::name).toList();
  }

  /** The languages shown, best first, those that cannot lead after the others. */
  List<Candidacy> ranking() {
    return advice.standings().stream()
        .flatMap(s -> advice.analysis().candidacies().stream().filter(c -> c.standing() == s))
        .sorted(Comparator.comparing(candidacy -> !candidacy.mayLead()))
        .toList();
  }

  DataTable.Text cell(String text) {
    return new DataTable.Text(text);
  }

  /** A number of points, shown as a whole one. */
  Quantity points(double points) {
    return new Quantity(points, Long.toString(Math.round(points)));
  }

  /**
   * A part of a whole.
   *
   * @param part 0..1
   * @param percent as it is shown
   */
  Quantity percent(double part, int percent) {
    boolean some = percent == 0 && part > 0;
    return new Quantity(part, some ? text("percent.some") : text("percent", percent));
  }

  /** A part of a whole, rounded down: all of it only if nothing is missing. */
  Quantity percentAtLeast(double part) {
    return percent(part, OfAHundred.atLeast(part));
  }

  /** An importance, with a decimal if it has one. */
  Cell importance(double importance) {
    return new Quantity(importance, number(importance));
  }

  static String number(double number) {
    BigDecimal rounded =
        BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  /** The heads of a table, by their keys. */
  List<String> heads(String... keys) {
    return List.of(keys).stream().map(key -> text("head." + key)).toList();
  }
}
