package dev.weighbridge.figure;

import dev.weighbridge.dataset.CriterionEvidence;
import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.dataset.Source;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.LargestRemainder;
import dev.weighbridge.explanation.Advice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a dimension figure shows: all criteria of a dimension with what is known on each.
 *
 * @param id of the dimension
 * @param name of the dimension, short
 * @param question that it asks
 * @param languages shown, first those that may lead
 * @param panels one per criterion, in the dataset's order
 */
public record DimensionView(
    String id, String name, String question, List<ShownLanguage> languages, List<Panel> panels) {
  /**
   * A criterion.
   *
   * @param evidence what is known
   * @param summary what is measured, in a sentence
   * @param within its share in the dimension, whole percents that add up to 100
   * @param share its share in the whole, 0..1
   * @param percent the same as a whole percent; they add up to the dimension's
   * @param source who published the main source, and when
   * @param moreSources how many more there are
   */
  public record Panel(
      CriterionView evidence,
      String summary,
      int within,
      double share,
      int percent,
      String source,
      String published,
      int moreSources) {}

  public DimensionView {
    languages = List.copyOf(languages);
    panels = List.copyOf(panels);
  }

  /**
   * The evidence of a dimension with the languages shown; a pure function of its arguments.
   *
   * @param id of the dimension
   * @throws IllegalArgumentException if the dataset has no such dimension
   */
  public static DimensionView of(Advice advice, String id) {
    DimensionEvidence dimension = advice.dataset().dimension(id);
    Comparison comparison = advice.dataset().comparison();
    int[] percents = advice.assessment().criterionPercents();
    int[] within = within(dimension, advice);
    List<Panel> panels = new ArrayList<>();
    for (CriterionEvidence criterion : dimension.criteria()) {
      int c = comparison.criterionIndex(criterion.id());
      Source source = criterion.sources().getFirst();
      panels.add(
          new Panel(
              CriterionView.of(advice.project(), criterion.id()),
              firstSentence(criterion.description()),
              within[panels.size()],
              advice.assessment().shares().ofCriterion(c),
              percents[c],
              source.publisher(),
              source.published(),
              criterion.sources().size() - 1));
    }
    return new DimensionView(
        id, dimension.shortName(), dimension.question(), ShownLanguage.of(advice), panels);
  }

  private static int[] within(DimensionEvidence dimension, Advice advice) {
    Comparison comparison = advice.dataset().comparison();
    double[] parts =
        dimension.criteria().stream()
            .mapToDouble(one ->
                advice.project().priorities().ofCriterion(comparison.criterionIndex(one.id())))
            .toArray();
    if (Arrays.stream(parts).sum() == 0) {
      Arrays.fill(parts, 1);
    }
    return LargestRemainder.apportion(parts, 100);
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }
}
