package dev.weighbridge.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that can be found, with its texts: the title first, then what weighs less and less. */
final class EvidenceEntry {
  private static final int SNIPPET = 150;

  private final EvidenceHit.Kind kind;
  private final String id;
  private final Optional<String> dimension;
  private final List<String> texts;
  private final List<FoldedText> folded;

  /**
   * An entry.
   *
   * @param title what it is called
   * @param texts all else that is said, most important first; blank ones are left out
   */
  EvidenceEntry(
      EvidenceHit.Kind kind,
      String id,
      Optional<String> dimension,
      String title,
      Stream<String> texts) {
    this.kind = kind;
    this.id = id;
    this.dimension = dimension;
    List<String> all = new ArrayList<>();
    all.add(title);
    texts.filter(text -> !text.isBlank()).forEach(all::add);
    this.texts = List.copyOf(all);
    this.folded = this.texts.stream().map(FoldedText::new).toList();
  }

  /**
   * How well the words are found here: each counts more in the title than in the text, more there
   * than in small print, and most where it begins a word.
   *
   * @return 0 if one of them does not occur
   */
  int rank(List<String> words) {
    int rank = 0;
    for (String word : words) {
      int best = 0;
      for (int i = 0; i < folded.size(); i++) {
        int worth = i == 0 ? 16 : i == 1 ? 4 : 1;
        if (2 * worth > best && folded.get(i).contains(word)) {
          best = Math.max(best, folded.get(i).startsAWord(word) ? 2 * worth : worth);
        }
      }
      if (best == 0) {
        return 0;
      }
      rank += best;
    }
    // What a source is called says less about what it is good for than what was made of it.
    return kind == EvidenceHit.Kind.SOURCE ? Math.max(1, rank / 4) : rank;
  }

  EvidenceHit hit(List<String> words) {
    Passage title = new Passage(texts.getFirst(), folded.getFirst().spans(words));
    return new EvidenceHit(kind, id, dimension, title, snippet(words).about(SNIPPET));
  }

  /** The text below the title with most of the words; the first if they are all in the title. */
  private Passage snippet(List<String> words) {
    int best = Math.min(1, texts.size() - 1);
    long most = 0;
    for (int i = 1; i < texts.size(); i++) {
      FoldedText text = folded.get(i);
      long here = words.stream().filter(text::contains).count();
      if (here > most) {
        most = here;
        best = i;
      }
    }
    return best == 0
        ? new Passage("", List.of())
        : new Passage(texts.get(best), folded.get(best).spans(words));
  }
}
