package dev.weighbridge.figure;

/** What a colour is for. A {@link Palette} turns it into the colour of a theme. */
public enum Tone {
  /** Paints nothing. */
  NONE,
  /** Text and lines that carry the message. */
  TEXT,
  /** Text and lines beside the message. */
  MUTED,
  /** Lines that only guide the eye: tracks, ticks, leaders. */
  GRID,
  /** What figures are drawn on. */
  SURFACE,
  /** A surface set off from {@link #SURFACE}. */
  PANEL,
  /** Links and what can be acted on. */
  ACCENT,
  /** The strong colour of a language; legible as text. */
  LANGUAGE,
  /** The same, translucent, for intervals. */
  LANGUAGE_TINT,
  /** The colour of a language mixed into the surface: less than half of it; carries text. */
  LANGUAGE_SOFT,
  /** The same with less of the colour. */
  LANGUAGE_PALE,
  /** The same with hardly any of the colour. */
  LANGUAGE_FAINT,
  /** The tint of a dimension. */
  DIMENSION,
  /** The same tint on the surface, the stronger the more points; carries {@link #TEXT}. */
  DIMENSION_GRADE,
  /** The same hue, strong enough to be seen on the surface: edges and hatching. */
  DIMENSION_EDGE,
  /** Text on a dimension's tint. */
  ON_DIMENSION
}
