package dev.weighbridge.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Contest;
import dev.weighbridge.decision.ExactResults;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.SmallestChange;
import dev.weighbridge.explanation.Prospects.BestChance;
import dev.weighbridge.explanation.Prospects.ScoreWish;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import dev.weighbridge.wording.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is offered does what its sentence says. */
@Execution(ExecutionMode.CONCURRENT)
class ProspectsTest {
  private static final Messages MESSAGES = Messages.of("explanation", Locale.ENGLISH);
  private static final Pattern AHEAD = Pattern.compile("leads by (\\d+) points? at best");
  private static final Pattern MOVES = Pattern.compile("That moves (\\d+) of 100 points");
  private static final Pattern ENOUGH = Pattern.compile("; (\\d+) are enough to be level");
  private static final int RANDOM = 60;
  private static final int FEW = 40;

  @Test
  void saysWhatEachLanguageCanHopeForAndItsPrice() {
    Prospects prospects = of(hard("two"));
    assertEquals(
        List.of(
            "Rust leads by 29 points at best, with Performance at 100 %."
                + " That moves 79 of 100 points.",
            "Go leads by 19 points at best, with Velocity at 100 %."
                + " That moves 79 of 100 points; 8 are enough to be level."),
        prospects.bestCases().stream().map(BestChance::text).toList());
  }

  @Test
  void saysWhichFigureWouldDo() {
    assertEquals(
        "Go needs 67 % instead of 31 % in “Logic-error guarantees” to draw level with Rust.",
        of(hard("two")).scores().getFirst().text());
  }

  @Test
  void hasNothingToSayOfOneLanguageOrNone() {
    var nothing = new Prospects(Optional.empty(), List.of(), List.of());
    assertEquals(nothing, of(hard("one")));
    assertEquals(nothing, of(hard("nothing-measured")));
  }

  @Test
  void offersNoMoveWhereEverythingIsPinned() {
    Project project = hard("two");
    Priorities priorities = project.priorities();
    for (int d = 0; d < priorities.dimensionCount(); d++) {
      priorities = priorities.withPin(d, project.assess().shares().ofDimension(d));
    }
    Prospects prospects = of(project.withPriorities(priorities));
    assertTrue(prospects.smallestChange().isEmpty());
    for (BestChance chance : prospects.bestCases()) {
      assertTrue(chance.priorities().isEmpty(), chance.text());
      assertTrue(chance.text().endsWith("The priorities are there already."), chance.text());
    }
  }

  @Test
  void theSmallestChangeIsPassedOnceItIsApplied() {
    forMany((project, prospects) -> {
      if (prospects.smallestChange().isPresent()) {
        ExactResults before = project.analyse().exact().orElseThrow();
        var change = (SmallestChange.Possible) before.smallestChange();
        Contest after = contest(project, prospects.smallestChange().get());
        String sentence = advice(project).explanation().changes().getFirst();
        int challenger = place(after, change.challenger().id());
        double lead = after.total(place(after, change.leader().id())) - after.total(challenger);
        assertTrue(lead < 1e-9, sentence + lead);
      }
    });
  }

  /** "… and Go leads" ended in "too close to call" when it was applied. */
  @Test
  void theVerdictIsWhatTheSentenceSaysOnceItIsApplied() {
    int leaning = 0;
    for (int seed = 0; seed < FEW; seed++) {
      Project project = Projects.random(new Random(seed));
      Advice advice = advice(project);
      if (advice.change().isPresent()) {
        VerdictChange change = advice.change().get();
        String sentence = advice.explanation().changes().getFirst();
        Advice applied = advice(project.withPriorities(of(project).smallestChange().orElseThrow()));
        String headline = applied.explanation().headline();
        assertEquals(
            change.leaning().isPresent(),
            headline.endsWith("s " + change.challenger().name()),
            sentence + headline);
        if (change.leaning().isPresent()) {
          String verdict = headline.toLowerCase(Locale.ROOT);
          assertTrue(
              sentence.toLowerCase(Locale.ROOT).contains("the verdict " + verdict),
              sentence + headline);
          leaning++;
        }
      }
    }
    assertTrue(leaning > 8, "only " + leaning);
  }

  @Test
  void bothNumbersOfTheSmallestChangeAreTheFewest() {
    for (int seed = 0; seed < FEW; seed++) {
      Project project = Projects.random(new Random(seed));
      Advice advice = advice(project);
      if (advice.change().isPresent()) {
        VerdictChange told = advice.change().get();
        Contest contest = advice.analysis().exact().orElseThrow().contest();
        var change =
            (SmallestChange.Possible) advice.analysis().exact().orElseThrow().smallestChange();
        int level = told.level().points();
        assertEquals(change.moved() * 100, level, change.moves().size() + 1e-6);
        if (level > 1) {
          assertTrue(
              WholeMove.along(contest, change, level - 1).leaders().contains(change.leader()));
        }
        if (told.leaning().isPresent() && told.leaning().get().move().points() > level) {
          WholeMove less =
              WholeMove.along(contest, change, told.leaning().get().move().points() - 1);
          String headline =
              advice(project.withPriorities(less.priorities())).explanation().headline();
          assertFalse(headline.endsWith("s " + told.challenger().name()), headline);
        }
      }
    }
  }

