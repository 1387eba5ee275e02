package dev.weighbridge.json;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** A member of a JSON object as it is written there, found without reading what follows it. */
public final class JsonMember {
  private JsonMember() {}

  /**
   * The text of the first outermost member of this name; empty if there is none, or if the text is
   * not JSON before its end.
   */
  public static Optional<String> find(String text, String name) {
    try (JsonParser parser = JsonText.FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean found = parser.currentName().equals(name);
        parser.nextToken();
        int start = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
        parser.skipChildren();
        parser.finishToken();
        if (found) {
          int end = Math.toIntExact(parser.currentLocation().getCharOffset());
          return Optional.of(text.substring(start, end));
        }
      }
      return Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
