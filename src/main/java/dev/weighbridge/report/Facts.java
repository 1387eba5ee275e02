package dev.weighbridge.report;

import dev.weighbridge.explanation.Advice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a picture's properties say in words, for people who look at them with other programs. */
final class Facts {
  private Facts() {}

  /** Verdict, scenario, evidence and day, and what the picture rests on. */
  static Map<String, String> of(Advice advice, List<String> foundation) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Verdict", advice.explanation().headline());
    facts.put("Scenario", advice.project().scenario().name());
    facts.put("Evidence", advice.dataset().id() + " " + advice.dataset().version());
    facts.put("Evidence SHA-256", advice.dataset().sha256());
    facts.put("Project of", advice.project().changed().toString());
    facts.put("Comment", String.join("\n", foundation));
    return facts;
  }
}
