package dev.weighbridge.report;

import dev.weighbridge.dataset.Source;
import dev.weighbridge.export.InlineSvg;
import dev.weighbridge.figure.DataTable;
import dev.weighbridge.figure.DataTable.Cell;
import dev.weighbridge.wording.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The blocks of a report as HTML. */
record HtmlBlocks(Markup out, InlineSvg svg, Messages words) {
  // Names up to this length stand beside their texts, longer ones above.
  private static final int SHORT_NAME = 20;

  void write(Block block) {
    switch (block) {
      case Block.Text(String text) -> out.element("p", text).line();
      case Block.Note(String text) -> out.element("p", text, "class", "quiet").line();
      case Block.Bullets(List<String> items) -> {
        out.open("ul");
        items.forEach(item -> out.element("li", item));
        out.close().line();
      }
      case Block.Facts(List<Block.Fact> facts) -> facts(facts);
      case Block.Table table -> table(table.caption(), table.table(), table.foot());
      case Block.Plate plate -> plate(plate);
      case Block.References(List<Source> sources) -> {
        out.element("p", words.text("sources"), "class", "sources").line();
        out.open("ul", "class", "sources").line();
        sources.forEach(this::source);
        out.close().line();
      }
      case Block.Command(String line) -> command(line);
    }
  }

  /** Word by word, so that a line never ends at a hyphen inside one. */
  private void command(String line) {
    out.open("pre").open("code");
    String[] words = line.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      out.text(i == 0 ? "" : " ").element("span", words[i]);
    }
    out.close().close().line();
  }

  private void facts(List<Block.Fact> facts) {
    boolean beside = facts.stream().allMatch(fact -> fact.name().length() <= SHORT_NAME);
    out.open("dl", "class", beside ? "beside" : "above").line();
    for (Block.Fact fact : facts) {
      out.open("div").element("dt", fact.name()).element("dd", fact.text()).close().line();
    }
    out.close().line();
  }

  private void plate(Block.Plate plate) {
    out.open("figure", "id", plate.id(), "class", plate.kind()).line();
    out.element("figcaption", plate.wide().title()).line();
    out.open("div", "class", "wide")
        .raw(svg.element(plate.wide(), plate.id() + "-wide"))
        .close()
        .line();
    out.open("div", "class", "narrow")
        .raw(svg.element(plate.narrow(), plate.id() + "-narrow"))
        .close()
        .line();
    if (!plate.table().columns().isEmpty()) {
      out.open("details").element("summary", words.text("table.figure")).line();
      table(plate.wide().title(), plate.table(), false);
      out.close().line();
    }
    out.close().line();
  }

  private void table(String caption, DataTable table, boolean foot) {
    for (DataTable part : WideTable.parts(table)) {
      out.open("div", "class", "scroll").open("table").element("caption", caption).line();
      out.open("thead").open("tr");
      for (int column = 0; column < part.columns().size(); column++) {
        out.element("th", part.columns().get(column), attributes(part, column, "scope", "col"));
      }
      out.close().close().line();
      int body = part.rows().size() - (foot ? 1 : 0);
      rows("tbody", part, part.rows().subList(0, body));
      if (foot) {
        rows("tfoot", part, part.rows().subList(body, part.rows().size()));
      }
      out.close().close().line();
    }
  }

  private void rows(String element, DataTable table, List<List<Cell>> rows) {
    out.open(element);
    for (List<Cell> row : rows) {
      out.open("tr");
      for (int column = 0; column < row.size(); column++) {
        String text = row.get(column).shown();
        if (column == 0) {
          out.element("th", text, attributes(table, column, "scope", "row"));
        } else {
          out.element("td", text, attributes(table, column));
        }
      }
      out.close().line();
    }
    out.close().line();
  }

  private static String[] attributes(DataTable table, int column, String... others) {
    if (!WideTable.isNumeric(table, column)) {
      return others;
    }
    String[] all = Arrays.copyOf(others, others.length + 2);
    all[others.length] = "class";
    all[others.length + 1] = "number";
    return all;
  }

  private void source(Source source) {
    out.open("li");
    Optional<String> address = WebAddress.of(source.url());
    if (address.isPresent()) {
      out.element("a", source.title(), "href", address.get(), "rel", "noopener");
    } else {
      out.text(source.title());
    }
    out.text(
        words.text("list") + words.text("source.place", source.publisher(), source.published()));
    source.locator().ifPresent(at -> detail(words.text("source.locator", at)));
    source.readVia().ifPresent(via -> detail(words.text("source.via", via)));
    out.close().line();
  }

  private void detail(String text) {
    out.element("span", "; " + text);
  }
}
