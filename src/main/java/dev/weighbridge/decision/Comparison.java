package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is compared on what, and what is known: the fixed part of every assessment.
 *
 * <p>Alternatives, dimensions and criteria are addressed by their index in the lists given here;
 * criteria are numbered through all dimensions. Points are computed once, from the criterion's own
 * scale alone, so that adding or hiding an alternative changes no other alternative's points.
 */
public final class Comparison {
  /** The points that stand for a missing measurement: the middle of the whole range. */
  public static final double MISSING_POINTS = 50;

  private final List<Alternative> alternatives;
  private final List<Dimension> dimensions;
  private final List<Criterion> criteria;
  private final List<Capability> capabilities;
  private final List<Overlap> overlaps;
  private final Map<String, Integer> alternativeIndex;
  private final Map<String, Integer> dimensionIndex;
  private final Map<String, Integer> criterionIndex;
  private final Measurement[][] measurements;
  private final double[][] points;
  private final int[] dimensionOf;
  private final int[] firstCriterion;

  private Comparison(
      List<Alternative> alternatives,
      List<Dimension> dimensions,
      Map<String, Map<String, Measurement>> known,
      List<Capability> capabilities,
      List<Overlap> overlaps) {
    this.alternatives = List.copyOf(alternatives);
    this.dimensions = List.copyOf(dimensions);
    this.capabilities = List.copyOf(capabilities);
    this.overlaps = List.copyOf(overlaps);
    Refuse.when(alternatives.isEmpty(), "A comparison needs at least one alternative.");
    Refuse.when(dimensions.isEmpty(), "A comparison needs at least one dimension.");
    this.criteria = dimensions.stream().flatMap(d -> d.criteria().stream()).toList();
    this.alternativeIndex = index("Alternative", this.alternatives, Alternative::id);
    this.dimensionIndex = index("Dimension", this.dimensions, Dimension::id);
    this.criterionIndex = index("Criterion", this.criteria, Criterion::id);
    index("Capability", this.capabilities, Capability::id);
    index("Overlap", this.overlaps, Overlap::id);
    this.dimensionOf = new int[criteria.size()];
    this.firstCriterion = new int[dimensions.size() + 1];
    for (int d = 0, c = 0; d < dimensions.size(); d++) {
      for (int end = c + dimensions.get(d).criteria().size(); c < end; c++) {
        dimensionOf[c] = d;
      }
      firstCriterion[d + 1] = c;
    }
    refuseDangling(known);
    this.measurements = new Measurement[alternatives.size()][criteria.size()];
    this.points = new double[alternatives.size()][criteria.size()];
    for (int a = 0; a < points.length; a++) {
      Map<String, Measurement> row = known.getOrDefault(alternatives.get(a).id(), Map.of());
      for (int c = 0; c < points[a].length; c++) {
        Measurement found = row.getOrDefault(criteria.get(c).id(), new Measurement.Missing());
        measurements[a][c] = found;
        points[a][c] =
            switch (found) {
              case Measurement.Measured m -> criteria.get(c).scale().points(m.value());
              case Measurement.Missing _ -> MISSING_POINTS;
            };
      }
    }
  }

  /**
   * A checked comparison.
   *
   * @param alternatives one or more, ids unique
   * @param dimensions one or more, ids unique, criterion ids unique over all dimensions
   * @param known measurements by alternative id, then criterion id; what is not there is missing
   * @param capabilities may be empty; name only alternatives of this comparison
   * @param overlaps may be empty; name only criteria of this comparison
   * @throws IllegalArgumentException with a sentence that says what is wrong
   */
  public static Comparison of(
      List<Alternative> alternatives,
      List<Dimension> dimensions,
      Map<String, Map<String, Measurement>> known,
      List<Capability> capabilities,
      List<Overlap> overlaps) {
    return new Comparison(alternatives, dimensions, known, capabilities, overlaps);
  }

