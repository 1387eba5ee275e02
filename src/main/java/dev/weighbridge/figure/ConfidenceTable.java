package dev.weighbridge.figure;

import dev.weighbridge.decision.Interval;
import dev.weighbridge.figure.DataTable.Cell;
import dev.weighbridge.figure.DataTable.Quantity;
import dev.weighbridge.figure.DataTable.Text;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A confidence figure as a table: totals, then the lead, then the lead by whole points. */
record ConfidenceTable(Messages messages, ConfidenceWords words) {
  private static final Cell EMPTY = new Text("");

  DataTable of(ConfidenceView view) {
    List<List<Cell>> rows = new ArrayList<>();
    for (ConfidenceView.Row row : view.rows()) {
      rows.add(
          List.of(
              new Text(row.name()),
              whole(row.total()),
              low(row.interval()),
              high(row.interval()),
              row.mayLead() ? new Quantity(100 * row.leads(), words.count(row)) : EMPTY,
              new Text(row.obstacle().map(words::obstacle).orElse(""))));
    }
    view.duel()
        .ifPresent(duel -> {
          rows.add(
              List.of(
                  new Text(
                      messages.text(
                          "confidence.table.lead", duel.leader().name(), duel.runnerUp().name())),
                  new Quantity(duel.lead(), Integer.toString(duel.points())),
                  low(duel.interval()),
                  high(duel.interval()),
                  new Quantity(100 * ahead(duel), Integer.toString(duel.leaderAhead())),
                  EMPTY));
          for (ConfidenceView.Bin bin : duel.bins()) {
            String from = ConfidenceWords.signed(bin.points());
            String to = ConfidenceWords.signed(bin.points() + 1);
            rows.add(
                List.of(
                    new Text(messages.text("confidence.table.bin", from, to)),
                    EMPTY,
                    new Quantity(bin.points(), from),
                    new Quantity(bin.points() + 1, to),
                    new Quantity(100 * bin.share(), words.share(bin)),
                    EMPTY));
          }
        });
    return new DataTable(
        Stream.of("what", "points", "low", "high", "share", "note")
            .map(column -> messages.text("confidence.column." + column))
            .toList(),
        rows);
  }

  private static double ahead(ConfidenceView.Duel duel) {
    return duel.bins().stream()
        .filter(bin -> bin.points() >= 0)
        .mapToDouble(ConfidenceView.Bin::share)
        .sum();
  }

  private static Cell whole(double points) {
    return new Quantity(points, Long.toString(Math.round(points)));
  }

  private Cell low(Interval interval) {
    return new Quantity(interval.low(), ConfidenceWords.low(interval));
  }

  private Cell high(Interval interval) {
    return new Quantity(interval.high(), ConfidenceWords.high(interval));
  }
}
