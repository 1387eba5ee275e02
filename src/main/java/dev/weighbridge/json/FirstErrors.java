package dev.weighbridge.json;

import com.networknt.schema.Error;
import java.util.ArrayList;

/** A list that ends the validator's work when it holds more errors than are ever told. */
final class FirstErrors extends ArrayList<Error> {
  private static final long serialVersionUID = 1;

  private static final int MOST = 20_000;

  @Override
  public boolean add(Error error) {
    if (size() >= MOST) {
      throw new Enough();
    }
    return super.add(error);
  }

  /** Thrown through the validator. */
  static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;

    Enough() {
      super("There are more than " + MOST + " errors.");
    }
  }
}
