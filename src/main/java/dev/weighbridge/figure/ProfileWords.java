package dev.weighbridge.figure;

import dev.weighbridge.decision.Standing;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a profile and a radar say of their dimensions. */
record ProfileWords(Messages messages) {
  private static final int MOST_NAMED = 2;
  private static final int MOST_LEADS = 3;

  /** Who is ahead where, in one line. */
  String title(ProfileView view) {
    if (view.rows().size() == 1) {
      return messages.text("profile.title.one", view.rows().getFirst().language().name());
    }
    List<ProfileView.Row> able =
        view.rows().stream().filter(row -> row.language().mayLead()).toList();
    boolean some = able.size() > 1 && able.size() < view.rows().size();
    List<ProfileView.Row> rows = some ? able : view.rows();
    String title = title(view, rows, some);
    return some ? messages.text("profile.title.able", title) : title;
  }

  private String title(ProfileView view, List<ProfileView.Row> rows, boolean able) {
    int count = view.dimensions().size();
    double[][] points =
        rows.stream()
            .map(row ->
                row.scores().stream()
                    .mapToDouble(score -> score.covered() ? score.points() : Double.NaN)
                    .toArray())
            .toArray(double[][]::new);
    Ahead ahead = Ahead.of(points, count);
    if (ahead.compared() == 0) {
      return messages.text("profile.title.unknown");
    }
    if (ahead.leads().isEmpty()) {
      return messages.text("profile.title.level");
    }
    List<String> parts = new ArrayList<>();
    int told = 0;
    for (Ahead.Lead lead : ahead.leads().stream().limit(MOST_LEADS).toList()) {
      String name = rows.get(lead.who()).language().name();
      boolean first = parts.isEmpty();
      parts.add(
          messages.text(
              first ? "profile.title.first" : "profile.title.next",
              name,
              where(view, lead.where(), first, able)));
      told += lead.where().size();
    }
    int others = ahead.compared() - ahead.level().size() - told;
    if (others > 0) {
      parts.add(messages.text("profile.title.others", Integer.toString(others)));
    } else if (!ahead.level().isEmpty()) {
      parts.add(messages.text("profile.title.ties", where(view, ahead.level(), false, able)));
    }
    return String.join(", ", parts);
  }

  /** Names of dimensions, or how many there are; only that if the line is {@code full}. */
  private String where(ProfileView view, List<Integer> dimensions, boolean first, boolean full) {
    int count = dimensions.size();
    if (count == view.dimensions().size() && count > 1) {
      return messages.text("profile.everywhere", Integer.toString(count));
    }
    if (full || count > MOST_NAMED) {
      return messages.text(first ? "profile.dimensions" : "profile.others", count);
    }
    List<String> names = dimensions.stream().map(d -> view.dimensions().get(d).name()).toList();
    return count == 1 ? names.getFirst() : messages.text("profile.and", names.get(0), names.get(1));
  }

  /** All points in words, dimension by dimension. */
  String description(ProfileView view) {
    List<String> sentences = new ArrayList<>();
    for (int d = 0; d < view.dimensions().size(); d++) {
      List<String> values = new ArrayList<>();
      for (ProfileView.Row row : view.rows()) {
        DimensionScore score = row.scores().get(d);
        values.add(
            score.covered()
                ? messages.text("profile.value", row.language().name(), score.shown())
                : messages.text(
                    "profile.range",
                    row.language().name(),
                    DimensionScore.whole(score.least()),
                    DimensionScore.whole(score.most())));
      }
      ProfileView.Side side = view.dimensions().get(d);
      sentences.add(
          messages.text(
              "profile.dimension",
              side.name(),
              Integer.toString(side.percent()),
              String.join("; ", values)));
    }
    sentences.addAll(notes(view));
    return messages.text("profile.description", String.join(" ", sentences));
  }

  /** What one marker says. */
  String spoken(ProfileView view, ProfileView.Row row, int dimension) {
    ProfileView.Side side = view.dimensions().get(dimension);
    DimensionScore score = row.scores().get(dimension);
    String spoken =
        score.covered()
            ? messages.text("profile.spoken", row.language().name(), side.name(), score.shown())
            : messages.text(
                "profile.spoken.range",
                row.language().name(),
                side.name(),
                DimensionScore.whole(score.least()),
                DimensionScore.whole(score.most()));
    return row.own().contains(dimension) ? messages.text("profile.own.spoken", spoken) : spoken;
  }

  String percent(ProfileView.Side side) {
    return messages.text("profile.percent", Integer.toString(side.percent()));
  }

  /** What is to be said below: who cannot lead, and what an open marker means. */
  List<String> notes(ProfileView view) {
    List<String> notes = new ArrayList<>();
    if (hasUnknown(view)) {
      notes.add(messages.text("profile.open", Math.round(100 * Standing.COVERAGE_OF_DIMENSION)));
    }
    own(view).ifPresent(notes::add);
    notes.addAll(new ObstacleWords(messages).notes(view.languages()));
    return notes;
  }

  /** Which scores the user's own figures are part of. */
  private Optional<String> own(ProfileView view) {
    List<String> parts = new ArrayList<>();
    for (ProfileView.Row row : view.rows()) {
      row.own().stream()
          .sorted()
          .map(d -> view.dimensions().get(d).name())
          .forEach(
              name -> parts.add(messages.text("profile.own.part", row.language().name(), name)));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.text("profile.own", String.join(", ", parts)));
  }

  static boolean hasUnknown(ProfileView view) {
    return view.rows().stream()
        .flatMap(row -> row.scores().stream())
        .anyMatch(score -> !score.covered());
  }

  /** Points per language and dimension. */
  DataTable table(ProfileView view) {
    List<String> columns = new ArrayList<>();
    for (String column :
        new String[] {"dimension", "share", "language", "points", "least", "most"}) {
      columns.add(messages.text("profile.column." + column));
    }
    List<List<DataTable.Cell>> rows = new ArrayList<>();
    for (int d = 0; d < view.dimensions().size(); d++) {
      ProfileView.Side side = view.dimensions().get(d);
      for (ProfileView.Row row : view.rows()) {
        DimensionScore score = row.scores().get(d);
        rows.add(
            List.of(
                new DataTable.Text(side.name()),
                new DataTable.Quantity(side.percent() / 100.0, percent(side)),
                new DataTable.Text(row.language().name()),
                new DataTable.Quantity(score.points(), score.shown()),
                new DataTable.Quantity(score.least(), DimensionScore.whole(score.least())),
                new DataTable.Quantity(score.most(), DimensionScore.whole(score.most()))));
      }
    }
    return new DataTable(columns, rows);
  }
}
