package dev.weighbridge.gate.violation.figure;

import java.time.Instant;

public record KnowsTheDay() {
  static Instant today() {
    return Instant.now();
  }
}
