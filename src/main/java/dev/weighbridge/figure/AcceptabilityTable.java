package dev.weighbridge.figure;

import dev.weighbridge.decision.PriorityShare;
import dev.weighbridge.figure.DataTable.Cell;
import dev.weighbridge.figure.DataTable.Quantity;
import dev.weighbridge.figure.DataTable.Text;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** An acceptability figure as a table: the present shares, then a row per candidate. */
record AcceptabilityTable(Messages messages, AcceptabilityWords words) {
  private static final Cell EMPTY = new Text("");

  DataTable of(AcceptabilityView view) {
    int count = view.candidates().size();
    List<List<Cell>> rows = new ArrayList<>();
    List<Cell> yours = new ArrayList<>();
    yours.add(new Text(words.yours(view)));
    yours.addAll(Collections.nCopies(count + 1, EMPTY));
    addWeights(yours, view.shares());
    addParts(yours, view, Optional.empty());
    rows.add(yours);
    for (AcceptabilityView.Candidate candidate : view.candidates()) {
      rows.add(row(view, candidate));
    }
    return new DataTable(columns(view), rows);
  }

  private List<String> columns(AcceptabilityView view) {
    List<String> columns = new ArrayList<>();
    columns.add(messages.text("acceptability.column.what"));
    for (int rank = 0; rank < view.candidates().size(); rank++) {
      columns.add(messages.text("acceptability.column.rank", words.ordinal(rank)));
    }
    columns.add(messages.text("acceptability.column.sure"));
    for (FitView.Name dimension : view.dimensions()) {
      columns.add(messages.text("acceptability.column.weight", dimension.text()));
    }
    view.exact().ifPresent(_ -> columns.add(messages.text("acceptability.column.exact")));
    view.ranked().ifPresent(_ -> columns.add(messages.text("acceptability.column.ranked")));
    return columns;
  }

  private List<Cell> row(AcceptabilityView view, AcceptabilityView.Candidate candidate) {
    List<Cell> row = new ArrayList<>();
    row.add(new Text(candidate.name()));
    for (int rank = 0; rank < candidate.ranks().size(); rank++) {
      row.add(new Quantity(100 * candidate.ranks().get(rank), words.rank(candidate, rank)));
    }
    candidate
        .choice()
        .ifPresentOrElse(
            choice -> {
              row.add(new Quantity(100 * choice.confidence(), words.confidence(choice)));
              addWeights(row, choice.weights());
            },
            () -> row.addAll(Collections.nCopies(view.dimensions().size() + 1, EMPTY)));
    addParts(row, view, Optional.of(candidate));
    return row;
  }

  private void addWeights(List<Cell> row, List<Double> weights) {
    int[] whole = CentralWeights.percents(weights);
    for (int d = 0; d < whole.length; d++) {
      row.add(new Quantity(100 * weights.get(d), words.percent(whole[d])));
    }
  }

  private void addParts(
      List<Cell> row, AcceptabilityView view, Optional<AcceptabilityView.Candidate> of) {
    for (Optional<PriorityShare> share : List.of(view.exact(), view.ranked())) {
      share.ifPresent(s -> row.add(of.map(candidate -> part(view, s, candidate)).orElse(EMPTY)));
    }
  }

  private Cell part(
      AcceptabilityView view, PriorityShare share, AcceptabilityView.Candidate candidate) {
    return switch (share) {
      case PriorityShare.Tie _ -> new Text(words.level());
      case PriorityShare.Parts(double first, double second) -> {
        double part = candidate.equals(view.candidates().getFirst()) ? first : second;
        yield new Quantity(100 * part, words.part(part));
      }
    };
  }
}