  @Test
  void theBestCaseIsAsFarAheadAsItSays() {
    forMany((project, prospects) -> {
      for (BestChance chance : prospects.bestCases()) {
        Matcher ahead = AHEAD.matcher(chance.text());
        if (ahead.find() && chance.priorities().isPresent()) {
          Contest after = contest(project, chance.priorities().get());
          assertEquals(chance.language(), after.index(after.leader()), chance.text());
          double next = after.bestOther(after.leader()).map(after::total).orElseThrow();
          double lead = Math.rint(after.total(after.leader())) - Math.rint(next);
          // Sums in another order may fall to the other side of a half.
          assertEquals(
              Integer.parseInt(ahead.group(1)),
              lead,
              isNearHalf(next) || isNearHalf(after.total(after.leader())) ? 1 : 0,
              chance.text());
        }
        assertPriceIsRight(project, chance);
      }
    });
  }

  private static boolean isNearHalf(double total) {
    return Math.abs(total - Math.floor(total) - 0.5) < 1e-6;
  }

  private static void assertPriceIsRight(Project project, BestChance chance) {
    Matcher moves = MOVES.matcher(chance.text());
    assertEquals(chance.priorities().isPresent(), moves.find(), chance.text());
    if (chance.priorities().isPresent()) {
      Contest now = contest(project, project.priorities());
      Contest after = contest(project, chance.priorities().get());
      double moved = 0;
      for (int d = 0; d < now.shares().dimensionCount(); d++) {
        moved += Math.abs(now.shares().ofDimension(d) - after.shares().ofDimension(d)) * 50;
      }
      assertEquals(moved, Integer.parseInt(moves.group(1)), 1, chance.text());
      Matcher enough = ENOUGH.matcher(chance.text());
      if (enough.find()) {
        assertTrue(Integer.parseInt(enough.group(1)) < Integer.parseInt(moves.group(1)));
      }
    }
  }

  @Test
  void scoresAreThoseOfTheRunnerUpAndNotMoreThanThree() {
    forMany((project, prospects) -> {
      assertTrue(prospects.scores().size() <= 3);
      for (ScoreWish wish : prospects.scores()) {
        Contest contest = contest(project, project.priorities());
        int runnerUp = contest.bestOther(contest.leader()).orElseThrow();
        assertTrue(wish.text().contains(contest.candidate(runnerUp).name()), wish.text());
        wish.criterion()
            .ifPresent(criterion ->
                assertTrue(
                    wish.text().contains(project.dataset().criteria().get(criterion).name()),
                    wish.text()));
      }
    });
  }

  @Test
  void saysOfAnyCriterionWhetherItsFigureCouldBeEnough() {
    Project project = hard("two");
    Advice advice = Advice.of(project, MESSAGES);
    Set<String> told = new HashSet<>();
    for (int c = 0; c < project.dataset().criteria().size(); c++) {
      String text = Prospects.score(advice, c, MESSAGES).orElseThrow().text();
      assertTrue(text.contains(project.dataset().criteria().get(c).name()), text);
      told.add(text);
    }
    assertEquals(project.dataset().criteria().size(), told.size());
    assertTrue(told.stream().anyMatch(text -> text.startsWith("Even the best figure")));
    assertTrue(Prospects.score(Advice.of(hard("one"), MESSAGES), 0, MESSAGES).isEmpty());
  }

  @Test
  void namesAMissingFigureAsMissing() {
    List<String> told =
        new Random(7)
            .ints(100)
            .mapToObj(seed -> of(Projects.random(new Random(seed))))
            .flatMap(prospects -> prospects.scores().stream())
            .map(ScoreWish::text)
            .filter(text -> text.contains("has no figure for"))
            .toList();
    assertFalse(told.isEmpty());
    assertTrue(told.getFirst().contains("it would draw level with"), told.getFirst());
  }

  private static Project hard(String name) {
    return Objects.requireNonNull(Projects.hard().get(name));
  }

  private interface Check {
    void on(Project project, Prospects prospects);
  }

  private static void forMany(Check check) {
    for (int seed = 0; seed < RANDOM; seed++) {
      Project project = Projects.random(new Random(seed));
      check.on(project, of(project));
    }
    Projects.hard().values().forEach(project -> check.on(project, of(project)));
  }

  /** The same candidates at other priorities, as the what-if results hold them. */
  private static Contest contest(Project project, Priorities priorities) {
    int[] candidates = project.analyse().candidates();
    return Contest.of(project.withPriorities(priorities).assess(), candidates);
  }

  private static int place(Contest contest, String language) {
    return contest.place(contest.comparison().alternativeIndex(language));
  }

  private static Advice advice(Project project) {
    return QuickAdvice.of(project, MESSAGES);
  }

  private static Prospects of(Project project) {
    return Prospects.of(advice(project), MESSAGES);
  }
}
