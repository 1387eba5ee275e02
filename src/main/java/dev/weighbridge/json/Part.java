package dev.weighbridge.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A part of a document and its pointer. What is absent, or of another type than asked for, is
 * simply empty: the schema says so, and everything else can still be judged.
 *
 * @param pointer JSON pointer (RFC 6901); empty for the whole document
 */
public record Part(JsonNode node, String pointer) {
  /** A member, whether or not it is there. */
  public Part get(String name) {
    return new Part(node.path(name), JsonDocument.child(pointer, name));
  }

  /** Whether it is in the document at all. */
  public boolean isGiven() {
    return !node.isMissingNode();
  }

  public boolean isList() {
    return node.isArray();
  }

  public boolean isObject() {
    return node.isObject();
  }

  /** The items of a list. */
  public List<Part> items() {
    List<Part> items = new ArrayList<>();
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      items.add(new Part(node.path(i), pointer + "/" + i));
    }
    return items;
  }

  /** The names of an object's members, in the file's order. */
  public Collection<String> names() {
    return node.isObject() ? node.propertyNames() : List.of();
  }

  public Optional<String> text() {
    return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
  }

  public OptionalDouble number() {
    return node.isNumber() ? OptionalDouble.of(node.doubleValue()) : OptionalDouble.empty();
  }

  /** A number without a fraction that a {@code long} can hold. */
  public OptionalLong whole() {
    return node.isIntegralNumber() && node.canConvertToLong()
        ? OptionalLong.of(node.longValue())
        : OptionalLong.empty();
  }

  /** The text of a member that the schema requires. */
  public String textOf(String name) {
    return get(name).text().orElseThrow();
  }

  /** The number of a member that the schema requires. */
  public double numberOf(String name) {
    return get(name).number().orElseThrow();
  }

  /** The texts of a list. */
  public List<String> texts(String name) {
    return list(name, item -> item.text().orElseThrow());
  }

  /** The items of a list, each turned into something. */
  public <T> List<T> list(String name, Function<Part, T> read) {
    List<T> list = new ArrayList<>();
    for (Part item : get(name).items()) {
      list.add(read.apply(item));
    }
    return list;
  }

  /** The members of an object, each turned into something, in the file's order. */
  public <T> Map<String, T> map(String name, Function<Part, T> read) {
    Part object = get(name);
    Map<String, T> map = new LinkedHashMap<>();
    for (String key : object.names()) {
      map.put(key, read.apply(object.get(key)));
    }
    return map;
  }
}
