package dev.weighbridge.figure;

import dev.weighbridge.decision.Interval;
import dev.weighbridge.decision.Verdict;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a confidence figure says. */
record ConfidenceWords(Messages messages) {
  String title(ConfidenceView view) {
    List<ConfidenceView.Row> candidates = view.candidates();
    if (view.duel().isPresent()) {
      return title(view.duel().orElseThrow(), candidates.size());
    }
    if (candidates.isEmpty()) {
      return messages.text(view.rows().isEmpty() ? "confidence.nothing" : "confidence.none");
    }
    return row(candidates.getFirst());
  }

  private String title(ConfidenceView.Duel duel, int candidates) {
    String points = Integer.toString(duel.leader().points());
    if (duel.level() > 2) {
      return messages.text("confidence.title.level", Integer.toString(duel.level()), points);
    }
    String leader = duel.leader().name();
    if (duel.level() == 2) {
      return messages.text("confidence.title.two", leader, duel.runnerUp().name(), points);
    }
    String where = messages.text(candidates > 2 ? "confidence.ahead.all" : "confidence.ahead");
    if (duel.leader().leads() == 1) {
      return messages.text("confidence.title.always", leader, where);
    }
    boolean fewer = duel.leader().leads() < duel.runnerUp().leads();
    return messages.text(
        fewer ? "confidence.title.fewer" : "confidence.title", leader, where, count(duel.leader()));
  }

  String description(ConfidenceView view) {
    if (view.rows().isEmpty()) {
      return title(view);
    }
    List<String> parts = new ArrayList<>();
    parts.add(title(view) + ".");
    parts.add(view.rows().stream().map(this::spoken).collect(Collectors.joining("; ", "", ".")));
    view.duel()
        .ifPresent(duel -> {
          parts.add(heading(duel) + ", " + spread(duel) + ".");
          parts.add(statement(duel, duel.leader(), view.candidates().size()) + ".");
          parts.add(
              messages.text(
                  "confidence.thresholds",
                  percent(Verdict.LEANS_FROM),
                  percent(Verdict.FAVOURS_FROM)));
        });
    return String.join(" ", parts);
  }

  /** What stands in the place of a comparison where there is none. */
  String instead(ConfidenceView view) {
    List<ConfidenceView.Row> candidates = view.candidates();
    if (candidates.isEmpty()) {
      return messages.text(view.rows().isEmpty() ? "confidence.empty" : "confidence.nobody");
    }
    boolean alone = view.rows().size() == 1;
    return messages.text(
        alone ? "confidence.alone" : "confidence.only", candidates.getFirst().name());
  }

  /** All of a language in one line. */
  String spoken(ConfidenceView.Row row) {
    return row.obstacle()
        .map(obstacle ->
            messages.text(
                "confidence.row.out", row(row), new ObstacleWords(messages).text(obstacle)))
        .orElseGet(() -> row(row) + ", " + ahead(row));
  }

  private String row(ConfidenceView.Row row) {
    String points = Integer.toString(row.points());
    return low(row.interval()).equals(high(row.interval()))
        ? messages.text("confidence.row.exact", row.name(), points)
        : messages.text("confidence.row", row.name(), points, interval(row.interval()));
  }

  String ahead(ConfidenceView.Row row) {
    return messages.text("confidence.row.ahead", count(row));
  }

  /** Draws of a hundred in which a language is ahead. */
  String count(ConfidenceView.Row row) {
    return count(row, row.ahead());
  }

  /** Not none, where there are some. */
  private String count(ConfidenceView.Row row, int draws) {
    return draws == 0 && row.leads() > 0
        ? messages.text("confidence.few")
        : Integer.toString(draws);
  }

  String obstacle(Obstacle obstacle) {
    return new ObstacleWords(messages).text(obstacle);
  }

  /** An interval in few characters, widened to whole points. */
  String range(Interval interval) {
    String low = low(interval);
    String high = high(interval);
    return low.equals(high) ? low : messages.text("confidence.range", low, high);
  }

  private String interval(Interval interval) {
    return messages.text("confidence.interval", low(interval), high(interval));
  }

  String head(int line) {
    return messages.text("confidence.head." + line);
  }

  String points() {
    return messages.text("confidence.points");
  }

  String heading(ConfidenceView.Duel duel) {
    return messages.text(
        "confidence.lead", duel.leader().name(), duel.runnerUp().name(), duel.points());
  }

  /** Where the lead lies. */
  String spread(ConfidenceView.Duel duel) {
    return duel.isExact()
        ? messages.text("confidence.lead.exact")
        : messages.text("confidence.lead.interval", low(duel), high(duel));
  }

  String low(ConfidenceView.Duel duel) {
    return signed(duel.interval().wholeLow());
  }

  String high(ConfidenceView.Duel duel) {
    return signed(duel.interval().wholeHigh());
  }

  /** In how many draws one of the two is ahead. */
  String statement(ConfidenceView.Duel duel, ConfidenceView.Row of, int candidates) {
    boolean leading = of.equals(duel.leader());
    String other = (leading ? duel.runnerUp() : duel.leader()).name();
    String where =
        candidates > 2
            ? messages.text("confidence.ahead.of", other)
            : messages.text("confidence.ahead");
    int draws = leading ? duel.leaderAhead() : duel.runnerUpAhead();
    return messages.text(
        leading ? "confidence.statement" : "confidence.statement.other",
        of.name(),
        where,
        count(of, draws));
  }

  String level() {
    return messages.text("confidence.level");
  }

  String sideLeft(ConfidenceView.Duel duel) {
    return messages.text("confidence.side.left", duel.runnerUp().name());
  }

  String sideRight(ConfidenceView.Duel duel) {
    return messages.text("confidence.side.right", duel.leader().name());
  }

  String axis() {
    return messages.text("confidence.axis");
  }

  String bin(ConfidenceView.Bin part) {
    return messages.text(
        "confidence.bin", signed(part.points()), signed(part.points() + 1), share(part));
  }

  /** Draws of a hundred. */
  String share(ConfidenceView.Bin part) {
    double draws = 100 * part.share();
    return draws < 1 ? messages.text("confidence.few") : Long.toString(Math.round(draws));
  }

  String draws(ConfidenceView.Duel duel, int candidates) {
    return messages.text(
        "confidence.draws",
        duel.leader().name(),
        messages.text(candidates > 2 ? "confidence.ahead.all" : "confidence.ahead"));
  }

  String ofHundred(ConfidenceView.Row row) {
    return messages.text("confidence.hundred", count(row));
  }

  String close() {
    return messages.text("confidence.close");
  }

  String leans() {
    return messages.text("confidence.leans", percent(Verdict.LEANS_FROM));
  }

  String favours() {
    return messages.text("confidence.favours", percent(Verdict.FAVOURS_FROM));
  }

  String smallLead() {
    return messages.text("confidence.small");
  }

  /** A number of points with its sign. */
  static String signed(int points) {
    return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
  }

  static String low(Interval interval) {
    return Integer.toString(interval.wholeLow());
  }

  static String high(Interval interval) {
    return Integer.toString(interval.wholeHigh());
  }

  private static String percent(double part) {
    return Long.toString(Math.round(100 * part));
  }
}
