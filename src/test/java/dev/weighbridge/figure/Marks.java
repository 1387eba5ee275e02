package dev.weighbridge.figure;

import java.util.NoSuchElementException;

/** The marks of a figure, found by their ids. */
record Marks(Figure figure) {
  Mark.Box box(String id) {
    return (Mark.Box) mark(id);
  }

  Mark.Rule rule(String id) {
    return (Mark.Rule) mark(id);
  }

  Mark.Outline outline(String id) {
    return (Mark.Outline) mark(id);
  }

  Mark.Label label(String id) {
    return (Mark.Label) mark(id);
  }

  String text(String id) {
    return label(id).text();
  }

  boolean has(String id) {
    return figure.marks().stream().anyMatch(mark -> mark.id().equals(id));
  }

  private Mark mark(String id) {
    return figure.marks().stream()
        .filter(mark -> mark.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new NoSuchElementException(
                id + " is not among " + figure.marks().stream().map(Mark::id).toList()));
  }
}
