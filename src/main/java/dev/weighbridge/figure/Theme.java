package dev.weighbridge.figure;

/** Where a figure is looked at. */
public enum Theme {
  LIGHT,
  DARK,
  /** White paper: pure black text, no panel grey that would only cost ink. */
  PRINT
}
