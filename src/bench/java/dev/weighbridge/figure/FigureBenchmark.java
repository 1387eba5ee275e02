package dev.weighbridge.figure;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.export.PngWriter;
import dev.weighbridge.export.SvgWriter;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Layout and export of every kind of figure with all languages of the bundled dataset. What the
 * scenarios figure shows is sampled once: here it is laid out, not worked out.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class FigureBenchmark {
  @Param({
    "fit",
    "lead",
    "walk",
    "profile",
    "radar",
    "confidence",
    "acceptability",
    "triangle",
    "scenarios",
    "matrix",
    "dimension",
    "evidence"
  })
  private String kind;

  private ProjectFigures figures;
  private Advice advice;
  private Subject subject;
  private ScenariosFigure scenarios;
  private ScenariosView scenariosView;
  private Figure laidOut;
  private SvgWriter svg;
  private PngWriter png;

  @Setup
  public void read() {
    Dataset dataset = DatasetReader.bundled();
    Project project =
        Project.of(dataset)
            .withShown(
                dataset.comparison().alternatives().stream()
                    .map(Alternative::id)
                    .collect(Collectors.toSet()));
    advice = Advice.of(project, Messages.of("explanation", Locale.ENGLISH));
    Typeface typeface = Typeface.bundled();
    Messages messages = Messages.of("figure", Locale.ENGLISH);
    figures = new ProjectFigures(typeface, messages);
    scenarios = new ScenariosFigure(typeface, messages);
    scenariosView = ScenariosView.of(advice);
    subject = Subjects.of(kind, dataset).getFirst();
    svg = new SvgWriter(typeface);
    png = new PngWriter(typeface);
    laidOut = figures.sheet(subject, advice, Picture.USUAL_WIDTH);
  }

  @Benchmark
  public Figure layout() {
    return kind.equals("scenarios")
        ? scenarios.embedded(scenariosView, Picture.USUAL_WIDTH)
        : figures.embedded(subject, advice, Picture.USUAL_WIDTH);
  }

  @Benchmark
  public byte[] svg() {
    return svg.write(laidOut, Theme.LIGHT);
  }

  @Benchmark
  public byte[] pngAtScale2() {
    return png.write(laidOut, Theme.LIGHT, 2);
  }
}
