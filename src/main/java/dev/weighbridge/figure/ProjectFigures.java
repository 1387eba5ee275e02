package dev.weighbridge.figure;

import dev.weighbridge.decision.Analysis;
import dev.weighbridge.decision.SampledTotals;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a project, the same for the window, the command line and reports. An embedded one
 * is for a place that says the rest; a sheet stands on its own and says what it rests on.
 */
public final class ProjectFigures {
  private final FitFigure fit;
  private final LeadFigure lead;
  private final WalkFigure walk;
  private final ProfileFigure profile;
  private final RadarFigure radar;
  private final ConfidenceFigure confidence;
  private final AcceptabilityFigure acceptability;
  private final TriangleFigure triangle;
  private final EvidenceFigure evidence;
  private final DimensionFigure dimension;
  private final MatrixFigure matrix;
  private final ScenariosFigure scenarios;
  private final Captions captions;

  /**
   * @param messages of the room {@code figure}
   */
  public ProjectFigures(Typeface typeface, Messages messages) {
    this.fit = new FitFigure(typeface, messages);
    this.lead = new LeadFigure(typeface, messages);
    this.walk = new WalkFigure(typeface, messages);
    this.profile = new ProfileFigure(typeface, messages);
    this.radar = new RadarFigure(typeface, messages);
    this.confidence = new ConfidenceFigure(typeface, messages);
    this.acceptability = new AcceptabilityFigure(typeface, messages);
    this.triangle = new TriangleFigure(typeface, messages);
    this.evidence = new EvidenceFigure(typeface, messages);
    this.dimension = new DimensionFigure(typeface, messages);
    this.matrix = new MatrixFigure(typeface, messages);
    this.scenarios = new ScenariosFigure(typeface, messages);
    this.captions = new Captions(messages);
  }

  /** A figure that only lacks its width; what it shows has been worked out. */
  public interface Prepared {
    /** What it says, one line. */
    String title();

    /** The figure alone. */
    Figure embedded(double width);

    /** What it shows as a table. */
    DataTable table();
  }

  /** A figure for a place that is laid out more than once. */
  public Prepared prepared(Subject subject, Advice advice) {
    return shown(subject, advice);
  }

  /** The figure alone. */
  public Figure embedded(Subject subject, Advice advice, double width) {
    return shown(subject, advice).embedded(width);
  }

  /** The figure with what it rests on. */
  public Figure sheet(Subject subject, Advice advice, double width) {
    Shown<?> shown = shown(subject, advice);
    return shown.standalone(captions.of(subject, advice, shown.title()), width);
  }

  /** What every figure rests on, as its sheet says it, line by line. */
  public List<String> foundation(Advice advice) {
    return captions.foundation(advice);
  }

  /** What the figure shows as a table. */
  public DataTable table(Subject subject, Advice advice) {
    return shown(subject, advice).table();
  }

  /** A plot with what it is to show. */
  private record Shown<V>(Plot<V> plot, V view) implements Prepared {
    @Override
    public String title() {
      return plot.title(view);
    }

    @Override
    public Figure embedded(double width) {
      return plot.embedded(view, width);
    }

    Figure standalone(Caption caption, double width) {
      return plot.standalone(view, caption, width);
    }

    @Override
    public DataTable table() {
      return plot.table(view);
    }
  }

  private Shown<?> shown(Subject subject, Advice advice) {
    return switch (subject) {
      case Subject.Fit _ ->
          new Shown<>(
              fit,
              FitView.of(
                  advice.dataset(), advice.analysis(), Optional.of(advice.sampled().totals())));
      case Subject.Lead(List<String> languages) ->
          new Shown<>(lead, LeadView.of(advice, languages));
      case Subject.Walk(String of) -> new Shown<>(walk, WalkView.of(advice, of));
      case Subject.Profile _ -> new Shown<>(profile, ProfileView.of(advice));
      case Subject.Radar _ -> new Shown<>(radar, ProfileView.of(advice));
      case Subject.Confidence _ -> new Shown<>(confidence, ConfidenceView.of(advice));
      case Subject.Acceptability _ -> new Shown<>(acceptability, AcceptabilityView.of(advice));
      case Subject.Triangle(List<String> of) -> new Shown<>(triangle, TriangleView.of(advice, of));
      case Subject.Evidence(String criterion) ->
          new Shown<>(evidence, criterionView(advice.project(), criterion));
      case Subject.Dimension(String of) -> new Shown<>(dimension, DimensionView.of(advice, of));
      case Subject.Matrix _ -> new Shown<>(matrix, MatrixView.of(advice));
      case Subject.Scenarios _ -> new Shown<>(scenarios, ScenariosView.of(advice));
    };
  }

  /** Which language fits, before anything is sampled. */
  public Figure fit(Project project, Analysis analysis, double width) {
    return fit(project, analysis, Optional.empty()).embedded(width);
  }

  /**
   * Which language fits.
   *
   * @param sampled of the same analysis; without it no interval is drawn
   */
  public Prepared fit(Project project, Analysis analysis, Optional<SampledTotals> sampled) {
    return new Shown<>(fit, FitView.of(project.dataset(), analysis, sampled));
  }

  /** Who fits each scenario, worked out before, since that takes some milliseconds. */
  public Figure scenarios(ScenariosView view, double width) {
    return scenarios.embedded(view, width);
  }

  /**
   * Which language fits, beside what each had in an earlier state.
   *
   * @param sampled of the same analysis
   * @param earlier of a project on the same languages
   */
  public Prepared fit(Project project, Analysis analysis, SampledTotals sampled, Analysis earlier) {
    FitView view = FitView.of(project.dataset(), analysis, Optional.of(sampled));
    return new Shown<>(fit, view.against(earlier));
  }

  /**
   * What is known on one criterion, for a place that is laid out more than once.
   *
   * @param criterion id
   */
  public Prepared evidence(Project project, String criterion) {
    return new Shown<>(evidence, criterionView(project, criterion));
  }

  /**
   * What is known on one criterion.
   *
   * @param criterion id
   */
  public Figure evidence(Project project, String criterion, double width) {
    return evidence.embedded(criterionView(project, criterion), width);
  }

  private static CriterionView criterionView(Project project, String criterion) {
    return CriterionView.of(project, criterion);
  }
}
