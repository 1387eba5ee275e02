package dev.weighbridge.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** A JSON tree that remembers where each of its parts stands in the file. */
public final class JsonDocument {
  private final Map<String, Place> values = new HashMap<>();
  private final Map<String, Place> keys = new HashMap<>();
  private final Set<String> unreadable = new HashSet<>();
  private JsonNode root = NullNode.getInstance();

  void root(JsonNode node) {
    root = node;
  }

  void valueAt(String pointer, Place place) {
    values.put(pointer, place);
  }

  void keyAt(String pointer, Place place) {
    keys.put(pointer, place);
  }

  /** Marks a value that has been reported already and must not be judged again. */
  void unreadable(String pointer) {
    unreadable.add(pointer);
  }

  /** The whole document. */
  public Part root() {
    return new Part(root, "");
  }

  /** Whether a value has been reported already. */
  public boolean isUnreadable(String pointer) {
    return unreadable.contains(pointer);
  }

  /** Where a value begins; the start of the file if it is not there. */
  public Place placeOf(String pointer) {
    return values.getOrDefault(pointer, Place.START);
  }

  /** Where the key of a value begins; the value itself if it is an item of a list. */
  public Place placeOfKey(String pointer) {
    return keys.getOrDefault(pointer, placeOf(pointer));
  }

  /** The pointer of a member or item. */
  public static String child(String pointer, String name) {
    boolean plain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
    return pointer + "/" + (plain ? name : name.replace("~", "~0").replace("/", "~1"));
  }
}
