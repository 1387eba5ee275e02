package dev.weighbridge.dataset;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text without case and accents, which remembers where each letter stands in the original. */
final class FoldedText {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

  private final String folded;

  /**
   * Where the letter at an index of {@link #folded} begins in the original; one more for its end.
   */
  private final int[] starts;

  FoldedText(String original) {
    StringBuilder letters = new StringBuilder(original.length());
    int[] from = new int[original.length() + 16];
    for (int i = 0; i < original.length(); ) {
      int codePoint = original.codePointAt(i);
      String plain = fold(codePoint);
      if (from.length < letters.length() + plain.length() + 1) {
        from = Arrays.copyOf(from, 2 * from.length + plain.length());
      }
      for (int k = 0; k < plain.length(); k++) {
        from[letters.length() + k] = i;
      }
      letters.append(plain);
      i += Character.charCount(codePoint);
    }
    from[letters.length()] = original.length();
    this.folded = letters.toString();
    this.starts = Arrays.copyOf(from, letters.length() + 1);
  }

  /** The words of a text, folded, each once. */
  static List<String> words(String text) {
    return Arrays.stream(new FoldedText(text).folded.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  boolean contains(String word) {
    return folded.contains(word);
  }

  /** Whether the word stands at the beginning of a word here. */
  boolean startsAWord(String word) {
    for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Where the words stand in the original, in order, those that touch made one. */
  List<Passage.Span> spans(List<String> words) {
    List<Passage.Span> found = new ArrayList<>();
    for (String word : words) {
      for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
        found.add(new Passage.Span(starts[at], Math.max(end(at + word.length()), starts[at] + 1)));
      }
    }
    found.sort(Comparator.comparingInt(Passage.Span::from));
    List<Passage.Span> joined = new ArrayList<>();
    for (Passage.Span span : found) {
      if (!joined.isEmpty() && span.from() <= joined.getLast().to()) {
        Passage.Span before = joined.removeLast();
        joined.add(new Passage.Span(before.from(), Math.max(before.to(), span.to())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  /** The end in the original; a letter that was folded into several is taken whole. */
  private int end(int index) {
    int after = index;
    while (after < starts.length - 1 && starts[after] == starts[index - 1]) {
      after++;
    }
    return starts[after];
  }

  private static String fold(int codePoint) {
    if (codePoint < 128) {
      return String.valueOf((char) Character.toLowerCase(codePoint));
    }
    return switch (codePoint) {
      case 'ß' -> "ss";
      case '’', '‘' -> "'";
      case '“', '”', '„' -> "\"";
      case '−', '–', '—', '\u2011' -> "-";
      default -> {
        String letter = Character.toString(codePoint);
        if (Character.isLetter(codePoint)) {
          yield ACCENTS
              .matcher(Normalizer.normalize(letter, Normalizer.Form.NFKD))
              .replaceAll("")
              .toLowerCase(Locale.ROOT);
        }
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
          yield "";
        }
        yield Character.isSpaceChar(codePoint) ? " " : letter;
      }
    };
  }
}
