package dev.weighbridge.figure;

import dev.weighbridge.decision.PriorityShare;
import dev.weighbridge.explanation.OfAHundred;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What an acceptability figure says. */
record AcceptabilityWords(Messages messages) {
  // First places that differ by less than this part of all are much the same.
  private static final double CLOSE = 0.02;
  // Ranks that have a word of their own.
  private static final int WORDED = 3;

  String title(AcceptabilityView view) {
    List<AcceptabilityView.Candidate> candidates = view.candidates();
    if (candidates.size() < 2) {
      return instead(view);
    }
    if (view.isLevel()) {
      return messages.text("acceptability.title.level", Integer.toString(candidates.size()));
    }
    AcceptabilityView.Candidate first = candidates.getFirst();
    AcceptabilityView.Candidate second = candidates.get(1);
    String share = rank(first, 0);
    if (view.freedom() == AcceptabilityView.Freedom.ALL && first.first() - second.first() < CLOSE) {
      return messages.text(
          "acceptability.title.close", first.name(), share, second.name(), rank(second, 0));
    }
    String key =
        switch (view.freedom()) {
          case ALL -> "acceptability.title";
          case AROUND_PINS -> "acceptability.title.pins";
          case NONE -> "acceptability.title.fixed";
        };
    return messages.text(key, first.name(), share);
  }

  /** What stands in the place of ranks where there are none. */
  private String instead(AcceptabilityView view) {
    boolean others = !view.out().isEmpty();
    if (view.candidates().isEmpty()) {
      return messages.text(others ? "acceptability.none" : "acceptability.nothing");
    }
    return messages.text(
        others ? "acceptability.only" : "acceptability.alone", view.candidates().getFirst().name());
  }

  String sentence(AcceptabilityView view) {
    return messages.text("acceptability.sentence", instead(view));
  }

  String description(AcceptabilityView view) {
    List<String> parts = new ArrayList<>();
    parts.add(title(view));
    if (view.candidates().size() > 1) {
      parts.add(heading(view));
      if (view.sharesFirst()) {
        parts.add(shared());
      }
      for (AcceptabilityView.Candidate candidate : view.candidates()) {
        parts.add(spoken(candidate));
        candidate
            .choice()
            .filter(_ -> view.freedom() != AcceptabilityView.Freedom.NONE)
            .ifPresent(choice -> parts.add(spoken(candidate, choice, view)));
      }
      view.exact().ifPresent(share -> parts.add(exact() + ": " + said(view, share)));
      view.ranked().ifPresent(share -> parts.add(ranked() + ": " + said(view, share)));
    }
    view.out().forEach(out -> parts.add(spoken(out)));
    return parts.stream().map(part -> part + ".").collect(Collectors.joining(" "));
  }

  private String said(AcceptabilityView view, PriorityShare share) {
    return switch (share) {
      case PriorityShare.Tie _ -> level();
      case PriorityShare.Parts(double first, double _) ->
          side(view.candidates().getFirst(), first)
              + ", "
              + side(view.candidates().get(1), 1 - first);
    };
  }

  String heading(AcceptabilityView view) {
    return messages.text(
        switch (view.freedom()) {
          case ALL -> "acceptability.ranks";
          case AROUND_PINS -> "acceptability.ranks.pins";
          case NONE -> "acceptability.ranks.fixed";
        });
  }

  /** Why the first places may add up to more than all. */
  String shared() {
    return messages.text("acceptability.shared");
  }

  String first() {
    return messages.text("acceptability.first");
  }

  String ordinal(int rank) {
    String number = Integer.toString(rank + 1);
    return rank < WORDED
        ? messages.text("acceptability.ordinal." + number)
        : messages.text("acceptability.ordinal", number);
  }

  /** How often a candidate gets a rank. */
  String rank(AcceptabilityView.Candidate candidate, int rank) {
    return percent(candidate.ranks().get(rank), candidate.percents().get(rank));
  }

