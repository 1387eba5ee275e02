package dev.weighbridge.figure;

/** Which part of a text lies at its label's x. */
public enum Align {
  START(0),
  MIDDLE(0.5),
  END(1);

  private final double part;

  Align(double part) {
    this.part = part;
  }

  /** The part of the text's width, 0..1, that lies to the left of the label's x. */
  public double part() {
    return part;
  }
}
