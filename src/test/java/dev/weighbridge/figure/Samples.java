package dev.weighbridge.figure;

import dev.weighbridge.dataset.Display;
import dev.weighbridge.decision.Interval;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.ValueScale;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Figures to test with, made up or drawn from a seed. */
public final class Samples {
  public static final Typeface TYPEFACE = Typeface.bundled();
  static final Messages MESSAGES = Messages.of("figure", Locale.ENGLISH);
  static final FitFigure FIT = new FitFigure(TYPEFACE, MESSAGES);
  static final EvidenceFigure EVIDENCE = new EvidenceFigure(TYPEFACE, MESSAGES);

  private static final List<String> LANGUAGES =
      List.of("Rust", "Go", "Java", "C#", "C++", "Node.js", "Python", "Elixir", "Kotlin");
  private static final List<String> DIMENSIONS =
      List.of("Philosophy", "Performance", "Safety", "Velocity", "Ecosystem");
  private static final Caption CAPTION =
      new Caption(
          "Transactional microservice",
          "Points of 100 that each dimension contributes",
          List.of(
              "Shares: Philosophy 7 % · Performance 25 % · Safety 28 % · Velocity 20 %",
              "Evidence of 2026-11-23, version 2026.11.0 · Weighbridge"));

  private Samples() {}

  /** Rust and Go as in a picture on paper, one part of Go not measured. */
  public static Figure fit(double width) {
    FitView view =
        new FitView(
            dimensions(),
            List.of(
                between(68, 76, bar(0, 1, part(3.6), part(23), part(21), part(11.2), part(12.4))),
                between(
                    61.5,
                    69,
                    bar(
                        1,
                        0.93,
                        part(3.6),
                        part(17.4),
                        part(17),
                        new FitView.Part(15, 3.5, true),
                        part(13))),
                between(
                    36,
                    58,
                    bar(
                        7,
                        0.6,
                        part(3),
                        part(17),
                        part(12),
                        new FitView.Part(15, 15, false),
                        part(1)))));
    return FIT.standalone(view, CAPTION, width);
  }

  /** Up to nine languages on a logarithmic scale, the eighth not measured. */
  public static Figure evidence(int languages, double width) {
    double[][] values = {
      {8.3, 10.6, 15.2},
      {42, 45.3, 49.6},
      {20.2, 32.5, 51},
      {11.6, 12.8, 13.5},
      {6.9, 17.1, 27.3},
      {20.3, 24.6, 35.9},
      {32.3, 64.3, 286.3},
      {},
      {18.6, 22, 29.4}
    };
    List<CriterionView.Reading> readings = new ArrayList<>();
    for (int i = 0; i < languages; i++) {
      double[] v = values[i];
      readings.add(
          reading(
              i,
              v.length == 0
                  ? new Measurement.Missing()
                  : new Measurement.Measured(v[1], v[0], v[2])));
    }
    return EVIDENCE.standalone(
        new CriterionView(
            "tail-latency",
            "Tail latency",
            new ValueScale.Logarithmic(65, 6),
            new Display("", " ms", 0, false),
            readings),
        new Caption(
            "Tail latency under full load",
            "At the 99th percentile",
            List.of("Careful: measured at saturation only")),
        width);
  }

  /** A figure with one label of this text. */
  public static Figure withText(String text) {
    return new Figure(
        "text",
        text,
        text,
        200,
        40,
        List.of(
            new Mark.Label(
                "text/" + text, text, 4, 20, text, Style.regular(12), Align.START, Ink.TEXT)));
  }