  String segment(AcceptabilityView.Candidate candidate, int rank, String ordinal) {
    return messages.text("acceptability.segment", ordinal, rank(candidate, rank));
  }

  String spoken(AcceptabilityView.Candidate candidate, int rank) {
    return messages.text("acceptability.spoken", candidate.name(), said(candidate, rank));
  }

  private String said(AcceptabilityView.Candidate candidate, int at) {
    return messages.text("acceptability.rank", ordinal(at), rank(candidate, at));
  }

  private String spoken(AcceptabilityView.Candidate candidate) {
    return messages.text(
        "acceptability.spoken",
        candidate.name(),
        IntStream.range(0, candidate.ranks().size())
            .filter(rank -> candidate.ranks().get(rank) > 0)
            .mapToObj(rank -> said(candidate, rank))
            .collect(Collectors.joining(", ")));
  }

  /** The typical weights of those who would choose a candidate. */
  String spoken(
      AcceptabilityView.Candidate candidate,
      AcceptabilityView.Choice choice,
      AcceptabilityView view) {
    return messages.text(
        "acceptability.spoken",
        candidate.name(),
        weights(choice.weights(), view) + "; " + sure(choice));
  }

  String weights(List<Double> weights, AcceptabilityView view) {
    int[] whole = CentralWeights.percents(weights);
    return IntStream.range(0, whole.length)
        .mapToObj(d ->
            messages.text(
                "acceptability.weight", view.dimensions().get(d).text(), percent(whole[d])))
        .collect(Collectors.joining(", "));
  }

  String sure(AcceptabilityView.Choice choice) {
    return messages.text("acceptability.sure", confidence(choice));
  }

  String confidence(AcceptabilityView.Choice choice) {
    return percent(choice.confidence(), OfAHundred.atLeast(choice.confidence()));
  }

  String sureHead(int line) {
    return messages.text("acceptability.sure." + line);
  }

  String exact() {
    return messages.text("acceptability.exact");
  }

  String ranked() {
    return messages.text("acceptability.ranked");
  }

  String level() {
    return messages.text("acceptability.level");
  }

  /** A candidate and its part of something shared by two; the two parts add up to 100. */
  String side(AcceptabilityView.Candidate candidate, double part) {
    return side(candidate.name(), part);
  }

  String side(String name, double part) {
    return messages.text("acceptability.side", name, part(part));
  }

  /** One of two parts that add up to 100 %. */
  String part(double part) {
    // What the greater part is rounded to decides both.
    long whole = part >= 0.5 ? Math.round(100 * part) : 100 - Math.round(100 * (1 - part));
    return percent(part, (int) whole);
  }

  String percent(int whole) {
    return messages.text("acceptability.percent", Integer.toString(whole));
  }

  /** What one dimension weighs to someone. */
  String weight(String who, String dimension, int whole) {
    return messages.text(
        "acceptability.spoken",
        who,
        messages.text("acceptability.weight", dimension, percent(whole)));
  }

  String weightsHeading() {
    return messages.text("acceptability.weights");
  }

  String yours(AcceptabilityView view) {
    return messages.text(view.noPreference() ? "acceptability.equal" : "acceptability.yours");
  }

  String never(List<String> names) {
    return messages.text("acceptability.never", String.join(", ", names));
  }

  /** That a language is not ranked, and why. */
  String spoken(AcceptabilityView.Out out) {
    return messages.text("acceptability.out", out.name(), obstacle(out));
  }

  String obstacle(AcceptabilityView.Out out) {
    return new ObstacleWords(messages).text(out.obstacle());
  }

  /** A whole percentage; 0 only for none, 100 only for all. */
  private String percent(double part, int whole) {
    if (part > 0 && whole == 0) {
      return messages.text("acceptability.few");
    }
    return part < 1 && whole == 100 ? messages.text("acceptability.nearly") : percent(whole);
  }
}
