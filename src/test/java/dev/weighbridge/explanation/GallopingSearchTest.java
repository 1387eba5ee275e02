package dev.weighbridge.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GallopingSearchTest {
  @Test
  void findsTheFirstFromAnyGuess() {
    for (int first = 3; first <= 41; first++) {
      for (int guess = 3; guess <= 40; guess++) {
        int threshold = first;
        AtomicInteger asked = new AtomicInteger();
        Optional<Integer> found =
            GallopingSearch.first(
                3,
                40,
                guess,
                number -> {
                  asked.incrementAndGet();
                  return number >= threshold ? Optional.of(number) : Optional.empty();
                });
        assertEquals(first > 40 ? Optional.empty() : Optional.of(first), found);
        int far = Math.abs(guess - first);
        assertTrue(asked.get() <= 3 + 2 * (32 - Integer.numberOfLeadingZeros(far)), "" + asked);
      }
    }
  }
}
