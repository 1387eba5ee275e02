package dev.weighbridge.figure;

import dev.weighbridge.explanation.WholeReasons;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;

/** What a lead figure says. */
record LeadWords(Messages messages) {
  private static final int MOST_SAID = 12;
  private static final String MINUS = "\u2212";

  String title(LeadView view) {
    return switch (view) {
      case LeadView.Lacking(LeadView.Lack lack, String name) ->
          switch (lack) {
            case ONE_SHOWN -> messages.text("lead.one-shown", name);
            case ONE_MAY_LEAD -> messages.text("lead.one-may-lead", name);
            case NONE_MAY_LEAD -> messages.text("lead.none-may-lead");
          };
      case LeadView.Pair pair -> {
        int lead = pair.strongest(0).lead();
        String key = lead == 0 ? "lead.level" : pair.ruledOut().isEmpty() ? "lead" : "lead.more";
        yield messages.text(key, pair.first().name(), pair.second().name(), lead);
      }
    };
  }

  String description(LeadView view) {
    if (!(view instanceof LeadView.Pair pair)) {
      return sentence(view);
    }
    WholeReasons reasons = pair.strongest(MOST_SAID);
    List<String> parts = new ArrayList<>();
    for (WholeReasons.Entry entry : reasons.listed()) {
      parts.add(reason(pair, entry));
    }
    if (reasons.others() > 0) {
      parts.add(rest(pair, reasons));
    }
    String all =
        messages.text(
            "lead.description",
            title(view),
            String.join("; ", parts),
            sum(pair),
            totals(pair),
            Integer.toString(reasons.lead()));
    String ruledOut = new ObstacleWords(messages).sentence(pair.ruledOut());
    return ruledOut.isEmpty() ? all : all + " " + ruledOut;
  }

  /** What is said in place of a picture. */
  String sentence(LeadView view) {
    return messages.text("lead.lacking", title(view));
  }

  String side(LeadView.Side side) {
    return messages.text("lead.for", side.name());
  }

  String values(LeadView.Item item) {
    String missing = messages.text("lead.missing");
    return messages.text(
        "lead.values", item.first().orElse(missing), item.second().orElse(missing));
  }

  /** A reason with what it weighs and on whose side. */
  String reason(LeadView.Pair pair, WholeReasons.Entry entry) {
    LeadView.Item item = pair.criteria().get(entry.criterion());
    LeadView.Side side = entry.whole() > 0 ? pair.first() : pair.second();
    return messages.text(
        "lead.reason", item.name(), values(item), Math.abs(entry.whole()), side.name());
  }

  /** All that is not listed. */
  String rest(LeadView.Pair pair, WholeReasons reasons) {
    LeadView.Side side = reasons.rest() >= 0 ? pair.first() : pair.second();
    return messages.text(
        "lead.rest.points", others(reasons), Math.abs(reasons.rest()), side.name());
  }

  String others(WholeReasons reasons) {
    String key = reasons.listed().isEmpty() ? "lead.all" : "lead.others";
    return messages.text(key, reasons.others());
  }

  String sum(LeadView.Pair pair) {
    return messages.text("lead.sum", pair.first().name(), pair.second().name());
  }

  String totals(LeadView.Pair pair) {
    return messages.text("lead.totals", whole(pair.first().total()), whole(pair.second().total()));
  }

  /** With its sign; nothing has none. */
  static String signed(int points) {
    return (points > 0 ? "+" : points < 0 ? MINUS : "") + Math.abs(points);
  }

  DataTable table(LeadView view) {
    if (!(view instanceof LeadView.Pair pair)) {
      return new DataTable(List.of(messages.text("lead.column.remark")), List.of(row(view)));
    }
    List<String> columns =
        List.of(
            messages.text("lead.column.criterion"),
            messages.text("lead.column.dimension"),
            pair.first().name(),
            pair.second().name(),
            messages.text("lead.column.points", pair.first().name()));
    WholeReasons reasons = pair.strongest(pair.criteria().size());
    List<List<DataTable.Cell>> rows = new ArrayList<>();
    for (WholeReasons.Entry entry : reasons.listed()) {
      LeadView.Item item = pair.criteria().get(entry.criterion());
      String missing = messages.text("lead.missing");
      rows.add(
          List.of(
              new DataTable.Text(item.name()),
              new DataTable.Text(item.dimension()),
              new DataTable.Text(item.first().orElse(missing)),
              new DataTable.Text(item.second().orElse(missing)),
              new DataTable.Quantity(entry.points(), signed(entry.whole()))));
    }
    if (reasons.others() > 0) {
      rows.add(
          row(
              others(reasons),
              "",
              "",
              new DataTable.Quantity(reasons.restPoints(), signed(reasons.rest()))));
    }
    rows.add(
        row(
            sum(pair),
            whole(pair.first().total()),
            whole(pair.second().total()),
            new DataTable.Quantity(pair.reasons().lead(), Integer.toString(reasons.lead()))));
    return new DataTable(columns, rows);
  }

  private List<DataTable.Cell> row(LeadView view) {
    return List.of(new DataTable.Text(title(view)));
  }

  private static List<DataTable.Cell> row(
      String name, String first, String second, DataTable.Cell points) {
    return List.of(
        new DataTable.Text(name),
        new DataTable.Text(""),
        new DataTable.Text(first),
        new DataTable.Text(second),
        points);
  }

  private static String whole(double points) {
    return Long.toString(Math.round(points));
  }
}
