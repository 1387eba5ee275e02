package dev.weighbridge.figure;

import dev.weighbridge.explanation.OfAHundred;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a walk figure says. */
record WalkWords(Messages messages) {
  /** Place of the mere share among the texts of a change of leader. */
  static final int FLIP_PERCENT = 2;

  String title(WalkView view) {
    return switch (view.course()) {
      case WalkView.Nobody _ -> messages.text("walk.nobody");
      case WalkView.Held _ ->
          messages.text("walk.held", view.name(), Integer.toString(view.percent()));
      case WalkView.Open _ -> open(view);
    };
  }

  private String open(WalkView view) {
    Optional<WalkView.Flip> below = view.below();
    Optional<WalkView.Flip> above = view.above();
    if (below.isPresent() && above.isPresent()) {
      return messages.text(
          "walk.title.both",
          leads(view, below.get().leaders()),
          place(view, below.get()),
          view.name(),
          leads(view, above.get().leaders()),
          place(view, above.get()));
    }
    return below
        .or(() -> above)
        .map(flip ->
            messages.text(
                flip.above() && !isAtEdge(view, flip) ? "walk.title.above" : "walk.title.one",
                leads(view, flip.leaders()),
                place(view, flip),
                view.name()))
        .orElseGet(() -> messages.text("walk.none", view.name()));
  }

  String description(WalkView view) {
    List<String> sentences = new ArrayList<>();
    sentences.add(messages.text("walk.sentence", title(view)));
    why(view).ifPresent(sentences::add);
    if (!view.lines().isEmpty()) {
      String lines =
          view.lines().stream().map(line -> line(view, line)).collect(Collectors.joining("; "));
      sentences.add(messages.text("walk.sentence", lines));
    }
    if (view.course() instanceof WalkView.Open open && open.stretches().size() > 1) {
      String stretches =
          open.stretches().stream()
              .map(stretch -> stretch(view, stretch))
              .collect(Collectors.joining("; "));
      sentences.add(messages.text("walk.sentence", stretches));
    }
    String ruledOut = new ObstacleWords(messages).sentence(view.ruledOut());
    if (!ruledOut.isEmpty()) {
      sentences.add(ruledOut);
    }
    return String.join(" ", sentences);
  }

  /** Why the share cannot move, if so. */
  Optional<String> why(WalkView view) {
    return switch (view.course()) {
      case WalkView.Open _ -> Optional.empty();
      case WalkView.Nobody _ -> Optional.of(messages.text("walk.nobody.why", view.name()));
      case WalkView.Held(var hold) ->
          Optional.of(
              switch (hold) {
                case PINNED -> messages.text("walk.pinned", view.name());
                case NOTHING_FREE -> messages.text("walk.nothing-free", view.name());
                case NO_OTHER -> messages.text("walk.no-other", view.name());
              });
    };
  }

  /** The totals of a language along the walk. */
  String line(WalkView view, WalkView.Line line) {
    return view.course() instanceof WalkView.Open open
        ? messages.text(
            "walk.line",
            line.name(),
            whole(line.atNothing()),
            whole(line.atPresent()),
            Integer.toString(view.percent()),
            whole(line.atReach()),
            percent(open.reach()))
        : messages.text("walk.line.held", line.name(), whole(line.atPresent()));
  }

  String stretch(WalkView view, WalkView.Stretch stretch) {
    return messages.text(
        "walk.stretch",
        leads(view, stretch.leaders()),
        edge(view, stretch.from()),
        edge(view, stretch.to()));
  }

  String now(WalkView view) {
    return messages.text("walk.now", Integer.toString(view.percent()));
  }

  String axes(WalkView view) {
    return messages.text("walk.axes", view.name());
  }

  String leads(WalkView view, List<Integer> leaders) {
    return leaders.size() == 1
        ? messages.text("walk.leads", names(view, leaders))
        : messages.text("walk.level", names(view, leaders));
  }

  String names(WalkView view, List<Integer> leaders) {
    return leaders.stream()
        .map(place -> view.lines().get(place).name())
        .collect(Collectors.joining(", "));
  }

  /** A change of leader, from the fullest text to the shortest. */
  List<String> flip(WalkView view, WalkView.Flip flip) {
    String percent = messages.text("walk.percent", bound(flip));
    String leads = leads(view, flip.leaders());
    return List.of(
        messages.text("walk.flip", place(view, flip), leads),
        messages.text("walk.flip", percent, leads),
        percent);
  }

