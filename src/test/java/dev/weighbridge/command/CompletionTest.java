package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.wording.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The script of {@code completion} in a real bash. */
@DisabledOnOs(OS.WINDOWS)
class CompletionTest {
  private static final Messages MESSAGES = Messages.of("command", Locale.ENGLISH);
  private static final Dataset DATASET = DatasetReader.bundled();

  /** Of these nobody knows the values, and files are completed by bash. */
  private static final Set<Class<?>> FREE =
      Set.of(int.class, long.class, LocalDate.class, Path.class, boolean.class);

  @TempDir private Path folder;

  @Test
  void valuesAndIdsAreOffered() throws Exception {
    Map<String, List<String>> expected =
        Map.ofEntries(
            Map.entry("weighbridge re", List.of("report")),
            Map.entry("weighbridge rank --lang", List.of("--languages")),
            Map.entry("weighbridge export --theme ", List.of("light", "dark", "print")),
            Map.entry(
                "weighbridge export --page=", List.of("--page=fit", "--page=a4", "--page=letter")),
            Map.entry("weighbridge export --figure scenarios --theme d", List.of("dark")),
            Map.entry("weighbridge rank --languages r", List.of("rust")),
            Map.entry("weighbridge rank --languages=go,rus", List.of("--languages=go,rust")),
            Map.entry("weighbridge rank --languages go,rus", List.of("go,rust")),
            Map.entry("weighbridge rank --importance saf", List.of("safety=")),
            Map.entry("weighbridge rank --importance safety=3", List.of()),
            Map.entry(
                "weighbridge rank --importance safety=3 --pin=vel", List.of("--pin=velocity=")),
            Map.entry("weighbridge rank --require fips", List.of("fips-140-3")),
            Map.entry("weighbridge export --figure walk:sa", List.of("walk:safety")),
            Map.entry("weighbridge export --scenario api", List.of("api-gateway")),
            Map.entry("weighbridge export --criterion http-p", List.of("http-p99-latency")));
    assertOffers(expected);
  }

  /** Every value of every option of every sub-command, whole and begun. */
  @Test
  void everythingOfferedIsUnderstood() throws Exception {
    Map<String, List<String>> expected = new HashMap<>();
    for (Subcommand subcommand : subcommands()) {
      for (OptionSpec option : subcommand.spec().options()) {
        if (option.completionCandidates() != null) {
          List<String> values = values(option);
          assertFalse(values.isEmpty(), option.longestName());
          values.forEach(value -> assertUnderstood(subcommand, option.longestName(), value));
          ways(subcommand.spec().name(), option.longestName(), values, expected);
        } else {
          assertTrue(
              FREE.contains(option.type()) || option.longestName().equals("--out"),
              () -> "nothing is offered for " + option.longestName());
        }
      }
    }
    assertOffers(expected);
  }

  private void assertOffers(Map<String, List<String>> expected) throws Exception {
    Map<String, List<String>> offers = Completed.of(List.copyOf(expected.keySet()), folder);
    expected.forEach((line, words) -> assertEquals(words, offers.get(line), line));
  }

  /** Nothing typed yet, and half of one value, apart and after a sign, and in a list. */
  private static void ways(
      String command, String option, List<String> values, Map<String, List<String>> expected) {
    String half = values.getLast().substring(0, values.getLast().length() / 2);
    List<String> heads = new ArrayList<>(List.of(""));
    if (option.equals("--languages")) {
      heads.add(values.getFirst() + ",");
    }
    for (String head : heads) {
      for (String begun : List.of("", half)) {
        for (String sign : List.of(" ", "=")) {
          String before = sign.equals(" ") ? head : option + sign + head;
          expected.put(
              "weighbridge " + command + " " + option + sign + head + begun,
              values.stream().filter(v -> v.startsWith(begun)).map(v -> before + v).toList());
        }
      }
    }
  }

  private static List<String> values(OptionSpec option) {
    return StreamSupport.stream(option.completionCandidates().spliterator(), false).toList();
  }

  private static void assertUnderstood(Subcommand subcommand, String option, String offered) {
    String value = offered.endsWith("=") ? offered + "50" : offered;
    CommandLine parser = new Syntax(MESSAGES).of(List.of(subcommand));
    List<String> line = new ArrayList<>(List.of(subcommand.spec().name(), option, value));
    if (subcommand instanceof Export) {
      line.addAll(List.of("--out", "a.csv"));
    }
    assertDoesNotThrow(
        () -> {
          ParseResult given = parser.parseArgs(line.toArray(String[]::new)).subcommand();
          Options options = new Options(MESSAGES);
          Opening opening = Opening.of(DATASET);
          options.project(given, opening);
          options.locale(given, opening);
          new CsvOptions(options, MESSAGES).chosen(given, true);
          new FigureOptions(DATASET, MESSAGES)
              .subjects(
                  given.matchedOptionValue(FigureOptions.FIGURE, List.of()),
                  given.matchedOptionValue(FigureOptions.CRITERION, List.of()));
        },
        line::toString);
  }

  private static List<Subcommand> subcommands() {
    return List.of(
        new Rank(MESSAGES),
        new Export(MESSAGES),
        new WriteReport(MESSAGES),
        new Validate(MESSAGES),
        new Scenarios(MESSAGES));
  }
}