  /** The same with another measurement of one alternative on one criterion. */
  public Comparison with(int alternative, int criterion, Measurement measurement) {
    Map<String, Map<String, Measurement>> known = new HashMap<>();
    for (int a = 0; a < measurements.length; a++) {
      Map<String, Measurement> row = new HashMap<>();
      for (int c = 0; c < measurements[a].length; c++) {
        row.put(
            criteria.get(c).id(),
            a == alternative && c == criterion ? measurement : measurements[a][c]);
      }
      known.put(alternatives.get(a).id(), row);
    }
    return new Comparison(alternatives, dimensions, known, capabilities, overlaps);
  }

  /** Equal is what is compared on the same with the same measurements. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Comparison that
            && alternatives.equals(that.alternatives)
            && dimensions.equals(that.dimensions)
            && capabilities.equals(that.capabilities)
            && overlaps.equals(that.overlaps)
            && Arrays.deepEquals(measurements, that.measurements));
  }

  @Override
  public int hashCode() {
    return Objects.hash(alternatives, dimensions, Arrays.deepHashCode(measurements));
  }

  public List<Alternative> alternatives() {
    return alternatives;
  }

  public List<Dimension> dimensions() {
    return dimensions;
  }

  /** All criteria, dimension after dimension. */
  public List<Criterion> criteria() {
    return criteria;
  }

  public List<Capability> capabilities() {
    return capabilities;
  }

  public List<Overlap> overlaps() {
    return overlaps;
  }

  /**
   * The index of an alternative.
   *
   * @throws IllegalArgumentException if there is none with this id
   */
  public int alternativeIndex(String id) {
    return find("alternative", alternativeIndex, id);
  }

  /**
   * The index of a dimension.
   *
   * @throws IllegalArgumentException if there is none with this id
   */
  public int dimensionIndex(String id) {
    return find("dimension", dimensionIndex, id);
  }

  /**
   * The index of a criterion.
   *
   * @throws IllegalArgumentException if there is none with this id
   */
  public int criterionIndex(String id) {
    return find("criterion", criterionIndex, id);
  }

  /** The dimension that a criterion belongs to. */
  public int dimensionOf(int criterion) {
    return dimensionOf[criterion];
  }

  /** The first criterion of a dimension; its criteria follow one another. */
  public int firstCriterion(int dimension) {
    return firstCriterion[dimension];
  }

  /** One past the last criterion of a dimension. */
  public int endCriterion(int dimension) {
    return firstCriterion[dimension + 1];
  }

  public Measurement measurement(int alternative, int criterion) {
    return measurements[alternative][criterion];
  }

  public boolean isMissing(int alternative, int criterion) {
    return measurements[alternative][criterion] instanceof Measurement.Missing;
  }

  /** Points of an alternative on a criterion, 0..100; {@link #MISSING_POINTS} where missing. */
  public double points(int alternative, int criterion) {
    return points[alternative][criterion];
  }

  private void refuseDangling(Map<String, Map<String, Measurement>> known) {
    known.forEach((alternative, row) -> {
      alternativeIndex(alternative);
      row.keySet().forEach(this::criterionIndex);
    });
    for (Capability capability : capabilities) {
      capability.support().keySet().forEach(this::alternativeIndex);
    }
    for (Overlap overlap : overlaps) {
      overlap.criteria().forEach(this::criterionIndex);
    }
  }

  private static <T> Map<String, Integer> index(
      String what, List<T> things, Function<T, String> id) {
    List<String> ids = new ArrayList<>(things.stream().map(id).toList());
    Refuse.duplicates(what, ids);
    Map<String, Integer> index = HashMap.newHashMap(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      index.put(ids.get(i), i);
    }
    return index;
  }

  private static int find(String what, Map<String, Integer> index, String id) {
    Integer found = index.get(id);
    if (found == null) {
      throw new IllegalArgumentException("There is no " + what + " \"" + id + "\".");
    }
    return found;
  }
}
