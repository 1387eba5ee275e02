package dev.weighbridge.explanation;

import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.decision.SampledResults;
import dev.weighbridge.decision.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Who leads, and on what that rests. */
record VerdictSentences(Phrasing phrasing, SampledResults sampled) {
  String headline() {
    List<Candidacy> shown = phrasing.analysis().candidacies();
    return switch (sampled.verdict()) {
      case Verdict.NoneQualifies _ ->
          shown.size() == 1
              ? phrasing.text("headline.none.one", shown.getFirst().alternative().name())
              : phrasing.text("headline.none");
      case Verdict.OnlyOne(int only) ->
          phrasing.text(shown.size() == 1 ? "headline.alone" : "headline.only", name(only));
      case Verdict.TooClose _ -> phrasing.text("headline.close");
      case Verdict.Leans leans -> phrasing.text("headline.leans", name(leans.leader()));
      case Verdict.Favours favours -> phrasing.text("headline.favours", name(favours.leader()));
    };
  }

  OptionalInt leader() {
    return switch (sampled.verdict()) {
      case Verdict.Leans leans -> OptionalInt.of(leans.leader());
      case Verdict.Favours favours -> OptionalInt.of(favours.leader());
      case Verdict.OnlyOne _, Verdict.NoneQualifies _, Verdict.TooClose _ -> OptionalInt.empty();
    };
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    int shown = phrasing.analysis().candidacies().size();
    switch (sampled.verdict()) {
      case Verdict.NoneQualifies _ -> {
        if (shown > 1) {
          sentences.add(phrasing.text("verdict.none", shown));
        }
      }
      case Verdict.OnlyOne(int only) ->
          sentences.add(
              phrasing.text(
                  shown == 1 ? "verdict.alone" : "verdict.only", name(only), points(only)));
      case Verdict.Compared compared -> {
        sentences.add(totals(compared));
        sentences.add(draws(compared));
      }
    }
    if (phrasing.analysis().assessment().shares().noPreference()) {
      sentences.add(phrasing.text("verdict.preference"));
    }
    return sentences;
  }

  private String totals(Verdict.Compared compared) {
    if (compared instanceof Verdict.TooClose close && !close.tied().isEmpty()) {
      List<String> level = close.tied().stream().map(this::name).toList();
      return phrasing.text("verdict.tied", phrasing.all(level), points(close.leader()));
    }
    int first = points(compared.leader());
    int second = points(compared.runnerUp());
    String key = "verdict.points";
    if (compared.lead() < Verdict.SMALLEST_LEAD) {
      key = first == second ? "verdict.same" : "verdict.rounded";
    }
    return phrasing.text(key, name(compared.leader()), first, name(compared.runnerUp()), second);
  }

  private String draws(Verdict.Compared compared) {
    boolean two = phrasing.analysis().candidates().length == 2;
    String ahead = phrasing.text(two ? "draws.ahead" : "draws.ahead.all");
    double leads = compared.leads().value();
    WholeDraws whole = WholeDraws.of(sampled.totals(), phrasing.analysis().candidates());
    if (compared instanceof Verdict.TooClose && leads < Verdict.LEANS_FROM) {
      double other = sampled.totals().leads(compared.runnerUp()).value();
      String both =
          phrasing.text(
              "verdict.draws.both",
              name(compared.leader()),
              ahead,
              whole.ahead(compared.leader()),
              name(compared.runnerUp()),
              whole.ahead(compared.runnerUp()),
              level(whole));
      if (other >= Verdict.LEANS_FROM) {
        return phrasing.text("verdict.other", both, name(compared.runnerUp()));
      }
      return phrasing.text("verdict.few", both, OfAHundred.atLeast(Verdict.LEANS_FROM));
    }
    return phrasing.text(
        leads == 1 ? "verdict.draws.all" : "verdict.draws",
        name(compared.leader()),
        ahead,
        whole.ahead(compared.leader()));
  }

  private String level(WholeDraws whole) {
    return whole.level() == 0 ? "" : phrasing.text("verdict.draws.level", whole.level());
  }

  private String name(int alternative) {
    return phrasing.name(alternative);
  }

  private int points(int alternative) {
    return Phrasing.points(phrasing.analysis().assessment().standings().get(alternative).total());
  }
}
