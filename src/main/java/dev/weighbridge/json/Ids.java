package dev.weighbridge.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of one kind, and the rule that every id that something refers to exists. */
public final class Ids {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,49}");

  /** The most ids that a sentence lists. */
  private static final int MOST_LISTED = 9;

  private final String kind;
  private final SequencedSet<String> known;
  private final boolean complete;
  private final JsonDocument document;
  private final Problems problems;

  private Ids(
      String kind,
      SequencedSet<String> known,
      boolean complete,
      JsonDocument document,
      Problems problems) {
    this.kind = kind;
    this.known = known;
    this.complete = complete;
    this.document = document;
    this.problems = problems;
  }

  /**
   * Ids that are known already.
   *
   * @param kind the part after {@code kind.} of the key under which the bundle names it
   * @param known may be empty
   * @param document the one that refers to them
   */
  public static Ids of(
      String kind, Iterable<String> known, JsonDocument document, Problems problems) {
    SequencedSet<String> ids = new LinkedHashSet<>();
    known.forEach(ids::add);
    return new Ids(kind, ids, true, document, problems);
  }

  /**
   * The ids that parts of a document define; one that is given twice is reported.
   *
   * @param allThere whether all parts could be read; if not, a missing id may be among the others
   */
  public static Ids defined(
      String kind, List<Part> parts, boolean allThere, JsonDocument document, Problems problems) {
    SequencedSet<String> known = new LinkedHashSet<>();
    boolean complete = allThere;
    for (Part part : parts) {
      Part id = part.get("id");
      Optional<String> text = id.text();
      complete &= text.isPresent();
      if (text.isPresent() && !known.add(text.get())) {
        Place place = document.placeOf(id.pointer());
        String named = problems.words("kind." + kind);
        problems.add(place, id.pointer(), "id.repeated", text.get(), named);
      }
    }
    return new Ids(kind, known, complete, document, problems);
  }

  /** For a list that must not be empty: if it is, that alone is what is wrong. */
  public Ids needed() {
    return new Ids(kind, known, complete && !known.isEmpty(), document, problems);
  }

  /** In the order in which they were given. */
  public List<String> known() {
    return List.copyOf(known);
  }

  /** Reports each item of a list that is not among them. */
  public void holdEach(Part list) {
    list.items().forEach(this::hold);
  }

  /** Reports a text that is not among them. */
  public void hold(Part id) {
    id.text().ifPresent(text -> hold(text, document.placeOf(id.pointer()), id.pointer()));
  }

  /** Reports each key of an object that is not among them. */
  public void holdKeys(Part map) {
    for (String name : map.names()) {
      String pointer = map.get(name).pointer();
      hold(name, document.placeOfKey(pointer), pointer);
    }
  }

  /** Those that an object has no member for; none if it is no object. */
  public List<String> missingFrom(Part map) {
    Set<String> given = Set.copyOf(map.names());
    return map.isObject() ? known.stream().filter(id -> !given.contains(id)).toList() : List.of();
  }

  private void hold(String id, Place place, String pointer) {
    // An id of wrong form has been reported as such.
    if (!complete || known.contains(id) || !FORM.matcher(id).matches()) {
      return;
    }
    String named = problems.words("kind." + kind);
    Optional<String> near = problems.many() ? Optional.empty() : Nearest.to(id, known);
    if (near.isPresent()) {
      problems.add(place, pointer, "id.near", named, id, near.get());
    } else if (known.isEmpty() || known.size() > MOST_LISTED) {
      problems.add(place, pointer, "id.unknown", named, id);
    } else {
      problems.add(place, pointer, "id.unlisted", named, id, String.join(", ", known));
    }
  }
}
