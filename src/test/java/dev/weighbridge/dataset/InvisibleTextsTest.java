package dev.weighbridge.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.DatasetReading.Loaded;
import dev.weighbridge.dataset.DatasetReading.Refused;
import dev.weighbridge.figure.PlainText;
import dev.weighbridge.json.Json;
import dev.weighbridge.json.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A text of a dataset can be seen, whatever characters it is made of, or it is refused. */
class InvisibleTextsTest {
  private static final Pattern SHOWN =
      Pattern.compile(
          "\"(?:name|shortName|title|question|swing|description|unit|why|caveats|text|label"
              + "|summary|reason|version|publisher|explanation)\": (\"[^\"]*\")");
  private static final String INVISIBLE =
      " \t\n"
          + "\u0000\u0007\u001b\u007f\u0085\u00a0\u00ad\u034f\u061c\u115f\u180e\u200b\u200d\u200e\u2028"
          + "\u202e\u2060\u2066\u2800\u3000\u3164\ud800\udfff\ue000\ufe0f\ufeff\ufff9\uffff\uDB40\uDC41";

  private static String sound = "";

  @BeforeAll
  static void read() throws IOException {
    sound = Files.readString(Path.of("src/test/resources/dataset/minimal.json"));
  }

  @Test
  void aScenarioWhoseNameIsAControlCharacterIsRefused() {
    assertEquals(
        List.of(
            "The character U+0001 cannot be shown. Take it out.",
            "The text is blank. Write something that can be seen, or leave the key out if it may"
                + " be left out."),
        sentences(
            sound
                .replace("\"A till\"", "\"\\u0001\"")
                .replace("\"It takes money.\"", "\"\\u200b\\ue000\"")));
  }

  @Test
  void aTextOfInvisibleCharactersIsNeverTaken() {
    List<MatchResult> places = SHOWN.matcher(sound).results().toList();
    Random random = new Random(31);
    for (int i = 0; i < 200; i++) {
      MatchResult place = places.get(i % places.size());
      String json = with(place, drawn(random, random.nextInt(1, 6), 0));
      assertFalse(sentences(json).isEmpty(), json);
    }
  }

  @Test
  void whatIsTakenCanBeSeenOnAPicture() {
    Random random = new Random(32);
    int taken = 0;
    for (int i = 0; i < 200; i++) {
      String name = drawn(random, random.nextInt(1, 4), 2);
      String json = sound.replace("\"A till\"", quoted(name));
      if (DatasetReader.read("d", json.getBytes(StandardCharsets.UTF_8))
          instanceof Loaded(Dataset dataset)) {
        taken++;
        String shown = PlainText.of(dataset.scenarios().getFirst().name());
        assertFalse(shown.isBlank(), json);
      }
    }
    assertTrue(taken > 30, taken + " names were taken");
  }

  /** Some characters that are invisible, among as many of any kind as are asked for. */
  private static String drawn(Random random, int count, int others) {
    List<String> characters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int at = random.nextInt(INVISIBLE.length() - 1);
      characters.add(INVISIBLE.substring(at, at + 1));
    }
    for (int i = 0; i < others; i++) {
      characters.add(Character.toString(random.nextInt(0x3000)));
    }
    return String.join(
        "", characters.subList(random.nextInt(characters.size()), characters.size()));
  }

  private static String with(MatchResult place, String text) {
    return sound.substring(0, place.start(1)) + quoted(text) + sound.substring(place.end(1));
  }

  private static String quoted(String text) {
    return Json.compact(1, json -> json.writeString(text)).strip();
  }

  private static List<String> sentences(String json) {
    return switch (DatasetReader.read("d", json.getBytes(StandardCharsets.UTF_8))) {
      case Loaded _ -> List.of();
      case Refused(List<Problem> problems) -> problems.stream().map(Problem::sentence).toList();
    };
  }
}
