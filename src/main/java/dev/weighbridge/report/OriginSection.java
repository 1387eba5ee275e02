package dev.weighbridge.report;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Standing;
import dev.weighbridge.decision.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Where the report comes from: evidence, draws, method, and how to get the same again. */
record OriginSection(Material material) {
  private static final int METHOD_STEPS = 6;

  Section section() {
    return new Section(
        "origin",
        material.text("section.origin"),
        List.of(new Block.Facts(identity())),
        List.of(reproduce(), method(), attributions()));
  }

  private List<Block.Fact> identity() {
    Dataset dataset = material.dataset();
    return List.of(
        fact("dataset", material.text("dataset", dataset.title(), dataset.id())),
        fact("version", dataset.version()),
        fact("date", dataset.date().toString()),
        fact("sha256", dataset.sha256()),
        fact("project", material.project().changed().toString()),
        fact("seed", Long.toString(material.project().seed())),
        fact("draws", material.text("draws", draws())));
  }

  private Section reproduce() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(material.text("reproduce.about")));
    if (!material.project().own().isEmpty()) {
      blocks.add(new Block.Text(material.text("reproduce.own")));
    }
    CommandLine line = new CommandLine(material.project(), material.words().locale());
    blocks.add(new Block.Command(line.rank()));
    blocks.add(new Block.Command(line.export()));
    return Section.of("reproduce", material.text("section.reproduce"), blocks);
  }

  private Section method() {
    Object[] numbers = {
      Long.toString(Math.round(Comparison.MISSING_POINTS)),
      percent(Standing.COVERAGE_TO_LEAD),
      percent(Standing.COVERAGE_OF_DIMENSION),
      material.text("draws", draws()),
      percent(Verdict.LEANS_FROM),
      percent(Verdict.FAVOURS_FROM),
      Material.number(Verdict.SMALLEST_LEAD)
    };
    List<String> steps = new ArrayList<>();
    for (int i = 1; i <= METHOD_STEPS; i++) {
      steps.add(material.text("method." + i, numbers));
    }
    return Section.of("method", material.text("section.method"), List.of(new Block.Bullets(steps)));
  }

  private Section attributions() {
    List<String> all = material.dataset().attributions();
    return Section.of(
        "attributions",
        material.text("section.attributions"),
        all.isEmpty() ? List.of() : List.of(new Block.Bullets(all)));
  }

  private int draws() {
    return material.advice().sampled().totals().samples();
  }

  private static String percent(double part) {
    return Long.toString(Math.round(part * 100));
  }

  private Block.Fact fact(String key, String text) {
    return new Block.Fact(material.text("fact." + key), text);
  }
}
