package dev.weighbridge.dataset;

/** Which values of a criterion are better. */
public enum Direction {
  LOWER,
  HIGHER
}
