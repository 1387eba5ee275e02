package dev.weighbridge.figure;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Contest;
import dev.weighbridge.decision.LargestRemainder;
import dev.weighbridge.decision.WeightTriangle;
import dev.weighbridge.decision.WeightTriangle.Region;
import dev.weighbridge.decision.WeightTriangle.Split;
import dev.weighbridge.explanation.Advice;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who leads at every split between three dimensions.
 *
 * @param corners the three, in the order they were asked for: upper, lower left, lower right
 * @param content what there is to see
 */
public record TriangleView(List<Corner> corners, Content content) {
  /**
   * One of the three dimensions.
   *
   * @param dimension index in the dataset
   * @param id in the dataset
   * @param name short
   * @param percent its present share in whole percents that add up to 100 over all dimensions
   */
  public record Corner(int dimension, String id, String name, int percent) {}

  /**
   * A language.
   *
   * @param index in the dataset
   * @param id in the dataset
   * @param name for people
   */
  public record Language(int index, String id, String name) {}

  /** What there is to see. */
  public sealed interface Content {}

  /** No language may lead. */
  public record Nobody() implements Content {}

  /** Some of the three are pinned, so that they cannot trade. */
  public record Held(List<Corner> pinned) implements Content {
    public Held {
      pinned = List.copyOf(pinned);
    }
  }

  /** The three have no share that they could split. */
  public record Nothing() implements Content {}

  /**
   * The splits.
   *
   * @param sum what the three have together, above 0 and up to 1
   * @param present how they split it now
   * @param areas where whoever leads somewhere leads, the largest first
   * @param leading who leads now
   * @param nowhere who may lead, but does at no split
   * @param barred who may not lead
   */
  public record Splits(
      double sum,
      Split present,
      List<Area> areas,
      Language leading,
      List<Language> nowhere,
      List<Barred> barred)
      implements Content {
    public Splits {
      areas = List.copyOf(areas);
      nowhere = List.copyOf(nowhere);
      barred = List.copyOf(barred);
    }
  }

  /**
   * The splits at which the same languages lead.
   *
   * @param leaders more than one if they are level all over it
   * @param corners of a convex polygon, in order round it
   * @param part of all splits, 0..1
   * @param percent the part in whole percents that add up to 100 over all areas
   */
  public record Area(List<Language> leaders, List<Split> corners, double part, int percent) {
    public Area {
      leaders = List.copyOf(leaders);
      corners = List.copyOf(corners);
    }
  }

  /**
   * A language that may not lead.
   *
   * @param required whether a requirement rules it out; else there is too little evidence
   */
  public record Barred(Language language, boolean required) {}

  public TriangleView {
    corners = List.copyOf(corners);
  }

  /**
   * The triangle of three dimensions at the present priorities.
   *
   * @param dimensions ids
   * @throws IllegalArgumentException if they are not three different dimensions of the dataset
   */
  public static TriangleView of(Advice advice, List<String> dimensions) {
    if (dimensions.stream().distinct().count() != 3 || dimensions.size() != 3) {
      throw new IllegalArgumentException(
          "A triangle needs three different dimensions, not " + dimensions + ".");
    }
    Comparison comparison = advice.dataset().comparison();
    int[] percents = advice.assessment().shares().wholePercents();
    List<Corner> corners =
        dimensions.stream().map(id -> corner(advice.dataset(), comparison, percents, id)).toList();
    return new TriangleView(
        corners,
        advice
            .analysis()
            .exact()
            .<Content>map(exact -> content(advice, exact.contest(), corners))
            .orElseGet(Nobody::new));
  }

  private static Corner corner(Dataset dataset, Comparison comparison, int[] percents, String id) {
    DimensionEvidence dimension = dataset.dimension(id);
    int index = comparison.dimensionIndex(id);
    return new Corner(index, id, dimension.shortName(), percents[index]);
  }

  private static Content content(Advice advice, Contest contest, List<Corner> corners) {
    int[] three = corners.stream().mapToInt(Corner::dimension).toArray();
    return switch (WeightTriangle.of(contest, three[0], three[1], three[2])) {
      case WeightTriangle.Pinned(List<Integer> pinned) ->
          new Held(corners.stream().filter(c -> pinned.contains(c.dimension())).toList());
      case WeightTriangle.Nothing() -> new Nothing();
      case WeightTriangle.Open open -> splits(advice, contest, open);
    };
  }

  private static Splits splits(Advice advice, Contest contest, WeightTriangle.Open open) {
    Comparison comparison = contest.comparison();
    List<Area> areas = areas(comparison, open.regions());
    List<Language> nowhere =
        IntStream.range(0, contest.size())
            .mapToObj(place -> language(comparison, contest.candidate(place)))
            .filter(one -> areas.stream().noneMatch(area -> area.leaders().contains(one)))
            .toList();
    List<Barred> barred =
        advice.analysis().candidacies().stream()
            .filter(candidacy -> !candidacy.mayLead())
            .map(candidacy -> barred(comparison, candidacy))
            .toList();
    Language leading = language(comparison, contest.candidate(contest.leader()));
    return new Splits(open.sum(), open.present(), areas, leading, nowhere, barred);
  }

  private static List<Area> areas(Comparison comparison, List<Region> regions) {
    int[] percents =
        LargestRemainder.apportion(regions.stream().mapToDouble(Region::part).toArray(), 100);
    return IntStream.range(0, regions.size())
        .mapToObj(i ->
            new Area(
                regions.get(i).leaders().stream().map(one -> language(comparison, one)).toList(),
                regions.get(i).corners(),
                regions.get(i).part(),
                percents[i]))
        .sorted(Comparator.comparingDouble(Area::part).reversed())
        .toList();
  }

  private static Barred barred(Comparison comparison, Candidacy candidacy) {
    return new Barred(
        language(comparison, candidacy.alternative()), !candidacy.qualification().mayLead());
  }

  private static Language language(Comparison comparison, Alternative alternative) {
    return new Language(
        comparison.alternatives().indexOf(alternative), alternative.id(), alternative.name());
  }

  /** The shares of the three together, in whole percents. */
  int percent() {
    return corners.stream().mapToInt(Corner::percent).sum();
  }
}
