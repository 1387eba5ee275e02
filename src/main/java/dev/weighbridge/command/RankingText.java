package dev.weighbridge.command;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.decision.LargestRemainder;
import dev.weighbridge.decision.Standing;
import dev.weighbridge.explanation.VerdictWords;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A ranking as advice: who leads, on what, and where the evidence is too thin to say. */
final class RankingText {
  private final Messages messages;

  RankingText(Messages messages) {
    this.messages = messages;
  }

  String write(Ranking ranking) {
    Dataset dataset = ranking.dataset();
    VerdictWords verdict =
        VerdictWords.of(
            ranking.assessment(),
            ranking.project().shown(),
            Messages.of("explanation", Locale.ENGLISH));
    List<String> lines = new ArrayList<>();
    lines.add(ranking.project().scenario().name());
    lines.addAll(Paragraph.lines(ranking.project().scenario().summary()));
    lines.add("");
    lines.add(verdict.headline());
    lines.addAll(Paragraph.lines(verdict.sentence()));
    lines.add("");
    lines.add(table(ranking));
    for (String note : notes(ranking)) {
      lines.addAll(Paragraph.lines(note));
    }
    lines.add(
        messages.text("rank.evidence", dataset.date().toString(), dataset.id(), dataset.version()));
    return String.join("\n", lines) + "\n";
  }

  private String table(Ranking ranking) {
    List<DimensionEvidence> dimensions = ranking.dataset().dimensions();
    Table table = new Table();
    List<String> header = new ArrayList<>(List.of("", messages.text("rank.total")));
    List<String> shares = new ArrayList<>(List.of(messages.text("rank.share"), ""));
    int[] percents = ranking.assessment().shares().wholePercents();
    for (int d = 0; d < dimensions.size(); d++) {
      header.add(dimensions.get(d).shortName());
      shares.add(percent(percents[d]));
    }
    header.addAll(List.of(messages.text("rank.coverage"), ""));
    shares.addAll(List.of("", ""));
    table.add(header);
    table.add(shares);
    // As in the chart: those that cannot lead come last.
    ranking.standings().stream()
        .sorted(Comparator.comparing(standing -> !standing.isCovered()))
        .forEach(standing -> table.add(row(standing, dimensions.size())));
    return table.text();
  }

  private List<String> row(Standing standing, int dimensions) {
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
    cells.add(percent((int) Math.floor(standing.coverage() * 100 + 1e-9)));
    cells.add(standing.isCovered() ? "" : messages.text("rank.uncovered"));
    return cells;
  }

  private List<String> notes(Ranking ranking) {
    List<Standing> standings = ranking.standings();
    int dimensions = ranking.dataset().dimensions().size();
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
