package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.json.Days;
import dev.weighbridge.wording.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and days on the command line, and the sentences that repeat them. */
class TypedValuesTest {
  private static final Comparison COMPARISON = DatasetReader.bundled().comparison();

  @ParameterizedTest
  @CsvSource({
    "99.99999999, 0.00000002, 100.00000001 %",
    "100, 1, 101 %",
    "60, 50.5, 110.5 %",
    "100, 0.000001, 100.000001 %"
  })
  void aSumOfPinsIsWrittenAsItWasTyped(String one, String other, String sum) {
    Run run = Run.of("rank", "--pin", "safety=" + one, "--pin", "velocity=" + other);
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("add up to " + sum + ";"), run.err());
  }

  @Test
  void aVerySmallSumIsNoneOfJava() {
    assertTrue(pinned("0.00000002").endsWith("not 1 × 10⁻⁷ %."), pinned("0.00000002"));
  }

  /** Two sums that differ are told in two ways, however little they differ. */
  @Test
  void differentSumsDoNotReadAlike() {
    Random random = new Random(33);
    Set<BigDecimal> sums = new HashSet<>();
    Set<String> told = new HashSet<>();
    for (int trial = 0; trial < 500; trial++) {
      BigDecimal share = BigDecimal.valueOf(random.nextInt(1, 20), random.nextInt(12));
      if (share.compareTo(BigDecimal.valueOf(20)) < 0 && sums.add(share.stripTrailingZeros())) {
        String sentence = pinned(share.toPlainString());
        assertTrue(told.add(sentence), sentence);
        assertFalse(sentence.matches(".*[0-9]E-?[0-9].*"), sentence);
        assertFalse(sentence.endsWith("not 100 %."), sentence);
      }
    }
  }

  /** What is said where every dimension has the same share. */
  private static String pinned(String share) {
    List<String> pins =
        COMPARISON.dimensions().stream().map(dimension -> dimension.id() + "=" + share).toList();
    var options = new PriorityOptions(COMPARISON, Messages.of("command", Locale.ENGLISH));
    return assertThrows(
            Failure.class,
            () -> options.apply(Priorities.equal(COMPARISON), List.of(), pins),
            share)
        .sentence();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "0000-12-31", "10000-01-01", "-001-01-01", "2026-02-30"})
  void aDayOutsideTheCalendarIsToldWithItsRange(String day) {
    Run run = Run.of("rank", "--date=" + day);
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("“" + day + "” is no day of the years 1 to 9999"), run.err());
  }

  /** Days by chance and both ends of the range. */
  @Test
  void everyDayOfTheYears1To9999IsRead() {
    long first = LocalDate.of(1, 1, 1).toEpochDay();
    long last = LocalDate.of(9999, 12, 31).toEpochDay();
    Random random = new Random(34);
    random
        .longs(500, first - 366, last + 366)
        .mapToObj(LocalDate::ofEpochDay)
        .forEach(day ->
            assertEquals(
                day.getYear() >= 1 && day.getYear() <= 9999,
                Days.of(day.toString()).filter(day::equals).isPresent(),
                day.toString()));
    for (LocalDate end : List.of(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last))) {
      assertEquals(end, Days.of(end.toString()).orElseThrow());
    }
    assertTrue(Days.of(LocalDate.ofEpochDay(first - 1).toString()).isEmpty());
  }

  /** Every option with a number, with whatever is no whole number of its type. */
  @ParameterizedTest
  @ValueSource(strings = {"rank --seed", "export --out a.svg --size", "export --out a.png --scale"})
  void noSentenceNamesAJavaType(String command) {
    for (String wrong : List.of("1.5", "dice", "1e3", "", "9".repeat(30), "0x10", "NaN", "1_000")) {
      Run run = Run.of((command + "=" + wrong).split(" ", -1));
      assertEquals(ExitCode.USAGE, run.code(), wrong);
      String sentence = "“" + wrong + "” is no whole number, or has too many digits.";
      assertTrue(run.err().contains(sentence), run.err());
      assertFalse(run.err().matches("(?s).*\\b(int|long|Exception|java)\\b.*"), run.err());
    }
  }
}
