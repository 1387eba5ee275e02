package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.json.Place;
import dev.weighbridge.json.Problems;
import dev.weighbridge.wording.Excerpt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence about a value from outside repeats only the beginning of a long one. */
class LongValuesTest {
  private static final String LONG = "q".repeat(4096);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rank --scenario *",
        "rank --languages rust,*",
        "rank --locale *",
        "rank --require *",
        "rank --importance *",
        "rank --importance *=5",
        "rank --pin *=5",
        "rank --pin safety=*",
        "rank --seed *",
        "rank --date *",
        "rank --format *",
        "export --out a.csv --csv *",
        "export --out a.svg --figure *",
        "export --out a.svg --figure walk:*",
        "export --out a.svg --criterion *",
        "export --out a.svg --theme *",
        "export --out a.svg --size *",
        "export --out *",
        "export --out {*.svg",
        "export --out {*}.svg",
        "rank --*",
        "*"
      })
  void noSentenceRepeatsALongValueWhole(String line) {
    Run run = Run.of(line.replace("*", LONG).split(" ", -1));
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("qqq…"), run.err());
    String shortened = run.err().replace("q", "");
    assertTrue(run.err().length() - shortened.length() <= 2 * Excerpt.LONGEST, run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  /** Numbers beyond a range, which are long only by their digits. */
  @Test
  void aLongNumberIsNotRepeatedWhole() {
    Run run = Run.of("rank", "--seed", "7".repeat(4096));
    assertTrue(run.err().contains("“" + "7".repeat(Excerpt.LONGEST) + "…”"), run.err());
  }

  /** Texts by chance, also of characters beyond the first plane, which are not cut in two. */
  @Test
  void anExcerptIsTheBeginningOfItsText() {
    Random random = new Random(35);
    for (int trial = 0; trial < 300; trial++) {
      int[] characters =
          random.ints(random.nextInt(900), 0, 2).map(plane -> plane == 0 ? 'a' : 0x1F600).toArray();
      String text = new String(characters, 0, characters.length);
      String excerpt = Excerpt.of(text);
      boolean whole = characters.length <= Excerpt.LONGEST;
      String kept = new String(characters, 0, Math.min(characters.length, Excerpt.LONGEST));
      assertEquals(whole ? text : kept + "…", excerpt);
      Problems problems = new Problems("a.json", "dataset");
      problems.add(Place.START, "", "date.none", text);
      assertTrue(problems.sorted().getFirst().sentence().contains(" " + excerpt + " "));
    }
  }
}