  private String place(WalkView view, WalkView.Flip flip) {
    String key = isAtEdge(view, flip) ? "walk.near" : flip.above() ? "walk.from" : "walk.below";
    return messages.text(key, bound(flip));
  }

  private static boolean isAtEdge(WalkView view, WalkView.Flip flip) {
    int percent = Integer.parseInt(bound(flip));
    return percent == 0 || (view.course() instanceof WalkView.Open o && percent >= o.reach() * 100);
  }

  private static String bound(WalkView.Flip flip) {
    return Integer.toString(OfAHundred.beyond(flip.share(), flip.above()));
  }

  /** A place on the walk; a change of leader is the same number wherever it is told. */
  private static String edge(WalkView view, double share) {
    if (share == view.present()) {
      return Integer.toString(view.percent());
    }
    boolean end = view.course() instanceof WalkView.Open(var reach, _) && share == reach;
    return share == 0 || end
        ? percent(share)
        : Integer.toString(OfAHundred.beyond(share, share > view.present()));
  }

  DataTable table(WalkView view) {
    List<String> columns = new ArrayList<>();
    columns.add(messages.text("walk.column.share"));
    columns.add(messages.text("walk.column.what"));
    columns.add(messages.text("walk.column.leads"));
    view.lines().forEach(line -> columns.add(line.name()));
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(view.present(), "walk.row.now", List.of()));
    if (view.course() instanceof WalkView.Open open) {
      List<WalkView.Stretch> stretches = open.stretches();
      rows.add(new Row(0, "walk.row.least", stretches.getFirst().leaders()));
      for (WalkView.Stretch stretch : stretches.subList(1, stretches.size())) {
        rows.add(new Row(stretch.from(), "walk.row.flip", stretch.leaders()));
      }
      rows.add(new Row(open.reach(), "walk.row.most", stretches.getLast().leaders()));
    }
    rows.sort(Comparator.comparingDouble(Row::share));
    return new DataTable(columns, rows.stream().map(row -> cells(view, row)).toList());
  }

  /** A share worth a row; without leaders, those at that share. */
  private record Row(double share, String what, List<Integer> leaders) {}

  private List<DataTable.Cell> cells(WalkView view, Row row) {
    List<DataTable.Cell> cells = new ArrayList<>();
    String share = messages.text("walk.percent", edge(view, row.share()));
    cells.add(new DataTable.Quantity(row.share(), share));
    cells.add(new DataTable.Text(messages.text(row.what())));
    List<Integer> leaders = row.leaders().isEmpty() ? leaders(view) : row.leaders();
    cells.add(new DataTable.Text(names(view, leaders)));
    for (WalkView.Line line : view.lines()) {
      double total = total(view, line, row.share());
      cells.add(new DataTable.Quantity(total, whole(total)));
    }
    return cells;
  }

  /** Who leads at the present share. */
  private static List<Integer> leaders(WalkView view) {
    if (view.course() instanceof WalkView.Open open) {
      return open.stretches().stream()
          .filter(stretch -> view.present() <= stretch.to())
          .findFirst()
          .orElse(open.stretches().getLast())
          .leaders();
    }
    double best = view.lines().stream().mapToDouble(WalkView.Line::atPresent).max().orElse(0);
    List<Integer> leaders = new ArrayList<>();
    for (int i = 0; i < view.lines().size(); i++) {
      if (view.lines().get(i).atPresent() == best) {
        leaders.add(i);
      }
    }
    return leaders;
  }

  /** The total of a language at a share. */
  static double total(WalkView view, WalkView.Line line, double share) {
    if (view.course() instanceof WalkView.Open open) {
      double part = share / open.reach();
      return line.atNothing() * (1 - part) + line.atReach() * part;
    }
    return line.atPresent();
  }

  /** Of a hundred, to the nearest; 0 only for none, 100 only for all. */
  private static String percent(double share) {
    if (share <= 0 || share >= 1) {
      return share <= 0 ? "0" : "100";
    }
    return Long.toString(Math.clamp(Math.round(share * 100), 1, 99));
  }

  private static String whole(double points) {
    return Long.toString(Math.round(points));
  }
}
