package dev.weighbridge.figure;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Analysis;
import dev.weighbridge.decision.Assessment;
import dev.weighbridge.decision.Requirements;
import dev.weighbridge.export.PngWriter;
import dev.weighbridge.export.SvgWriter;
import dev.weighbridge.wording.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Layout and export of figures with all languages of the bundled dataset. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FigureBenchmark {
  private Dataset dataset;
  private Analysis analysis;
  private Set<String> all;
  private FitFigure fit;
  private EvidenceFigure evidence;
  private Figure laidOut;
  private SvgWriter svg;
  private PngWriter png;

  @Setup
  public void read() {
    dataset = DatasetReader.bundled();
    all =
        dataset.comparison().alternatives().stream()
            .map(Alternative::id)
            .collect(Collectors.toSet());
    Assessment assessment = Assessment.of(dataset.comparison(), dataset.priorities());
    analysis = Analysis.of(assessment, all, Requirements.none());
    Typeface typeface = Typeface.bundled();
    Messages messages = Messages.of("figure", Locale.ENGLISH);
    fit = new FitFigure(typeface, messages);
    evidence = new EvidenceFigure(typeface, messages);
    svg = new SvgWriter(typeface);
    png = new PngWriter(typeface);
    laidOut = fit();
  }

  /** What a frame of a slider's drag lays out. */
  @Benchmark
  public Figure fit() {
    return fit.embedded(FitView.of(dataset, analysis, Optional.empty()), 380);
  }

  @Benchmark
  public Figure evidence() {
    return evidence.embedded(CriterionView.of(dataset, "http-p99-latency", all), 500);
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
