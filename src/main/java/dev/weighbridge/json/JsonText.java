package dev.weighbridge.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Reads JSON strictly, in one pass: notes where every part stands and reports duplicate keys and
 * numbers without a finite value. A text that is not JSON at all ends the pass.
 */
public final class JsonText {
  /** Deeper than any file of ours nests. */
  public static final int MOST_LEVELS = 32;

  /** Longer than any number that a double can tell apart. */
  public static final int LONGEST_NUMBER = 100;

  /** What the parts of a document may need in memory, about, and one of them beside its pointer. */
  private static final int MOST_MEGABYTES = 128;

  private static final int MEGABYTE = 1024 * 1024;
  private static final int BYTES_OF_PART = 64;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_LEVELS)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final String text;
  private final Problems problems;
  private final JsonParser parser;
  private final JsonDocument document = new JsonDocument();
  private long needed;

  private JsonText(String text, Problems problems) {
    this.text = text;
    this.problems = problems;
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
  }

  /** The document, unless the bytes are not UTF-8 or not JSON; problems are reported either way. */
  public static Optional<JsonDocument> read(byte[] bytes, Problems problems) {
    Optional<String> text = decode(bytes, problems);
    if (text.isPresent() && text.get().isBlank()) {
      problems.add(Place.START, "", "json.empty");
      return Optional.empty();
    }
    return text.flatMap(json -> new JsonText(json, problems).document());
  }

  private static Optional<String> decode(byte[] bytes, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    chars.flip();
    if (result.isError()) {
      problems.add(Place.after(chars), "", "json.encoding");
      return Optional.empty();
    }
    boolean marked = !chars.isEmpty() && chars.charAt(0) == BYTE_ORDER_MARK;
    return Optional.of(chars.subSequence(marked ? 1 : 0, chars.length()).toString());
  }

  private Optional<JsonDocument> document() {
    try (parser) {
      document.root(value(parser.nextToken(), ""));
      if (parser.nextToken() != null) {
        problems.add(place(parser.currentTokenLocation()), "", "json.trailing");
        return Optional.empty();
      }
      return Optional.of(document);
    } catch (StreamConstraintsException e) {
      boolean deep = parser.streamReadContext().getNestingDepth() >= MOST_LEVELS;
      problems.add(
          place(deep ? parser.currentLocation() : parser.currentTokenLocation()),
          "",
          deep ? "json.deep" : "json.number.long",
          Integer.toString(deep ? MOST_LEVELS : LONGEST_NUMBER));
      return Optional.empty();
    } catch (TooManyParts e) {
      problems.add(
          place(parser.currentTokenLocation()), "", "json.many", Integer.toString(MOST_MEGABYTES));
      return Optional.empty();
    } catch (JacksonException e) {
      boolean inText = e.getOriginalMessage().startsWith("Illegal unquoted character");
      notJson(e.getLocation() == null ? parser.currentLocation() : e.getLocation(), inText);
      return Optional.empty();
    }
  }

  private JsonNode value(JsonToken token, String pointer) throws TooManyParts {
    needed += BYTES_OF_PART + pointer.length();
    if (needed > (long) MOST_MEGABYTES * MEGABYTE) {
      throw new TooManyParts();
    }
    document.valueAt(pointer, place(parser.currentTokenLocation()));
    return switch (token) {
      case START_OBJECT -> object(pointer);
      case START_ARRAY -> array(pointer);
      case VALUE_STRING -> text(parser.getString(), pointer);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString(), pointer);
      case VALUE_TRUE -> BooleanNode.TRUE;
      case VALUE_FALSE -> BooleanNode.FALSE;
      default -> NullNode.getInstance();
    };
  }

  private ObjectNode object(String pointer) throws TooManyParts {
    ObjectNode object = new ObjectNode(JsonNodeFactory.instance);
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      Place place = place(parser.currentTokenLocation());
      JsonToken token = parser.nextToken();
      if (!TextRules.check(name, TextRules.LONGEST_KEY, place, pointer, problems)) {
        parser.skipChildren();
        continue;
      }
      String child = JsonDocument.child(pointer, name);
      if (object.has(name)) {
        problems.add(place, child, "json.duplicate", name);
        parser.skipChildren();
      } else {
        document.keyAt(child, place);
        object.set(name, value(token, child));
      }
    }
    return object;
  }

  private ArrayNode array(String pointer) throws TooManyParts {
    ArrayNode array = new ArrayNode(JsonNodeFactory.instance);
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      array.add(value(t, pointer + "/" + array.size()));
    }
    return array;
  }

  private JsonNode text(String text, String pointer) {
    Place place = document.placeOf(pointer);
    return TextRules.check(text, TextRules.LONGEST_TEXT, place, pointer, problems)
        ? StringNode.valueOf(text)
        : unreadable(pointer);
  }

  /** Stands for a value that has been reported. */
  private JsonNode unreadable(String pointer) {
    document.unreadable(pointer);
    return NullNode.getInstance();
  }

  private JsonNode number(String digits, String pointer) {
    double value = Double.parseDouble(digits);
    if (!Double.isFinite(value)) {
      problems.add(document.placeOf(pointer), pointer, "json.infinite", digits);
      return unreadable(pointer);
    }
    boolean small = value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE;
    boolean negativeZero = value == 0 && digits.startsWith("-");
    return small && !negativeZero ? IntNode.valueOf((int) value) : large(digits, value);
  }

  /**
   * Keeps all digits of a whole number that a double would round. One that no {@code long} holds
   * says that it is whole, since the schema's validator asks every other number for a {@code long}.
   */
  private static JsonNode large(String digits, double value) {
    if (digits.matches("-?[1-9][0-9]*")) {
      BigInteger whole = new BigInteger(digits);
      return whole.bitLength() < Long.SIZE
          ? LongNode.valueOf(whole.longValueExact())
          : BigIntegerNode.valueOf(whole);
    }
    return Math.abs(value) >= Long.MAX_VALUE
        ? BigIntegerNode.valueOf(new BigDecimal(value).toBigIntegerExact())
        : DoubleNode.valueOf(value);
  }

  private void notJson(TokenStreamLocation location, boolean inText) {
    int offset = Math.toIntExact(Math.clamp(location.getCharOffset(), 0, text.length()));
    int start = offset;
    int end = offset;
    while (!inText && start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    while (!inText && end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (start < end) {
      Place place = Place.after(text.substring(0, start));
      problems.add(place, "", "json.word", text.substring(start, end));
    } else if (offset >= text.stripTrailing().length()) {
      problems.add(place(location), "", "json.ends");
    } else {
      problems.add(place(location), "", "json.unexpected", named(text.codePointAt(offset)));
    }
  }

  private String named(int character) {
    if (character == '"') {
      return problems.words("json.quote");
    }
    return Character.isISOControl(character) || Character.isWhitespace(character)
        ? problems.words("json.blank")
        : problems.words("found.text", Character.toString(character));
  }

  private static Place place(TokenStreamLocation location) {
    return new Place(location.getLineNr(), location.getColumnNr());
  }

  /** A number as people write it: 0.5, 12, 140274. */
  public static String plain(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  /** Ends the pass: to note where every part stands would need too much memory. */
  private static final class TooManyParts extends Exception {
    private static final long serialVersionUID = 1;
  }
}
