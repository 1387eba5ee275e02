package dev.weighbridge.decision;

/** How far an alternative has a capability; {@code UNKNOWN} is neither a pass nor a fail. */
public enum Support {
  YES,
  PARTLY,
  NO,
  UNKNOWN
}
