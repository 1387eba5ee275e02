package dev.weighbridge.report;

import dev.weighbridge.dataset.Source;
import dev.weighbridge.figure.DataTable;
import dev.weighbridge.figure.DataTable.Cell;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a report as Markdown: CommonMark with the tables of GitHub Flavored Markdown. */
final class MarkdownWriter {
  private static final int DEEPEST = 6;

  private final Messages words;

  /**
   * @param words the bundle {@code report}
   */
  MarkdownWriter(Messages words) {
    this.words = words;
  }

  String write(Report report) {
    List<String> parts = new ArrayList<>();
    parts.add("# " + MarkdownText.of(report.headline()));
    parts.add(strong(report.scenario()));
    if (!report.verdict().isEmpty()) {
      parts.add(MarkdownText.line(String.join(" ", report.verdict())));
    }
    parts.add(MarkdownText.line(report.basis()));
    report.sections().forEach(section -> write(section, 2, parts));
    parts.add("---");
    parts.add(MarkdownText.line(words.text("colophon")));
    return String.join("\n\n", parts) + "\n";
  }

  private void write(Section section, int level, List<String> parts) {
    parts.add("#".repeat(Math.min(level, DEEPEST)) + " " + MarkdownText.of(section.title()));
    section.blocks().forEach(block -> write(block, parts));
    section.parts().forEach(part -> write(part, level + 1, parts));
  }

  private void write(Block block, List<String> parts) {
    switch (block) {
      case Block.Text(String text) -> parts.add(MarkdownText.line(text));
      case Block.Note(String text) -> parts.add(MarkdownText.line(text));
      case Block.Bullets(List<String> items) ->
          parts.add(list(items.stream().map(MarkdownText::line).toList()));
      case Block.Facts(List<Block.Fact> facts) ->
          parts.add(
              list(
                  facts.stream()
                      .map(fact -> strong(fact.name() + ":") + " " + MarkdownText.of(fact.text()))
                      .toList()));
      case Block.Table(String caption, DataTable table, boolean _) -> write(caption, table, parts);
      case Block.Plate plate -> {
        if (plate.table().columns().isEmpty()) {
          parts.add(strong(plate.wide().title()));
          parts.add(MarkdownText.line(plate.wide().description()));
        } else {
          write(plate.wide().title(), plate.table(), parts);
        }
      }
      case Block.References(List<Source> sources) -> {
        parts.add(strong(words.text("sources")));
        parts.add(list(sources.stream().map(this::source).toList()));
      }
      case Block.Command(String line) -> parts.add(MarkdownText.code(line));
    }
  }

  private String source(Source source) {
    List<String> parts = new ArrayList<>();
    parts.add(MarkdownText.link(source.title(), source.url()));
    parts.add(MarkdownText.of(words.text("source.place", source.publisher(), source.published())));
    source.locator().ifPresent(at -> parts.add(MarkdownText.of(words.text("source.locator", at))));
    source.readVia().ifPresent(via -> parts.add(MarkdownText.of(words.text("source.via", via))));
    return String.join("; ", parts);
  }

  private static void write(String caption, DataTable table, List<String> parts) {
    parts.add(strong(caption));
    WideTable.parts(table).forEach(part -> parts.add(table(part)));
  }

  private static String table(DataTable table) {
    List<String> rows = new ArrayList<>();
    rows.add(row(table.columns()));
    rows.add(
        IntStream.range(0, table.columns().size())
            .mapToObj(column -> WideTable.isNumeric(table, column) ? "---:" : "---")
            .collect(Collectors.joining(" | ", "| ", " |")));
    for (List<Cell> row : table.rows()) {
      rows.add(row(row.stream().map(Cell::shown).toList()));
    }
    return String.join("\n", rows);
  }

  private static String row(List<String> cells) {
    return cells.stream().map(MarkdownText::of).collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String list(List<String> items) {
    return items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
  }

  private static String strong(String text) {
    String escaped = MarkdownText.of(text);
    return escaped.isEmpty() ? "" : "**" + escaped + "**";
  }
}
