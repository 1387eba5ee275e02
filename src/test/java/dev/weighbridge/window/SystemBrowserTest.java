package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Whether a browser could be started is known, whatever commands there are. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no commands true and false")
class SystemBrowserTest {
  private static final List<String> MISSING = List.of("weighbridge-has-no-such-command");
  private static final List<String> FAILING = List.of("false");
  private static final List<String> WORKING = List.of("true");

  @Test
  void aSystemWithoutBrowserIsNoticed() {
    assertFalse(new SystemBrowser(List.of(MISSING)).start("https://example.org/"));
    assertFalse(new SystemBrowser(List.of(FAILING)).start("https://example.org/"));
    assertFalse(new SystemBrowser(List.of()).start("https://example.org/"));
  }

  @Test
  void itIsStartedIfAnyCommandWorks() {
    SplittableRandom random = new SplittableRandom(3);
    List<List<String>> kinds = List.of(MISSING, FAILING, WORKING);
    for (int i = 0; i < 30; i++) {
      List<List<String>> commands = new ArrayList<>();
      for (int n = random.nextInt(4); n > 0; n--) {
        commands.add(kinds.get(random.nextInt(kinds.size())));
      }
      assertEquals(
          commands.contains(WORKING),
          new SystemBrowser(commands).start("https://example.org/"),
          commands::toString);
    }
  }
}
