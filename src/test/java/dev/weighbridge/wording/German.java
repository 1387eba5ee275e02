package dev.weighbridge.wording;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What texts in German are held against. */
public final class German {
  private static final List<String> ENGLISH =
      List.of(" the ", " of ", " and ", " with ", " is ", " are ", " points ", " to ");
  private static final int RANDOM = 16;

  private German() {}

  public static Messages messages(String room) {
    return Messages.of(room, Locale.GERMAN);
  }

  /** Projects chosen to hurt and some at random, by name. */
  public static Map<String, Project> projects() {
    Map<String, Project> projects = new LinkedHashMap<>(Projects.hard());
    Random random = new Random(20261127);
    for (int i = 0; i < RANDOM; i++) {
      projects.put("random-" + i, Projects.random(random));
    }
    return projects;
  }

  /** Fails if a text that should be German has an English word, or an argument not put in. */
  public static void assertGerman(String what, String text) {
    String padded = " " + text.replaceAll("\\s+", " ") + " ";
    for (String word : ENGLISH) {
      assertFalse(padded.contains(word), () -> what + " has “" + word + "”: " + text);
    }
    assertFalse(text.matches("(?s).*\\{\\d.*"), () -> what + " has an open argument: " + text);
  }
}
