package dev.weighbridge.dataset;

import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.Priorities;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A whole dataset: the comparison that is computed with, and everything that is said about it. All
 * lists are in the file's order; every id that one part uses for another exists.
 *
 * @param id stable key
 * @param version of the content
 * @param date of the content
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param title what is compared, in a line
 * @param comparison languages, scales, values, who has which capability, overlaps
 * @param text of the file, from which the same can be read again
 */
public record Dataset(
    String id,
    String version,
    LocalDate date,
    String sha256,
    String title,
    Comparison comparison,
    List<DimensionEvidence> dimensions,
    List<OverlapEvidence> overlaps,
    List<CapabilityEvidence> capabilities,
    List<UseCase> useCases,
    List<Claim> claims,
    List<FieldReport> fieldReports,
    List<Question> questions,
    List<Scenario> scenarios,
    List<Source> sources,
    List<String> attributions,
    String text) {
  public Dataset {
    dimensions = List.copyOf(dimensions);
    overlaps = List.copyOf(overlaps);
    capabilities = List.copyOf(capabilities);
    useCases = List.copyOf(useCases);
    claims = List.copyOf(claims);
    fieldReports = List.copyOf(fieldReports);
    questions = List.copyOf(questions);
    scenarios = List.copyOf(scenarios);
    sources = List.copyOf(sources);
    attributions = List.copyOf(attributions);
  }

  /**
   * The same with another measurement, written so that it can be told from the others; what is said
   * about the evidence stays as it is.
   *
   * @param language id
   * @param criterion id
   */
  public Dataset withMeasurement(String language, String criterion, Measurement measurement) {
    Comparison changed =
        comparison.with(
            comparison.alternativeIndex(language),
            comparison.criterionIndex(criterion),
            measurement);
    return new Dataset(
        id,
        version,
        date,
        sha256,
        title,
        changed,
        Legibility.of(dimensions, changed, evidence -> evidence.id().equals(criterion)),
        overlaps,
        capabilities,
        useCases,
        claims,
        fieldReports,
        questions,
        scenarios,
        sources,
        attributions,
        text);
  }

  /** What names it; all of it would fill a log. */
  @Override
  public String toString() {
    return id + " " + version + " (" + sha256 + ")";
  }

  /** Every dimension equally important; every criterion as its evidence says. */
  public Priorities priorities() {
    double[] equal = new double[dimensions.size()];
    Arrays.fill(equal, Priorities.MAX_IMPORTANCE / 2);
    return Priorities.of(
        equal, criteria().stream().mapToDouble(CriterionEvidence::importance).toArray());
  }

  /** All criteria, dimension after dimension, in the comparison's order. */
  public List<CriterionEvidence> criteria() {
    return dimensions.stream().flatMap(dimension -> dimension.criteria().stream()).toList();
  }

  /**
   * The claims of a dimension, in the file's order.
   *
   * @param dimension id
   */
  public List<Claim> claimsOf(String dimension) {
    return claims.stream().filter(claim -> claim.dimension().equals(dimension)).toList();
  }

  /**
   * A dimension by its id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public DimensionEvidence dimension(String id) {
    return find("dimension", dimensions, DimensionEvidence::id, id);
  }

  /**
   * A criterion by its id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public CriterionEvidence criterion(String id) {
    return find("criterion", criteria(), CriterionEvidence::id, id);
  }

  /**
   * A capability by its id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public CapabilityEvidence capability(String id) {
    return find("capability", capabilities, CapabilityEvidence::id, id);
  }

  /**
   * A field report by its id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public FieldReport fieldReport(String id) {
    return find("field report", fieldReports, FieldReport::id, id);
  }

  /**
   * A scenario by its id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Scenario scenario(String id) {
    return find("scenario", scenarios, Scenario::id, id);
  }

  private static <T> T find(String what, List<T> all, Function<T, String> idOf, String id) {
    return all.stream()
        .filter(one -> idOf.apply(one).equals(id))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                String.format(
                    Locale.ROOT,
                    "There is no %s \"%s\"; there are: %s.",
                    what,
                    id,
                    String.join(", ", all.stream().map(idOf).toList()))));
  }
}
