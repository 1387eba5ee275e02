package dev.weighbridge.dataset;

/**
 * How far a figure can be trusted: recomputed or plainly documented; sound with reservations;
 * indirect or old.
 */
public enum Confidence {
  HIGH,
  MEDIUM,
  LOW
}
