package dev.weighbridge.decision;

/**
 * Random numbers by counter: number {@code n} of a stream depends on the stream's key and on {@code
 * n} alone, so that drawing one column anew leaves every other column as it was, and a picture does
 * not flicker while a slider moves (common random numbers).
 *
 * <p>The numbers are those of SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number
 * Generators, OOPSLA 2014) started at the key. It is written out here because the JDK documents the
 * sequence of {@link java.util.Random} only, and nothing here may change with a JDK.
 */
final class RandomStream {
  /** The step of the counter: the odd number nearest to 2⁶⁴ divided by the golden ratio. */
  static final long GAMMA = 0x9E3779B97F4A7C15L;

  private static final int END_OF_NAME = 0x10000; // no char has this value

  private RandomStream() {}

  /** The key of the stream that a seed and a path of names lead to. */
  static long key(long seed, String... path) {
    long key = mix(seed + GAMMA);
    for (String name : path) {
      for (int i = 0; i < name.length(); i++) {
        key = mix((key ^ name.charAt(i)) + GAMMA);
      }
      key = mix((key ^ END_OF_NAME) + GAMMA);
    }
    return key;
  }

  /** The key of a numbered stream within another one. */
  static long key(long key, int number) {
    return mix((key ^ number) + GAMMA);
  }

  /** Number {@code n} of a stream: 64 random bits. */
  static long bits(long key, long n) {
    return mix(key + (n + 1) * GAMMA);
  }

  /** A number strictly between 0 and 1, a multiple of 2⁻⁵⁴, from 64 random bits. */
  static double uniform(long bits) {
    return ((bits >>> 11) + 0.5) * 0x1p-53;
  }

  /** A whole number from 0 to {@code bound} - 1, from 64 random bits. */
  static int below(int bound, long bits) {
    return (int) Math.unsignedMultiplyHigh(bits, bound);
  }

  /** The finaliser of SplitMix64, a bijection of the 64-bit numbers. */
  static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