  static FitView randomFit(Random random) {
    List<FitView.Name> names = new ArrayList<>();
    int dimensionCount = 1 + random.nextInt(6);
    double[] shares = new double[dimensionCount];
    double sum = 0;
    for (int d = 0; d < dimensionCount; d++) {
      names.add(new FitView.Name("d" + d, name(random, DIMENSIONS)));
      shares[d] = random.nextInt(4) == 0 ? 0 : random.nextDouble();
      sum += shares[d];
    }
    List<FitView.Bar> bars = new ArrayList<>();
    int languages = random.nextInt(10);
    boolean tied = random.nextInt(5) == 0;
    for (int a = 0; a < languages; a++) {
      List<FitView.Part> parts = new ArrayList<>();
      double total = 0;
      double missingWeight = 0;
      for (int d = 0; d < dimensionCount; d++) {
        double weight = sum == 0 ? 1.0 / dimensionCount : shares[d] / sum;
        double unknown = random.nextInt(3) == 0 ? weight * random.nextDouble() : 0;
        double quality = tied ? 0.5 : random.nextInt(6) == 0 ? 0 : random.nextDouble();
        double points = 100 * (weight - unknown) * quality + 50 * unknown;
        parts.add(new FitView.Part(points, 50 * unknown, weight == 0 || unknown / weight <= 0.4));
        total += points;
        missingWeight += unknown;
      }
      double coverage = Math.clamp(1 - missingWeight, 0, 1);
      bars.add(
          new FitView.Bar(
              "l" + a,
              a,
              name(random, LANGUAGES),
              total,
              coverage,
              coverage >= 0.8,
              random.nextInt(6) == 0 ? List.of("No garbage-collector pauses", "gRPC") : List.of(),
              random.nextBoolean() ? Optional.of(around(total, random)) : Optional.empty(),
              parts));
    }
    bars.sort((x, y) -> Boolean.compare(y.mayLead(), x.mayLead()));
    return new FitView(names, bars);
  }

  private static Interval around(double total, Random random) {
    return new Interval(
        Math.max(total - 40 * random.nextDouble(), 0),
        Math.min(total + 40 * random.nextDouble(), 100));
  }

  static CriterionView randomCriterion(Random random) {
    boolean rising = random.nextBoolean();
    double low = 1 + random.nextInt(50);
    double high = low + 1 + random.nextInt(100_000);
    double worst = rising ? low : high;
    double best = rising ? high : low;
    ValueScale scale =
        random.nextBoolean()
            ? new ValueScale.Linear(worst, best)
            : new ValueScale.Logarithmic(worst, best);
    List<CriterionView.Reading> readings = new ArrayList<>();
    int languages = 1 + random.nextInt(9);
    boolean crowded = random.nextInt(3) == 0;
    double place = random.nextDouble() * 100;
    for (int a = 0; a < languages; a++) {
      double points = crowded ? Math.clamp(place + random.nextInt(3), 0, 100) : random.nextInt(101);
      double value = scale.value(points);
      Measurement measurement =
          random.nextInt(5) == 0
              ? new Measurement.Missing()
              : new Measurement.Measured(
                  value,
                  value - random.nextDouble() * value / 2,
                  value * (1 + random.nextDouble()));
      Optional<Measurement> replaced =
          random.nextInt(4) == 0 ? Optional.of(new Measurement.Missing()) : Optional.empty();
      readings.add(
          new CriterionView.Reading("l" + a, a, name(random, LANGUAGES), measurement, replaced));
    }
    String suffix = random.nextInt(4) == 0 ? " requests per second and core" : " ms";
    return new CriterionView(
        "criterion",
        "Criterion",
        scale,
        new Display("", suffix, random.nextInt(3), random.nextBoolean()),
        readings);
  }

  private static String name(Random random, List<String> names) {
    String name = names.get(random.nextInt(names.size()));
    return random.nextInt(6) == 0 ? name + " with a name that goes on and on" : name;
  }

  private static List<FitView.Name> dimensions() {
    return DIMENSIONS.stream()
        .map(name -> new FitView.Name(name.toLowerCase(Locale.ROOT), name))
        .toList();
  }

  static FitView.Bar bar(int language, double coverage, FitView.Part... parts) {
    double total = 0;
    for (FitView.Part part : parts) {
      total += part.points();
    }
    String name = LANGUAGES.get(language);
    return new FitView.Bar(
        name.toLowerCase(Locale.ROOT),
        language,
        name,
        total,
        coverage,
        coverage >= 0.8,
        List.of(),
        Optional.empty(),
        List.of(parts));
  }

  private static FitView.Bar between(double low, double high, FitView.Bar bar) {
    return new FitView.Bar(
        bar.id(),
        bar.language(),
        bar.name(),
        bar.total(),
        bar.coverage(),
        bar.covered(),
        bar.failed(),
        Optional.of(new Interval(low, high)),
        bar.parts());
  }

  static FitView.Part part(double points) {
    return new FitView.Part(points, 0, true);
  }

  static CriterionView.Reading reading(int language, Measurement measurement) {
    String name = LANGUAGES.get(language);
    return new CriterionView.Reading(name.toLowerCase(Locale.ROOT), language, name, measurement);
  }

  static List<FitView.Name> names() {
    return dimensions();
  }
}
