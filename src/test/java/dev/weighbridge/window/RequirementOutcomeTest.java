package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Capability;
import dev.weighbridge.decision.Support;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequirementOutcomeTest {
  private static final Alternative RUST = new Alternative("rust", "Rust");
  private static final Alternative GO = new Alternative("go", "Go");
  private static final Alternative JAVA = new Alternative("java", "Java");

  private final Messages messages = Messages.of("window", Locale.ENGLISH);

  private String of(Support rust, Support go, Support java, Alternative... shown) {
    Map<String, Support> support = Map.of("rust", rust, "go", go, "java", java);
    return new RequirementOutcome(new Capability("c", "C", support), List.of(shown))
        .words(messages);
  }

  @Test
  void saysWhoPassesFailsOrIsUnclear() {
    assertEquals("passes", of(Support.YES, Support.NO, Support.NO, RUST));
    assertEquals("both pass", of(Support.YES, Support.YES, Support.NO, RUST, GO));
    assertEquals("all pass", of(Support.YES, Support.YES, Support.YES, RUST, GO, JAVA));
    assertEquals("Go fails", of(Support.YES, Support.NO, Support.YES, RUST, GO, JAVA));
    assertEquals("2 of 3 fail", of(Support.YES, Support.NO, Support.NO, RUST, GO, JAVA));
    assertEquals("both fail", of(Support.NO, Support.NO, Support.YES, RUST, GO));
    assertEquals("Java unknown", of(Support.YES, Support.YES, Support.UNKNOWN, RUST, GO, JAVA));
    assertEquals("Rust partly", of(Support.PARTLY, Support.YES, Support.YES, RUST, GO));
    assertEquals("2 of 2 unclear", of(Support.PARTLY, Support.UNKNOWN, Support.YES, RUST, GO));
    assertEquals("1 fail, 1 unclear", of(Support.PARTLY, Support.NO, Support.YES, RUST, GO));
  }

  @Test
  void saysSupportBySymbolAndWord() {
    RequirementOutcome outcome =
        new RequirementOutcome(
            new Capability("c", "C", Map.of("go", Support.PARTLY)), List.of(GO, RUST));
    assertEquals("~ Go: partly", outcome.support(GO, messages));
    assertEquals("? Rust: unknown", outcome.support(RUST, messages));
  }
}
