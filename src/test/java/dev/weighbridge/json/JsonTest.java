package dev.weighbridge.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class JsonTest {
  @Test
  void numbersComeBackBitForBit() {
    Random random = new Random(20261127);
    for (int i = 0; i < 10_000; i++) {
      double bits = Double.longBitsToDouble(random.nextLong());
      double number = i % 2 == 0 ? bits : random.nextInt(1000) / 10.0;
      if (Double.isFinite(number)) {
        assertSame(number);
      }
    }
    for (double number : new double[] {0, -0.0, 1e15, -1e15, 1e16, Double.MIN_VALUE, 0.1 + 0.2}) {
      assertSame(number);
    }
  }

  @ParameterizedTest
  @CsvSource({"50, 50", "0.5, 0.5", "-0.0, -0.0", "140274, 140274", "1e300, 1.0E300"})
  void wholeNumbersHaveNoFraction(double number, String text) {
    assertEquals(text + "\n", Json.compact(1, json -> Json.number(number, json)));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, (1L << 53) + 1})
  void wholeNumbersKeepAllDigits(long number) {
    assertEquals(
        number, read(Json.compact(1, json -> json.writeNumber(number))).whole().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"9223372036854775808", "-9223372036854775809", "0.5", "\"1\"", "1e30"})
  void whatIsNoSuchNumberIsNone(String text) {
    assertTrue(read(text).whole().isEmpty());
  }

  @Test
  void deepObjectsStandOnOneLine() {
    String text =
        Json.compact(
            2,
            json -> {
              json.writeStartObject();
              json.writeObjectPropertyStart("a");
              json.writeObjectPropertyStart("b");
              json.writeNumberProperty("c", 1);
              json.writeArrayPropertyStart("d");
              json.writeNumber(1);
              json.writeNumber(2);
              json.writeEndArray();
              json.writeEndObject();
              json.writeObjectPropertyStart("e");
              json.writeEndObject();
              json.writeEndObject();
              json.writeEndObject();
            });
    assertEquals(
        """
        {
          "a": {
            "b": { "c": 1, "d": [1, 2] },
            "e": {}
          }
        }
        """,
        text);
  }

  @Test
  void compactTextIsAscii() {
    String unusual = "\u200Fוכ 漢字 \uD83E\uDD80 é ]]>";
    String text = Json.compact(1, json -> json.writeString(unusual));
    assertAscii(text);
    assertEquals(unusual, read(text).text().orElseThrow());
    assertAscii(Json.compact(1, json -> json.writeString("\u202E\u0000\u001b\uD800\u007f")));
  }

  private static void assertAscii(String text) {
    assertTrue(text.chars().allMatch(c -> c < 0x80 && (c >= ' ' || c == '\n')), text);
  }

  private static void assertSame(double number) {
    double again = read(Json.compact(1, json -> Json.number(number, json))).number().orElseThrow();
    assertEquals(Double.doubleToRawLongBits(number), Double.doubleToRawLongBits(again));
  }

  private static Part read(String text) {
    Problems problems = new Problems("text", "json");
    return JsonText.read(text.getBytes(StandardCharsets.UTF_8), problems).orElseThrow().root();
  }
}
