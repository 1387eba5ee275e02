package dev.weighbridge.explanation;

import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.project.OwnFigure;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of an analysis rests on the user's own figures.
 *
 * @param own those of the languages shown, in the evidence's order
 */
record OwnSentences(Phrasing phrasing, List<OwnFigure> own) {
  private static final int NAMED = 3;

  /** Of all own figures, those that the analysis of the languages shown counts. */
  static OwnSentences of(Phrasing phrasing, List<OwnFigure> own) {
    Set<String> shown =
        phrasing.analysis().candidacies().stream()
            .map((Candidacy candidacy) -> candidacy.alternative().id())
            .collect(Collectors.toSet());
    return new OwnSentences(
        phrasing, own.stream().filter(figure -> shown.contains(figure.language())).toList());
  }

  /** That there are some, beside the verdict; empty without any. */
  List<String> verdict() {
    return own.isEmpty() ? List.of() : List.of(phrasing.text("verdict.own", own.size()));
  }

  /** Which they are; empty without any. */
  List<String> certainty() {
    if (own.isEmpty()) {
      return List.of();
    }
    List<String> named = own.stream().map(this::named).toList();
    return List.of(phrasing.text("sure.own", own.size(), phrasing.some(named, NAMED)));
  }

  private String named(OwnFigure figure) {
    int language = phrasing.comparison().alternativeIndex(figure.language());
    int criterion = phrasing.comparison().criterionIndex(figure.criterion());
    return phrasing.text("sure.own.figure", phrasing.name(language), phrasing.criterion(criterion));
  }
}
