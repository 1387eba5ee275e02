package dev.weighbridge.dataset;

import java.util.List;
import java.util.Map;

/**
 * What stands behind a criterion of the comparison; its scale and values are in {@link
 * Dataset#comparison()}.
 *
 * @param id the criterion's id in the comparison
 * @param shortName for charts
 * @param description what is measured and why it matters
 * @param unit of the values
 * @param scaleReason why the scale has these ends
 * @param importance 0..100 within its dimension, where no scenario says otherwise
 * @param importanceReason why
 * @param swing what the way from worst to best means, "from … to …"
 * @param method how the values were obtained
 * @param intervalBasis what low and high mean for this criterion
 * @param caveats what the figure does not show
 * @param sources at least one, the main one first
 * @param notes what is special about a language's value, by language id, in the file's order
 * @param checklist the items behind the values; empty if they are not means of a checklist
 */
public record CriterionEvidence(
    String id,
    String name,
    String shortName,
    String description,
    String unit,
    Display display,
    Direction direction,
    String scaleReason,
    double importance,
    String importanceReason,
    String swing,
    String method,
    String intervalBasis,
    Confidence confidence,
    String caveats,
    List<Source> sources,
    Map<String, String> notes,
    List<ChecklistItem> checklist) {
  public CriterionEvidence {
    sources = List.copyOf(sources);
    notes = Ordered.copy(notes);
    checklist = List.copyOf(checklist);
  }

  CriterionEvidence with(Display other) {
    return new CriterionEvidence(
        id,
        name,
        shortName,
        description,
        unit,
        other,
        direction,
        scaleReason,
        importance,
        importanceReason,
        swing,
        method,
        intervalBasis,
        confidence,
        caveats,
        sources,
        notes,
        checklist);
  }
}
