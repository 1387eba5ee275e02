package dev.weighbridge.command;

import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.decision.LargestRemainder;
import dev.weighbridge.decision.Standing;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.OfAHundred;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A ranking as a table of whole points, with notes on how to read it. */
final class RankingTable {
  private final Messages messages;

  /**
   * @param messages of the room {@code ranking}
   */
  RankingTable(Messages messages) {
    this.messages = messages;
  }

  /** A row a language, those that may lead first. */
  String text(Advice advice) {
    List<DimensionEvidence> dimensions = advice.dataset().dimensions();
    Map<Integer, Candidacy> candidacies =
        advice.analysis().candidacies().stream()
            .collect(Collectors.toMap(c -> c.standing().index(), Function.identity()));
    Table table = new Table();
    List<String> header = new ArrayList<>(List.of("", messages.text("rank.total")));
    List<String> shares = new ArrayList<>(List.of(messages.text("rank.share"), ""));
    int[] percents = advice.assessment().shares().wholePercents();
    for (int d = 0; d < dimensions.size(); d++) {
      header.add(dimensions.get(d).shortName());
      shares.add(percent(percents[d]));
    }
    header.addAll(List.of(messages.text("rank.coverage"), ""));
    shares.addAll(List.of("", ""));
    table.add(header);
    table.add(shares);
    // As in the chart: those that cannot lead come last.
    advice.standings().stream()
        .map(standing -> candidacies.get(standing.index()))
        .sorted(Comparator.comparing(candidacy -> !candidacy.mayLead()))
        .forEach(candidacy -> table.add(row(candidacy, dimensions.size())));
    return table.text();
  }

  private List<String> row(Candidacy candidacy, int dimensions) {
    Standing standing = candidacy.standing();
    int total = (int) Math.round(standing.total());
    double[] parts = new double[dimensions];
    for (int d = 0; d < dimensions; d++) {
      parts[d] = standing.contributionOfDimension(d);
    }
    // Rounded together, so that the row adds up to the total it shows.
    int[] points = LargestRemainder.apportion(parts, total);
    List<String> cells = new ArrayList<>();
    cells.add(standing.alternative().name());
    cells.add(whole(total));
    for (int d = 0; d < dimensions; d++) {
      cells.add(standing.isDimensionCovered(d) ? whole(points[d]) : messages.text("rank.unknown"));
    }
    cells.add(percent(OfAHundred.atLeast(standing.coverage())));
    cells.add(remark(candidacy));
    return cells;
  }

  private String remark(Candidacy candidacy) {
    if (candidacy.mayLead()) {
      return "";
    }
    return messages.text(candidacy.qualification().mayLead() ? "rank.uncovered" : "rank.failed");
  }

  /** What the columns mean, as far as this table needs it. */
  List<String> notes(Advice advice) {
    List<Standing> standings = advice.standings();
    int dimensions = advice.dataset().dimensions().size();
    List<String> notes = new ArrayList<>();
    notes.add(messages.text("rank.points"));
    if (standings.stream().anyMatch(standing -> standing.coverage() < 1 - 1e-9)) {
      notes.add(messages.text("rank.missing"));
    }
    if (standings.stream().anyMatch(standing -> hasUnknown(standing, dimensions))) {
      notes.add(messages.text("rank.unknown.why", messages.text("rank.unknown")));
    }
    return notes;
  }

  private static boolean hasUnknown(Standing standing, int dimensions) {
    for (int d = 0; d < dimensions; d++) {
      if (!standing.isDimensionCovered(d)) {
        return true;
      }
    }
    return false;
  }

  private static String whole(int points) {
    return Integer.toString(points);
  }

  private String percent(int percent) {
    return messages.text("percent", percent);
  }
}
