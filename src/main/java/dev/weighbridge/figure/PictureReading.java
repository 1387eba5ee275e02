package dev.weighbridge.figure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What reading the description of a picture came to. */
public sealed interface PictureReading {
  /**
   * The picture can be drawn.
   *
   * @param others what else the description says; it belongs to those who wrote it
   */
  record Known(Picture picture, Map<String, String> others) implements PictureReading {
    public Known {
      others = Collections.unmodifiableMap(new TreeMap<>(others));
    }
  }

  /**
   * It cannot.
   *
   * @param sentences what is wrong and how to mend it, at least one
   */
  record Unknown(List<String> sentences) implements PictureReading {
    public Unknown {
      sentences = List.copyOf(sentences);
    }
  }
}
