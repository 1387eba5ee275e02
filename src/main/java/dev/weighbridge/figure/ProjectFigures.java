package dev.weighbridge.figure;

import dev.weighbridge.decision.Assessment;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;

/**
 * The figures of a project, the same for the window and the command line. The plain ones are for a
 * place that says the rest; a sheet stands on its own and says what it rests on.
 */
public final class ProjectFigures {
  /**
   * Width of a sheet where nobody asks for another, the same in the window and the command line.
   */
  public static final int SHEET_WIDTH = 800;

  private final FitFigure fit;
  private final EvidenceFigure evidence;
  private final Captions captions;

  /**
   * @param messages of the room {@code figure}
   */
  public ProjectFigures(Typeface typeface, Messages messages) {
    this.fit = new FitFigure(typeface, messages);
    this.evidence = new EvidenceFigure(typeface, messages);
    this.captions = new Captions(messages);
  }

  /** Which language fits. */
  public Figure fit(Project project, Assessment assessment, double width) {
    return fit.embedded(fitView(project, assessment), width);
  }

  /** Which language fits, with scenario, shares and evidence version. */
  public Figure fitSheet(Project project, Assessment assessment, double width) {
    Caption caption = captions.fit(project.dataset(), assessment, project.scenario().name());
    return fit.standalone(fitView(project, assessment), caption, width);
  }

  /**
   * What is known on one criterion.
   *
   * @param criterion id
   */
  public Figure evidence(Project project, String criterion, double width) {
    return evidence.embedded(criterionView(project, criterion), width);
  }

  /**
   * What is known on one criterion, with sources, caveat and evidence version.
   *
   * @param criterion id
   */
  public Figure evidenceSheet(Project project, String criterion, double width) {
    Caption caption = captions.evidence(project.dataset(), criterion);
    return evidence.standalone(criterionView(project, criterion), caption, width);
  }

  private static FitView fitView(Project project, Assessment assessment) {
    return FitView.of(project.dataset(), assessment, project.shown());
  }

  private static CriterionView criterionView(Project project, String criterion) {
    return CriterionView.of(project.dataset(), criterion, project.shown());
  }
}
