package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RandomStreamTest {
  @Test
  void givesTheSequenceOfSplitMix64() {
    // The published test vector for seed 1234567.
    assertEquals(6457827717110365317L, RandomStream.bits(1234567, 0));
    assertEquals(3203168211198807973L, RandomStream.bits(1234567, 1));
    assertEquals(-8629252141511181193L, RandomStream.bits(1234567, 2));
  }

  @Test
  void namesLeadToDifferentStreams() {
    long key = RandomStream.key(1, "ab", "c");
    assertEquals(key, RandomStream.key(1, "ab", "c"));
    assertNotEquals(key, RandomStream.key(2, "ab", "c"));
    assertNotEquals(key, RandomStream.key(1, "a", "bc"));
    assertNotEquals(key, RandomStream.key(1, "abc"));
    assertNotEquals(key, RandomStream.key(1, "c", "ab"));
    assertNotEquals(RandomStream.key(key, 1), RandomStream.key(key, 2));
    assertNotEquals(RandomStream.key(5L, 1), RandomStream.key(6L, 1));
  }

  @Test
  void theStreamsOfNamesNeverChange() {
    assertEquals(-5416562871080613494L, RandomStream.key(1, "rust", "tail-latency"));
  }

  @Test
  void uniformNumbersStayBetweenZeroAndOne() {
    assertEquals(0x1p-54, RandomStream.uniform(0));
    assertEquals(1 - 0x1p-54, RandomStream.uniform(-1L), 0x1p-53);
    assertTrue(RandomStream.uniform(-1L) <= 1);
    assertEquals(0.5, RandomStream.uniform(Long.MIN_VALUE), 1e-15);
  }

  @Test
  void wholeNumbersAreEquallyLikely() {
    int[] counts = new int[7];
    for (int i = 0; i < 70_000; i++) {
      counts[RandomStream.below(7, RandomStream.bits(3, i))]++;
    }
    for (int count : counts) {
      assertEquals(10_000, count, 400);
    }
  }
}
