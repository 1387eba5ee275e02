package dev.weighbridge.decision;

/**
 * Whole columns of random numbers, one number a sample. A workspace: it owns its buffers, so that
 * drawing allocates nothing, and belongs to one thread.
 *
 * <p>Every loop here does one simple thing over whole arrays, which is what the compiler turns into
 * vector instructions.
 */
final class RandomColumns {
  // -ln(1 - y) / y on 0..1/2, interpolated at the Chebyshev nodes; relative error below 2e-7.
  private static final float Q0 = 1.0f;
  private static final float Q1 = 0.49999374f;
  private static final float Q2 = 0.333662f;
  private static final float Q3 = 0.24343744f;
  private static final float Q4 = 0.2645476f;
  private static final float Q5 = -0.18157165f;
  private static final float Q6 = 1.2050139f;
  private static final float Q7 = -1.6302117f;
  private static final float Q8 = 1.4079567f;
  private static final float LN_2 = 0.6931472f;

  private final long[] counters;
  private final long[] bits;
  private final int[] whole;
  private final int[] zeros;

  RandomColumns(int samples) {
    counters = new long[samples];
    for (int i = 0; i < samples; i++) {
      counters[i] = (i + 1) * RandomStream.GAMMA;
    }
    bits = new long[samples];
    whole = new int[samples];
    zeros = new int[samples];
  }

  int samples() {
    return counters.length;
  }

  /** Draws of a distribution, in points: sample {@code i} from number {@code i} of the stream. */
  void draw(long key, Distribution distribution, float[] points) {
    fillBits(key);
    for (int i = 0; i < points.length; i++) {
      points[i] = (float) distribution.quantile(RandomStream.uniform(bits[i]));
    }
  }

  /**
   * Draws of the standard exponential distribution, all above 0.
   *
   * <p>With {@code u = t·2⁻ᵉ}, {@code 1/2 ≤ t < 1}: {@code -ln u = e·ln 2 - ln t}. The logarithm is
   * our own polynomial: the same bits on every machine, and a loop without a branch.
   */
  void exponentials(long key, float[] values) {
    fillBits(key);
    for (int i = 0; i < values.length; i++) {
      whole[i] = (int) (bits[i] >>> 32);
    }
    for (int i = 0; i < values.length; i++) {
      whole[i] = (whole[i] >>> 1) | 1;
    }
    for (int i = 0; i < values.length; i++) {
      zeros[i] = Integer.numberOfLeadingZeros(whole[i]);
    }
    for (int i = 0; i < values.length; i++) {
      whole[i] = whole[i] << zeros[i];
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = exponential(whole[i] >>> 8, zeros[i]);
    }
  }

  /** One draw of the standard exponential distribution, the same as in a column. */
  static float exponential(long bits) {
    int whole = ((int) (bits >>> 32) >>> 1) | 1;
    int zeros = Integer.numberOfLeadingZeros(whole);
    return exponential(whole << zeros >>> 8, zeros);
  }

  private static float exponential(int mantissa, int zeros) {
    float y = 1f - mantissa * 0x1p-24f;
    float q = Q8 * y + Q7;
    q = q * y + Q6;
    q = q * y + Q5;
    q = q * y + Q4;
    q = q * y + Q3;
    q = q * y + Q2;
    q = q * y + Q1;
    q = q * y + Q0;
    return q * y + (zeros - 1) * LN_2;
  }

  private void fillBits(long key) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] = RandomStream.mix(key + counters[i]);
    }
  }
}
