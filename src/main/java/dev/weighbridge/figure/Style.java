package dev.weighbridge.figure;

/**
 * Size and weight of a text in the bundled typeface.
 *
 * @param size of the em in user units
 */
public record Style(double size, Weight weight) {
  /** A weight of the bundled typeface, with its CSS number. */
  public enum Weight {
    REGULAR(400),
    SEMIBOLD(600);

    private final int number;

    Weight(int number) {
      this.number = number;
    }

    /** The CSS {@code font-weight}. */
    public int number() {
      return number;
    }
  }

  public static Style regular(double size) {
    return new Style(size, Weight.REGULAR);
  }

  public static Style semibold(double size) {
    return new Style(size, Weight.SEMIBOLD);
  }

  /** The baseline on which capitals have their middle at a height. */
  double centred(double middle) {
    return middle + Typeface.CAP_HEIGHT * size / 2;
  }
}
