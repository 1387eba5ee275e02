package dev.weighbridge.dataset;

import dev.weighbridge.decision.Comparison;
import dev.weighbridge.json.Part;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Turns a document that breaks no rule into a dataset. */
final class DatasetBinder {
  private final Part root;
  private final List<Source> sources;
  private final Map<String, Source> sourceById = new HashMap<>();

  private DatasetBinder(Part root) {
    this.root = root;
    this.sources = root.list("sources", DatasetBinder::source);
    for (Source source : sources) {
      sourceById.put(source.id(), source);
    }
  }

  static Dataset bind(Part root, byte[] bytes) {
    return new DatasetBinder(root)
        .dataset(sha256(bytes), new String(bytes, StandardCharsets.UTF_8));
  }

  private Dataset dataset(String sha256, String text) {
    ComparisonBinder binder = new ComparisonBinder(root, this::cited);
    Comparison comparison = binder.comparison();
    return new Dataset(
        root.textOf("id"),
        root.textOf("version"),
        LocalDate.parse(root.textOf("date")),
        sha256,
        root.textOf("title"),
        comparison,
        Legibility.of(binder.dimensions(), comparison, _ -> true),
        root.list("overlaps", DatasetBinder::overlap),
        root.list("capabilities", this::capability),
        root.list("useCases", part -> new UseCase(part.textOf("id"), part.textOf("name"))),
        root.list("claims", this::claim),
        root.list("fieldReports", this::fieldReport),
        root.list("questions", DatasetBinder::question),
        root.list("scenarios", DatasetBinder::scenario),
        sources,
        root.texts("attributions"),
        text);
  }

  /** The sources that a list of a part names. */
  private List<Source> cited(Part list) {
    List<Source> cited = new ArrayList<>();
    for (Part id : list.items()) {
      cited.add(id.text().map(sourceById::get).orElseThrow());
    }
    return cited;
  }

  private static Source source(Part part) {
    return new Source(
        part.textOf("id"),
        part.textOf("title"),
        part.textOf("publisher"),
        URI.create(part.textOf("url")),
        part.textOf("published"),
        part.get("locator").text(),
        part.get("readVia").text());
  }

  private static OverlapEvidence overlap(Part part) {
    return new OverlapEvidence(part.textOf("id"), part.texts("criteria"), part.textOf("why"));
  }

  private CapabilityEvidence capability(Part part) {
    return new CapabilityEvidence(
        part.textOf("id"),
        part.textOf("name"),
        part.textOf("explanation"),
        part.map("notes", note -> note.text().orElseThrow()),
        cited(part.get("sources")));
  }

  private Claim claim(Part part) {
    return new Claim(
        part.textOf("id"),
        part.textOf("dimension"),
        part.textOf("language"),
        choice(Claim.Stance.class, part.textOf("stance")),
        part.textOf("text"),
        part.get("useCase").text(),
        part.get("report").text(),
        cited(part.get("sources")));
  }

  private FieldReport fieldReport(Part part) {
    return new FieldReport(
        part.textOf("id"),
        part.textOf("organisation"),
        part.textOf("system"),
        part.textOf("from"),
        part.textOf("to"),
        part.texts("dimensions"),
        part.texts("questions"),
        part.get("favours").text(),
        part.textOf("summary"),
        part.list("figures", DatasetBinder::figure),
        (int) part.numberOf("year"),
        choice(Confidence.class, part.textOf("confidence")),
        part.textOf("limits"),
        cited(part.get("sources")));
  }

  private static FieldReport.Figure figure(Part part) {
    OptionalDouble before = part.get("before").number();
    OptionalDouble after = part.get("after").number();
    return new FieldReport.Figure(
        part.textOf("what"),
        before,
        after,
        part.textOf("unit"),
        part.get("changePercent").number(),
        part.get("note").text());
  }

  private static Question question(Part part) {
    return new Question(part.textOf("id"), part.textOf("text"), part.texts("dimensions"));
  }

  private static Scenario scenario(Part part) {
    return new Scenario(
        part.textOf("id"),
        part.textOf("name"),
        part.textOf("summary"),
        part.get("useCase").text(),
        part.map("dimensions", DatasetBinder::weighing),
        part.map("criteria", DatasetBinder::weighing));
  }

  private static Scenario.Weighing weighing(Part part) {
    return new Scenario.Weighing(part.numberOf("importance"), part.textOf("reason"));
  }

  /** The constant that a word of the file names. */
  static <E extends Enum<E>> E choice(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
