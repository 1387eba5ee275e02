package dev.weighbridge.explanation;

import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.Reasons;
import dev.weighbridge.decision.Reasons.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A lead in whole points, part by part; the parts add up to it.
 *
 * @param first index of the language whose lead it is
 * @param second index of the language it is compared with
 * @param lead the difference of the totals as they are shown, in whole points
 * @param parts what makes it up: the strongest reasons for, then those against, then the rest
 */
public record Breakdown(int first, int second, int lead, List<Part> parts) {
  private static final int MOST = 3;

  public Breakdown {
    parts = List.copyOf(parts);
  }

  /**
   * A part.
   *
   * @param criterion its index; empty for all that is not listed
   * @param text what it is, with both values
   * @param points positive if it speaks for the first, negative if for the second; never 0 for a
   *     criterion
   */
  public record Part(OptionalInt criterion, String text, int points) {}

  /** The breakdown of the lead that some reasons explain. */
  static Breakdown of(Reasons reasons, Phrasing phrasing) {
    int first = phrasing.comparison().alternativeIndex(reasons.first().id());
    int second = phrasing.comparison().alternativeIndex(reasons.second().id());
    Reasons.Listed strongest = reasons.strongest(MOST);
    List<Reason> wanted = new ArrayList<>(strongest.supporting());
    wanted.addAll(strongest.opposing());
    WholeReasons whole = WholeReasons.of(reasons, wanted, phrasing.analysis().assessment());
    List<Part> parts = new ArrayList<>();
    for (WholeReasons.Entry entry : whole.listed()) {
      String text = text(reasons, entry.criterion(), phrasing);
      parts.add(new Part(OptionalInt.of(entry.criterion()), text, entry.whole()));
    }
    if (whole.others() > 0) {
      String key = whole.listed().isEmpty() ? "part.all" : "part.others";
      parts.add(new Part(OptionalInt.empty(), phrasing.text(key, whole.others()), whole.rest()));
    }
    return new Breakdown(first, second, whole.lead(), parts);
  }

  private static String text(Reasons reasons, int criterion, Phrasing phrasing) {
    return phrasing.text(
        "part.criterion",
        phrasing.vocabulary().criterion().apply(criterion),
        reasons.first().name(),
        value(reasons.first(), criterion, phrasing),
        reasons.second().name(),
        value(reasons.second(), criterion, phrasing));
  }

  private static String value(Alternative alternative, int criterion, Phrasing phrasing) {
    int index = phrasing.comparison().alternativeIndex(alternative.id());
    return switch (phrasing.comparison().measurement(index, criterion)) {
      case Measurement.Measured measured ->
          phrasing.vocabulary().value().of(criterion, measured.value());
      case Measurement.Missing _ -> phrasing.text("value.missing");
    };
  }
}
