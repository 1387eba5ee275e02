package dev.weighbridge.report;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.Explanation;
import dev.weighbridge.figure.ProjectFigures;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What a report says, before it is written in a format: the whole of an advice, the evidence behind
 * it, and how to get the same again.
 *
 * @param language of the words
 * @param title of the document
 * @param scenario what was asked about
 * @param headline the verdict in a few words
 * @param leader index of the language that the headline names as ahead, if it does
 * @param verdict what the headline rests on, in sentences
 * @param basis languages, evidence and day, in a line
 * @param sections in reading order; their ids are distinct, also among their parts
 */
public record Report(
    Locale language,
    String title,
    String scenario,
    String headline,
    OptionalInt leader,
    List<String> verdict,
    String basis,
    List<Section> sections) {
  public Report {
    verdict = List.copyOf(verdict);
    sections = List.copyOf(sections);
  }

  /**
   * The report on an advice; a pure function of its arguments.
   *
   * @param figures that draw in the same language
   * @param words the bundle {@code report}
   * @param language of the bundle and the figures
   */
  public static Report of(Advice advice, ProjectFigures figures, Messages words, Locale language) {
    Material material = new Material(advice, words);
    Plates plates = new Plates(figures, advice);
    Explanation explanation = advice.explanation();
    String scenario = advice.project().scenario().name();
    VerdictSections verdict = new VerdictSections(material, plates);
    List<Section> sections =
        Stream.of(
                verdict.question(),
                verdict.fit(),
                verdict.why(),
                verdict.against(),
                verdict.change(),
                new CertaintySection(material, plates).section(),
                verdict.missing(),
                new PrioritySection(material).section(),
                new RequirementSection(material).section(),
                verdict.overview(),
                new EvidenceSection(material, plates).section(),
                new OriginSection(material).section())
            .filter(section -> !section.isEmpty())
            .toList();
    return new Report(
        language,
        words.text("title", explanation.headline(), scenario),
        scenario,
        explanation.headline(),
        explanation.leader(),
        explanation.verdict(),
        words.text(
            "basis",
            String.join(words.text("list"), material.names()),
            advice.dataset().date().toString(),
            advice.project().changed().toString()),
        sections);
  }
}
