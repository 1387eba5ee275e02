package dev.weighbridge.dataset;

import dev.weighbridge.decision.ValueScale;
import dev.weighbridge.json.Days;
import dev.weighbridge.json.JsonDocument;
import dev.weighbridge.json.JsonText;
import dev.weighbridge.json.Part;
import dev.weighbridge.json.Problems;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the numbers, the days and the addresses must be beyond their type. */
final class ValueRules {
  private final JsonDocument document;
  private final Problems problems;

  private ValueRules(JsonDocument document, Problems problems) {
    this.document = document;
    this.problems = problems;
  }

  static void check(JsonDocument document, Problems problems) {
    new ValueRules(document, problems).check(document.root());
  }

  private void check(Part root) {
    Days.check(root.get("date"), document, problems);
    for (Part dimension : root.get("dimensions").items()) {
      dimension.get("criteria").items().forEach(this::criterion);
    }
    root.get("sources").items().forEach(source -> address(source.get("url")));
  }

  private void criterion(Part criterion) {
    Optional<ValueScale> scale = scale(criterion.get("scale"));
    scale.ifPresent(known -> direction(criterion.get("direction"), known));
    Part measurements = criterion.get("measurements");
    for (String language : measurements.names()) {
      Part measurement = measurements.get(language);
      interval(measurement);
      scale.ifPresent(known -> onScale(measurement.get("value"), known));
    }
  }

  /** The scale, if it is sound. */
  private Optional<ValueScale> scale(Part scale) {
    String kind = scale.get("kind").text().orElse("");
    boolean sound =
        switch (kind) {
          case "linear" -> ends(scale, kind);
          case "log" -> ends(scale, kind) && positive(scale);
          case "anchored" -> anchors(scale);
          default -> false;
        };
    try {
      return sound ? Scales.read(scale) : Optional.empty();
    } catch (IllegalArgumentException refused) {
      add(scale, "scale.refused", String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  /** Whether a scale has two different ends. */
  private boolean ends(Part scale, String kind) {
    if (scale.get("anchors").isGiven()) {
      add(scale.get("anchors"), "scale.anchors", kind);
    }
    OptionalDouble worst = scale.get("worst").number();
    OptionalDouble best = scale.get("best").number();
    if (worst.isEmpty() || best.isEmpty()) {
      return false;
    }
    if (worst.getAsDouble() == best.getAsDouble()) {
      add(scale.get("best"), "scale.equal", JsonText.plain(best.getAsDouble()));
      return false;
    }
    return true;
  }

  /** Whether both ends are above 0. */
  private boolean positive(Part scale) {
    boolean positive = true;
    for (Part end : List.of(scale.get("worst"), scale.get("best"))) {
      double number = end.number().orElseThrow();
      if (number <= 0) {
        add(end, "scale.positive", JsonText.plain(number));
        positive = false;
      }
    }
    return positive;
  }

  /** Whether a scale has anchors that can be read. */
  private boolean anchors(Part scale) {
    for (Part end : List.of(scale.get("worst"), scale.get("best"))) {
      if (end.isGiven()) {
        add(end, "scale.anchored.end");
      }
    }
    return scale.get("anchors").isList()
        && scale.get("anchors").items().stream()
            .allMatch(anchor ->
                anchor.get("value").number().isPresent()
                    && anchor.get("points").number().isPresent());
  }

  private void direction(Part direction, ValueScale scale) {
    String actual = scale.best() < scale.worst() ? "lower" : "higher";
    direction
        .text()
        .filter(said -> said.equals("lower") || said.equals("higher"))
        .filter(said -> !said.equals(actual))
        .ifPresent(said ->
            add(
                direction,
                "scale.direction",
                said,
                JsonText.plain(scale.worst()),
                JsonText.plain(scale.best())));
  }

  private void interval(Part measurement) {
    OptionalDouble value = measurement.get("value").number();
    OptionalDouble low = measurement.get("low").number();
    OptionalDouble high = measurement.get("high").number();
    if (value.isPresent() && low.isPresent() && low.getAsDouble() > value.getAsDouble()) {
      add(
          measurement.get("low"),
          "interval.low",
          JsonText.plain(low.getAsDouble()),
          JsonText.plain(value.getAsDouble()));
    }
    if (value.isPresent() && high.isPresent() && high.getAsDouble() < value.getAsDouble()) {
      add(
          measurement.get("high"),
          "interval.high",
          JsonText.plain(high.getAsDouble()),
          JsonText.plain(value.getAsDouble()));
    }
  }

  private void onScale(Part value, ValueScale scale) {
    OptionalDouble number = value.number();
    if (number.isPresent() && !scale.covers(number.getAsDouble())) {
      add(
          value,
          "value.off.scale",
          JsonText.plain(number.getAsDouble()),
          JsonText.plain(Math.min(scale.worst(), scale.best())),
          JsonText.plain(Math.max(scale.worst(), scale.best())));
    }
  }

  private void address(Part url) {
    Optional<String> text = url.text().filter(address -> address.matches("https?://\\S+\\R?"));
    try {
      text.ifPresent(URI::create);
    } catch (IllegalArgumentException e) {
      add(url, "url.unreadable", text.orElse("").strip());
    }
  }

  private void add(Part part, String key, String... arguments) {
    problems.add(document.placeOf(part.pointer()), part.pointer(), key, arguments);
  }
}
