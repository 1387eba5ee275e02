package dev.weighbridge.window;

import dev.weighbridge.dataset.CapabilityEvidence;
import dev.weighbridge.dataset.Source;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Capability;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What can be required: what counts as having it, which language has it, and says who. */
final class CapabilitiesContent implements ReferencePanel.Content {
  private final Messages messages;
  private final List<Node> parts = new ArrayList<>();
  private final Map<String, Node> places = new HashMap<>();

  /**
   * @param project whose languages are told of
   */
  CapabilitiesContent(Project project, SourceLink links, Messages messages) {
    this.messages = messages;
    parts.add(text(messages.text("capabilities.about"), "quiet"));
    for (CapabilityEvidence one : project.dataset().capabilities()) {
      VBox entry =
          new VBox(text(one.name(), "row-title"), text(one.explanation(), "reference-text"));
      entry.getStyleClass().add("reference-entry");
      entry.setAccessibleText(messages.text("capabilities.spoken", one.name(), one.explanation()));
      for (Alternative language : project.dataset().comparison().alternatives()) {
        if (project.shown().contains(language.id())) {
          entry.getChildren().add(text(support(project, one, language), "reference-text"));
        }
      }
      FlowPane sources = new FlowPane();
      sources.getStyleClass().add("reference-sources");
      for (Source source : one.sources()) {
        var link = links.of(source);
        link.maxWidthProperty().bind(sources.widthProperty());
        sources.getChildren().add(link);
      }
      entry.getChildren().add(sources);
      places.put(one.id(), entry);
      parts.add(entry);
    }
  }

  @Override
  public String title() {
    return messages.text("capabilities");
  }

  @Override
  public List<Node> parts() {
    return parts;
  }

  @Override
  public Map<String, Node> places() {
    return places;
  }

  private String support(Project project, CapabilityEvidence one, Alternative language) {
    Capability capability =
        project.dataset().comparison().capabilities().stream()
            .filter(known -> known.id().equals(one.id()))
            .findFirst()
            .orElseThrow();
    String answer =
        messages.text(
            "capabilities." + capability.of(language.id()).name().toLowerCase(Locale.ROOT),
            language.name());
    return Optional.ofNullable(one.notes().get(language.id()))
        .map(note -> messages.text("capabilities.note", answer, note))
        .orElse(answer);
  }

  private static Label text(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
