package dev.weighbridge.explanation;

import dev.weighbridge.decision.Assessment;
import dev.weighbridge.decision.Lead;
import dev.weighbridge.decision.Standing;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Who leads, in words.
 *
 * @param headline two to five words
 * @param leader index of the language the headline names as ahead, if it does
 * @param sentence what the headline rests on
 * @param totals one line per language shown, best first
 */
public record VerdictWords(
    String headline, OptionalInt leader, String sentence, List<String> totals) {
  public VerdictWords {
    totals = List.copyOf(totals);
  }

  /**
   * The words for some languages of an assessment.
   *
   * @param shown ids of the languages shown
   * @param messages the bundle {@code explanation}
   */
  public static VerdictWords of(Assessment assessment, Set<String> shown, Messages messages) {
    List<String> totals =
        assessment.ranking(shown).stream().map(standing -> total(standing, messages)).toList();
    return switch (assessment.lead(shown)) {
      case Lead.Nobody _ ->
          new VerdictWords(
              messages.text("nobody"), OptionalInt.empty(), messages.text("nobody.why"), totals);
      case Lead.Alone(Standing only) ->
          new VerdictWords(
              messages.text("alone", name(only)),
              OptionalInt.empty(),
              messages.text(shown.size() == 1 ? "alone.chosen" : "alone.why", name(only)),
              totals);
      case Lead.TooClose(Standing first, Standing second, double _) ->
          new VerdictWords(
              messages.text("close"),
              OptionalInt.empty(),
              messages.text(
                  "close.why",
                  name(first),
                  name(second),
                  whole(first.total()),
                  whole(second.total())),
              totals);
      case Lead.Ahead(Standing leader, Standing runnerUp, double _) ->
          new VerdictWords(
              messages.text("ahead", name(leader)),
              OptionalInt.of(leader.index()),
              messages.text(
                  "ahead.why",
                  name(leader),
                  name(runnerUp),
                  whole(leader.total()),
                  whole(runnerUp.total())),
              totals);
    };
  }

  private static String total(Standing standing, Messages messages) {
    return messages.text(
        standing.isCovered() ? "total" : "total.uncovered",
        name(standing),
        whole(standing.total()),
        wholePercent(standing.coverage()));
  }

  /** Rounded down, so that what is too little never reads as enough. */
  private static long wholePercent(double part) {
    return (long) Math.floor(part * 100 + 1e-9);
  }

  private static String name(Standing standing) {
    return standing.alternative().name();
  }

  private static long whole(double points) {
    return Math.round(points);
  }
}
