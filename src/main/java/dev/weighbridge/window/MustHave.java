package dev.weighbridge.window;

import dev.weighbridge.dataset.CapabilityEvidence;
import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Capability;
import dev.weighbridge.project.Edit;
import dev.weighbridge.wording.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a language must have to lead, however the rest is weighed. */
final class MustHave implements Shows {
  private final Dataset dataset;
  private final Workbench workbench;
  private final Links links;
  private final Messages messages;
  private final Hyperlink add = new Hyperlink();
  private final CapabilityPicker picker;
  private final Label nothing = new Label();
  private final VBox rows = new VBox();
  private final Map<String, RequirementRow> made = new HashMap<>();
  private final Map<String, Capability> capabilities;
  private final VBox node;
  private List<Alternative> shown = List.of();
  private boolean blind;

  MustHave(Dataset dataset, Workbench workbench, Links links, Messages messages) {
    this.dataset = dataset;
    this.workbench = workbench;
    this.links = links;
    this.messages = messages;
    this.capabilities =
        dataset.comparison().capabilities().stream()
            .collect(Collectors.toMap(Capability::id, capability -> capability));
    Label title = new Label(messages.text("must.have"));
    title.getStyleClass().add("pane-title");
    Hint.on(title, messages.text("must.have.hint"));
    add.setId("add-requirement");
    add.setText(messages.text("must.have.add"));
    add.setAccessibleText(messages.text("must.have.add.spoken"));
    picker =
        new CapabilityPicker(
            messages,
            capability -> blind ? "" : outcome(capability).words(messages),
            capability -> workbench.edit(new Edit.Require(capability.id())),
            this::closed);
    add.setOnAction(_ -> turn());
    nothing.setId("no-requirement");
    nothing.setText(messages.text("must.have.none"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("note");
    nothing.managedProperty().bind(nothing.visibleProperty());
    rows.getStyleClass().add("requirements");
    node = new VBox(new TitleRow(title, add), nothing, rows);
    node.setId("must-have");
    node.getStyleClass().add("must-have");
  }

  VBox node() {
    return node;
  }

  @Override
  public void show(Present present) {
    blind = present.desk().blind();
    Set<String> required = present.project().requirements().capabilities();
    shown =
        dataset.comparison().alternatives().stream()
            .filter(language -> present.project().shown().contains(language.id()))
            .toList();
    List<RequirementRow> next =
        dataset.capabilities().stream()
            .filter(capability -> required.contains(capability.id()))
            .map(this::row)
            .toList();
    List<VBox> nodes = next.stream().map(RequirementRow::node).toList();
    if (!rows.getChildren().equals(nodes)) {
      boolean focusGoes =
          made.values().stream()
              .anyMatch(row -> row.check().isFocused() && !nodes.contains(row.node()));
      rows.getChildren().setAll(nodes);
      nothing.setVisible(nodes.isEmpty());
      if (focusGoes) {
        add.requestFocus();
      }
    }
    if (picker.isOpen()) {
      picker.offer(offered(required));
    }
  }

  private RequirementRow row(CapabilityEvidence capability) {
    RequirementRow row =
        made.computeIfAbsent(
            capability.id(),
            id ->
                new RequirementRow(
                    capability, () -> workbench.edit(new Edit.Waive(id)), links, messages));
    if (blind) {
      row.showBlind();
    } else {
      row.show(outcome(capability));
    }
    return row;
  }

  private RequirementOutcome outcome(CapabilityEvidence evidence) {
    Capability capability = capabilities.get(evidence.id());
    if (capability == null) {
      throw new IllegalArgumentException("The comparison lacks capability " + evidence.id());
    }
    return new RequirementOutcome(capability, shown);
  }

  private List<CapabilityEvidence> offered(Set<String> required) {
    return dataset.capabilities().stream()
        .filter(capability -> !required.contains(capability.id()))
        .toList();
  }

  private void turn() {
    if (picker.isOpen()) {
      picker.close();
    } else {
      if (!node.getChildren().contains(picker.node())) {
        node.getChildren().add(picker.node());
      }
      picker.offer(offered(workbench.project().requirements().capabilities()));
      picker.open();
      add.setText(messages.text("must.have.close"));
      Reveal.inScroller(picker.node());
    }
  }

  private void closed() {
    add.setText(messages.text("must.have.add"));
    add.requestFocus();
  }
}
