package dev.weighbridge.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A part of a document and its pointer. What is absent, or of another type than asked for, is
 * simply empty: the schema says so, and everything else can still be judged.
 */
record Part(JsonNode node, String pointer) {
  Part get(String name) {
    return new Part(node.path(name), JsonDocument.child(pointer, name));
  }

  /** Whether it is in the document at all. */
  boolean isGiven() {
    return !node.isMissingNode();
  }

  boolean isList() {
    return node.isArray();
  }

  boolean isObject() {
    return node.isObject();
  }

  /** The items of a list. */
  List<Part> items() {
    List<Part> items = new ArrayList<>();
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      items.add(new Part(node.path(i), pointer + "/" + i));
    }
    return items;
  }

  /** The names of an object's members. */
  Collection<String> names() {
    return node.isObject() ? node.propertyNames() : List.of();
  }

  Optional<String> text() {
    return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
  }

  OptionalDouble number() {
    return node.isNumber() ? OptionalDouble.of(node.doubleValue()) : OptionalDouble.empty();
  }

  /** The text of a member that the schema requires. */
  String textOf(String name) {
    return get(name).text().orElseThrow();
  }

  /** The number of a member that the schema requires. */
  double numberOf(String name) {
    return get(name).number().orElseThrow();
  }

  /** The texts of a list. */
  List<String> texts(String name) {
    return list(name, item -> item.text().orElseThrow());
  }

  /** The items of a list, each turned into something. */
  <T> List<T> list(String name, Function<Part, T> read) {
    List<T> list = new ArrayList<>();
    for (Part item : get(name).items()) {
      list.add(read.apply(item));
    }
    return list;
  }

  /** The members of an object, each turned into something, in the file's order. */
  <T> Map<String, T> map(String name, Function<Part, T> read) {
    Part object = get(name);
    Map<String, T> map = new LinkedHashMap<>();
    for (String key : object.names()) {
      map.put(key, read.apply(object.get(key)));
    }
    return map;
  }
}
