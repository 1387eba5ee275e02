package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.Source;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Whose work the evidence rests on: what their licences ask to be said, and every source. */
final class SourcesContent implements ReferencePanel.Content {
  private final Messages messages;
  private final List<Node> parts = new ArrayList<>();
  private final Map<String, Node> places = new HashMap<>();

  SourcesContent(Dataset dataset, SourceLink links, Messages messages) {
    this.messages = messages;
    parts.add(text(messages.text("sources.about", dataset.title(), dataset.version()), "quiet"));
    if (!dataset.attributions().isEmpty()) {
      parts.add(text(messages.text("sources.attributions"), "row-title"));
      dataset.attributions().forEach(words -> parts.add(text(words, "reference-text")));
    }
    parts.add(text(messages.text("sources.all", dataset.sources().size()), "row-title"));
    dataset.sources().stream()
        .sorted(Comparator.comparing((Source one) -> one.publisher().toLowerCase(Locale.ROOT)))
        .forEach(one -> parts.add(source(one, links)));
  }

  @Override
  public String title() {
    return messages.text("sources");
  }

  @Override
  public List<Node> parts() {
    return parts;
  }

  @Override
  public Map<String, Node> places() {
    return places;
  }

  private VBox source(Source one, SourceLink links) {
    Hyperlink link = links.of(one, one.title());
    link.setWrapText(true);
    link.setId("sources-" + one.id());
    String from = messages.text("sources.from", one.publisher(), one.published());
    String where = one.locator().map(in -> messages.text("sources.locator", from, in)).orElse(from);
    VBox entry = new VBox(text(where, "quiet"), link);
    one.readVia()
        .ifPresent(
            via -> entry.getChildren().add(text(messages.text("sources.via", via), "quiet")));
    entry.getStyleClass().add("reference-entry");
    entry.setAccessibleText(messages.text("source.of", one.title(), one.publisher()));
    places.put(one.id(), entry);
    return entry;
  }

  private static Label text(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
