package dev.weighbridge.command;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.Breakdown;
import dev.weighbridge.explanation.Explanation;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;

/** A ranking as advice: the verdict, why, what speaks against it, and how far it carries. */
final class RankingText {
  private final Messages messages;
  private final RankingTable table;

  /**
   * @param messages of the room {@code ranking}
   */
  RankingText(Messages messages) {
    this.messages = messages;
    this.table = new RankingTable(messages);
  }

  String write(Advice advice) {
    Dataset dataset = advice.dataset();
    Explanation explanation = advice.explanation();
    List<String> lines = new ArrayList<>();
    lines.add(advice.project().scenario().name());
    lines.addAll(Paragraph.lines(advice.project().scenario().summary()));
    lines.add("");
    lines.add(explanation.headline());
    if (!explanation.verdict().isEmpty()) {
      lines.addAll(Paragraph.lines(String.join(" ", explanation.verdict())));
    }
    lines.add("");
    lines.add(table.text(advice));
    table.notes(advice).forEach(note -> lines.addAll(Paragraph.lines(note)));
    section("rank.why", explanation.reasons(), lines);
    explanation.breakdown().ifPresent(breakdown -> add(breakdown, advice, lines));
    section("rank.against", explanation.against(), lines);
    section("rank.change", explanation.changes(), lines);
    section("rank.sure", explanation.certainty(), lines);
    section("rank.missing.title", gaps(explanation, advice), lines);
    lines.add("");
    lines.add(
        messages.text("rank.evidence", dataset.date().toString(), dataset.id(), dataset.version())
            + " "
            + messages.text(
                "rank.draws", advice.sampled().totals().samples(), advice.project().seed()));
    return String.join("\n", lines) + "\n";
  }

  private void section(String title, List<String> sentences, List<String> lines) {
    if (!sentences.isEmpty()) {
      lines.add("");
      lines.add(messages.text(title));
      sentences.forEach(sentence -> lines.addAll(Paragraph.lines(sentence, "- ", "  ")));
    }
  }

  private void add(Breakdown breakdown, Advice advice, List<String> lines) {
    var languages = advice.dataset().comparison().alternatives();
    lines.addAll(
        Paragraph.lines(
            messages.text(
                "rank.lead",
                Math.abs(breakdown.lead()),
                languages.get(breakdown.first()).name(),
                languages.get(breakdown.second()).name()),
            "- ",
            "  "));
    int width =
        breakdown.parts().stream().mapToInt(part -> points(part.points()).length()).max().orElse(0);
    for (Breakdown.Part part : breakdown.parts()) {
      String points = points(part.points());
      String first = "    " + " ".repeat(width - points.length()) + points + "  ";
      lines.addAll(Paragraph.lines(part.text(), first, " ".repeat(first.length())));
    }
  }

  private static String points(int points) {
    String sign = points > 0 ? "+" : "−";
    return points == 0 ? "0" : sign + Math.abs(points);
  }

  private List<String> gaps(Explanation explanation, Advice advice) {
    boolean missing =
        advice.analysis().candidacies().stream()
            .anyMatch(candidacy -> !candidacy.missing(advice.assessment()).isEmpty());
    List<String> gaps = new ArrayList<>(explanation.gaps());
    if (!missing) {
      gaps.add(messages.text("rank.nothing.missing"));
    }
    return gaps;
  }
}
