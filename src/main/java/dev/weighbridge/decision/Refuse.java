package dev.weighbridge.decision;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The checks that the constructors of this room share; each refusal is a whole sentence. */
final class Refuse {
  private Refuse() {}

  static void when(boolean wrong, String sentence) {
    if (wrong) {
      throw new IllegalArgumentException(sentence);
    }
  }

  static void blank(String what, String text) {
    when(text.isBlank(), what + " must not be blank.");
  }

  static void notFinite(String what, double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(what + " must be a finite number, not " + number + ".");
    }
  }

  static void duplicates(String what, Collection<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      when(!seen.add(id), what + " \"" + id + "\" is given twice; every id must be unique.");
    }
  }
}
