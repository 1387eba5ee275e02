package dev.weighbridge.explanation;

import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.Reasons;
import dev.weighbridge.decision.Reasons.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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
  // What rounds to nothing is no reason worth a line.
  private static final double LEAST = 0.5;

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
    int lead = shown(first, phrasing) - shown(second, phrasing);
    Reasons.Listed strongest = reasons.strongest(MOST);
    List<Reason> listed = new ArrayList<>(strongest.supporting());
    listed.addAll(strongest.opposing());
    listed.removeIf(reason -> Math.abs(reason.points()) < LEAST);
    long weighing =
        reasons.all().stream()
            .filter(r -> phrasing.analysis().assessment().shares().ofCriterion(r.criterion()) > 0)
            .count();
    while (true) {
      int others = (int) weighing - listed.size();
      int[] whole = WholeParts.apportion(parts(reasons, listed, others), lead);
      int[] nothing = IntStream.range(0, listed.size()).filter(i -> whole[i] == 0).toArray();
      if (nothing.length == 0) {
        return new Breakdown(first, second, lead, parts(reasons, listed, whole, others, phrasing));
      }
      for (int i = nothing.length - 1; i >= 0; i--) {
        listed.remove(nothing[i]);
      }
    }
  }

  private static int shown(int alternative, Phrasing phrasing) {
    return Phrasing.points(phrasing.analysis().assessment().standings().get(alternative).total());
  }

  private static double[] parts(Reasons reasons, List<Reason> listed, int others) {
    double[] parts = new double[listed.size() + (others > 0 ? 1 : 0)];
    double rest = reasons.lead();
    for (int i = 0; i < listed.size(); i++) {
      parts[i] = listed.get(i).points();
      rest -= parts[i];
    }
    if (others > 0) {
      parts[listed.size()] = rest;
    }
    return parts;
  }

  private static List<Part> parts(
      Reasons reasons, List<Reason> listed, int[] whole, int others, Phrasing phrasing) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < listed.size(); i++) {
      int criterion = listed.get(i).criterion();
      parts.add(new Part(OptionalInt.of(criterion), text(reasons, criterion, phrasing), whole[i]));
    }
    if (others > 0) {
      String key = listed.isEmpty() ? "part.all" : "part.others";
      parts.add(new Part(OptionalInt.empty(), phrasing.text(key, others), whole[listed.size()]));
    }
    return parts;
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
