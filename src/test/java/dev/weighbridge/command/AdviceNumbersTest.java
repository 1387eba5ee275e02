package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole numbers in the advice add up, and agree with the full numbers of the JSON. */
@Execution(ExecutionMode.CONCURRENT)
class AdviceNumbersTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Pattern PART = Pattern.compile("^ {4} *([+−]?)(\\d+)  (\\S.*)$");
  private static final Pattern MOVE =
      Pattern.compile(
          "Move (\\d+) of 100 points from (.*?) to (?:[^;.]|\\.(?! ))*"
              + "(?:; (\\d+) (?:is|are) enough to be level)?");
  private static final Pattern GIVEN = Pattern.compile("\\((?:all of its )?(\\d+)\\)");

  static List<Weightings.Weighting> weightings() {
    return Weightings.all();
  }

  /** The same weighting in both forms. */
  private record Told(String text, JsonNode json) {}

  @ParameterizedTest
  @MethodSource("weightings")
  void numbersAddUpAndAgreeWithTheModel(Weightings.Weighting weighting) {
    var told =
        new Told(
            Weightings.run(weighting).out(),
            MAPPER.readTree(Weightings.run(weighting, "--format", "json").out()));
    thePartsOfALeadAddUpToTheTotalsShown(told);
    theStrongestReasonsAreThoseOfTheModel(told);
    theSmallestChangeIsNoSmallerThanTheModels(told);
    theHeadlineIsTheVerdict(told);
  }

  private static void thePartsOfALeadAddUpToTheTotalsShown(Told told) {
    JsonNode reasons = told.json().get("reasons");
    List<Matcher> parts = told.text().lines().map(PART::matcher).filter(Matcher::matches).toList();
    if (reasons.isNull()) {
      assertTrue(parts.isEmpty(), "parts of nothing");
      return;
    }
    int sum = 0;
    for (Matcher part : parts) {
      sum += part.group(1).equals("−") ? -number(part.group(2)) : number(part.group(2));
    }
    assertEquals(
        total(told, reasons.get("first").asString())
            - total(told, reasons.get("second").asString()),
        sum);
    assertEquals(reasons.get("lead").asDouble(), sum, 1);
  }

  private static void theStrongestReasonsAreThoseOfTheModel(Told told) {
    JsonNode reasons = told.json().get("reasons");
    if (reasons.isNull()) {
      return;
    }
    List<Double> exact = reasons.get("criteria").values().stream().map(JsonNode::asDouble).toList();
    List<Double> strongest =
        Stream.concat(exact.stream().limit(3), exact.reversed().stream().limit(3)).toList();
    told.text()
        .lines()
        .map(PART::matcher)
        .filter(Matcher::matches)
        .filter(part -> part.group(3).contains(": "))
        .forEach(part -> {
          int points = number(part.group(2)) * (part.group(1).equals("−") ? -1 : 1);
          assertTrue(points != 0, "a reason without weight");
          assertTrue(strongest.stream().anyMatch(one -> Math.abs(one - points) < 1), part.group());
        });
  }

  private static void theSmallestChangeIsNoSmallerThanTheModels(Told told) {
    JsonNode change = told.json().get("smallestChange");
    Matcher move = MOVE.matcher(String.join(" ", told.text().lines().map(String::strip).toList()));
    boolean moves = !change.isNull() && change.path("points").asDouble(0) > 0;
    assertEquals(moves, move.find());
    if (moves) {
      int points = number(move.group(1));
      int level = move.group(3) == null ? points : number(move.group(3));
      assertTrue(level > change.get("points").asDouble() - change.get("moves").size());
      assertEquals(change.get("points").asDouble(), level, change.get("moves").size());
      boolean leans = !change.get("leaning").isNull();
      assertEquals(leans ? change.at("/leaning/points").asInt() : level, points);
      List<Integer> given =
          GIVEN.matcher(move.group(2)).results().map(part -> number(part.group(1))).toList();
      assertTrue(change.get("moves").size() <= Math.max(given.size(), 1));
      if (!given.isEmpty()) {
        assertEquals(points, given.stream().mapToInt(Integer::intValue).sum());
      }
    }
  }

  private static void theHeadlineIsTheVerdict(Told told) {
    JsonNode root = told.json();
    String kind = root.at("/verdict/kind").asString();
    String headline = root.at("/explanation/headline").asString();
    String words =
        switch (kind) {
          case "none-qualifies" -> "(No language qualifies|\\S+ does not qualify)";
          case "only-one" -> "Only \\S+ (qualifies|is shown)";
          case "too-close" -> "Too close to call";
          case "leans" -> "Leans \\S+";
          default -> "Favours \\S+";
        };
    assertTrue(headline.matches(words), kind + ": " + headline);
    if (kind.equals("leans") || kind.equals("favours")) {
      double leads = root.at("/verdict/leads/value").asDouble();
      String said = root.at("/explanation/verdict").get(1).asString();
      String expected = leads == 1 ? "in every draw" : "in (\\d+) of 100";
      Matcher draws = Pattern.compile(expected).matcher(said);
      assertTrue(draws.find(), said);
      if (leads < 1) {
        assertEquals(leads * 100, number(draws.group(1)), 1);
        assertTrue(number(draws.group(1)) < (kind.equals("leans") ? 95 : 100), said);
      }
    }
  }

  private static int total(Told told, String id) {
    for (JsonNode language : told.json().get("languages")) {
      if (language.get("id").asString().equals(id)) {
        return (int) Math.round(language.get("total").asDouble());
      }
    }
    throw new AssertionError("no language " + id);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
