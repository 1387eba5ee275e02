package dev.weighbridge.figure;

import dev.weighbridge.decision.Verdict;
import dev.weighbridge.figure.ScenariosView.Dot;
import dev.weighbridge.figure.ScenariosView.Row;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What a figure of all scenarios says. */
record ScenariosWords(Messages messages) {
  String title(ScenariosView view) {
    List<Row> rows = view.rows().stream().filter(row -> !row.own()).toList();
    Map<String, Integer> ahead = new LinkedHashMap<>();
    int close = 0;
    int none = 0;
    for (Row row : rows) {
      OptionalInt leader = ahead(row.verdict());
      if (leader.isPresent()) {
        ahead.merge(row.dot(leader.getAsInt()).name(), 1, Integer::sum);
      } else if (row.verdict() instanceof Verdict.NoneQualifies) {
        none++;
      } else {
        close++;
      }
    }
    String all = Integer.toString(rows.size());
    List<String> parts = new ArrayList<>();
    ahead.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(entry ->
            parts.add(
                messages.text(
                    parts.isEmpty() ? "scenarios.title.ahead" : "scenarios.title.other",
                    entry.getKey(),
                    entry.getValue().toString(),
                    all)));
    add(parts, "scenarios.title.close", close, all);
    add(parts, "scenarios.title.none", none, all);
    return String.join(", ", parts);
  }

  private void add(List<String> parts, String key, int count, String all) {
    if (count > 0) {
      String number = Integer.toString(count);
      parts.add(messages.text(parts.isEmpty() ? key + ".first" : key, number, all));
    }
  }

  /** Whom a verdict puts ahead, by its index in the dataset. */
  static OptionalInt ahead(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Favours favours -> OptionalInt.of(favours.leader());
      case Verdict.Leans leans -> OptionalInt.of(leans.leader());
      case Verdict.OnlyOne(int only) -> OptionalInt.of(only);
      case Verdict.TooClose _, Verdict.NoneQualifies _ -> OptionalInt.empty();
    };
  }

  String description(ScenariosView view) {
    return messages.text(
        "scenarios.description",
        view.rows().stream()
            .map(row ->
                messages.text(
                    "scenarios.row",
                    name(row),
                    verdict(row),
                    bestFirst(row).stream().map(this::label).collect(Collectors.joining(", "))))
            .collect(Collectors.joining("; ")));
  }

  static List<Dot> bestFirst(Row row) {
    return row.dots().stream().sorted(Comparator.comparingDouble(Dot::total).reversed()).toList();
  }

  String name(Row row) {
    return row.own() ? messages.text("scenarios.own") : row.name();
  }

  String presentMark() {
    return messages.text("scenarios.now");
  }

  String axis() {
    return messages.text("scenarios.axis");
  }

  String label(Dot language) {
    return messages.text("scenarios.label", language.name(), whole(language.total()));
  }

  String spoken(Row row, Dot language) {
    String words =
        messages.text(
            "scenarios.dot",
            name(row),
            language.name(),
            whole(language.total()),
            Integer.toString(language.interval().wholeLow()),
            Integer.toString(language.interval().wholeHigh()));
    return language.mayLead() ? words : words + "; " + right(language);
  }

  String right(Dot language) {
    return messages.text(
        switch (language.right()) {
          case MAY_LEAD -> "scenarios.right.leads";
          case REQUIREMENT_FAILS -> "scenarios.right.required";
          case TOO_LITTLE_EVIDENCE -> "scenarios.right.evidence";
        });
  }

  String verdict(Row row) {
    return switch (row.verdict()) {
      case Verdict.Favours favours -> of(row, "scenarios.favours", favours.leader());
      case Verdict.Leans leans -> of(row, "scenarios.leans", leans.leader());
      case Verdict.OnlyOne(int only) -> of(row, "scenarios.only", only);
      case Verdict.TooClose _ -> messages.text("scenarios.close");
      case Verdict.NoneQualifies _ -> messages.text("scenarios.none");
    };
  }

  private String of(Row row, String key, int language) {
    return messages.text(key, row.dot(language).name());
  }

  /** How many draws stand behind a verdict; empty if it does not rest on draws. */
  String draws(Row row) {
    return switch (row.verdict()) {
      case Verdict.TooClose close ->
          messages.text("scenarios.draws.of", row.dot(close.leader()).name(), ahead(row, close));
      case Verdict.Compared compared -> messages.text("scenarios.draws", ahead(row, compared));
      case Verdict.OnlyOne _, Verdict.NoneQualifies _ -> "";
    };
  }

  /** What is said below the rows. */
  List<String> notes(ScenariosView view, ScenariosFrame frame) {
    List<String> notes = new ArrayList<>();
    if (view.rows().stream().anyMatch(row -> !frame.barred(row).isEmpty())) {
      notes.add(messages.text("scenarios.bars"));
    }
    if (!frame.stacked() && view.rows().stream().anyMatch(row -> !draws(row).isEmpty())) {
      notes.add(messages.text("scenarios.reading"));
    }
    if (view.rows().stream().flatMap(row -> row.dots().stream()).anyMatch(d -> !d.mayLead())) {
      notes.add(messages.text("scenarios.hollow"));
    }
    return notes;
  }

  private static String ahead(Row row, Verdict.Compared verdict) {
    return Integer.toString(row.dot(verdict.leader()).ahead());
  }

  static String whole(double points) {
    return Long.toString(Math.round(points));
  }
}
