package dev.weighbridge.figure;

import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.ValueScale;
import java.util.List;

/**
 * What an evidence figure shows: one criterion and what is known of each language on it.
 *
 * @param id of the criterion
 * @param name of the criterion, for people
 * @param scale places a value between worst and best
 * @param format writes a value
 * @param readings one per language shown, in the dataset's order
 */
public record CriterionView(
    String id, String name, ValueScale scale, ValueFormat format, List<Reading> readings) {
  /**
   * One language.
   *
   * @param id in the dataset
   * @param language index in the dataset
   * @param name for people
   * @param measurement what is known
   */
  public record Reading(String id, int language, String name, Measurement measurement) {}

  public CriterionView {
    readings = List.copyOf(readings);
  }

  /** A reading with its place on the axis, 0 (worst) to 1 (best). */
  record Point(
      String id, int language, String name, String value, double at, double from, double to) {}

  /** What is measured, in the order of the readings. */
  List<Point> points() {
    return readings.stream()
        .<Point>mapMulti((reading, out) -> {
          if (reading.measurement() instanceof Measurement.Measured m) {
            double low = place(m.low());
            double high = place(m.high());
            out.accept(
                new Point(
                    reading.id(),
                    reading.language(),
                    reading.name(),
                    format.text(m.value()),
                    place(m.value()),
                    Math.min(low, high),
                    Math.max(low, high)));
          }
        })
        .toList();
  }

  /** Names of the languages without a measurement. */
  List<String> missing() {
    return readings.stream()
        .filter(reading -> reading.measurement() instanceof Measurement.Missing)
        .map(Reading::name)
        .toList();
  }

  private double place(double value) {
    return scale.points(value) / 100;
  }
}
