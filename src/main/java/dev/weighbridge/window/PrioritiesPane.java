package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.project.Edit;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What matters to the person: a row a dimension and the shares that follow, or in their place the
 * questions of another way to weigh; and what a language must have.
 */
final class PrioritiesPane implements Shows {
  private final List<Shows> parts = new ArrayList<>();
  private final Hyperlink rank;
  private final Hyperlink reset;
  private final Hyperlink startOver;
  private final Label noPreference = new Label();
  private final VBox sliders = new VBox();
  private final ElicitingPane eliciting;
  private final VBox node = new VBox();

  PrioritiesPane(Dataset dataset, Workbench workbench, Links links, Messages messages) {
    rank = link("rank-instead", messages, this::ask);
    reset = link("reset-priorities", messages, () -> workbench.edit(new Edit.ResetPriorities()));
    startOver = link("start-over", messages, () -> workbench.edit(new Edit.StartOver()));
    eliciting = new ElicitingPane(dataset, workbench, messages, this::showSliders);
    Label title = new Label(messages.text("priorities"));
    title.getStyleClass().add("pane-title");
    List<DimensionEvidence> dimensions = dataset.dimensions();
    FlipWords flipWords = new FlipWords(dataset, messages);
    for (int d = 0; d < dimensions.size(); d++) {
      DimensionEvidence texts = dimensions.get(d);
      DimensionRow row =
          new DimensionRow(
              d, texts.id(), texts.shortName(), texts.swing(), workbench, flipWords, messages);
      parts.add(row);
      sliders.getChildren().add(row.node());
    }
    sliders.getStyleClass().add("sliders");
    sliders.managedProperty().bind(sliders.visibleProperty());
    Label shares = new Label(messages.text("shares"));
    shares.getStyleClass().add("small-title");
    ShareBar bar = new ShareBar(dimensions, workbench, messages);
    WouldBe wouldBe = new WouldBe(dimensions, messages);
    noPreference.setId("no-preference");
    noPreference.setText(messages.text("no.preference"));
    noPreference.setWrapText(true);
    noPreference.getStyleClass().add("note");
    noPreference.managedProperty().bind(noPreference.visibleProperty());
    VBox split =
        new VBox(new TitleRow(shares, reset, startOver), bar, wouldBe.node(), noPreference);
    split.getStyleClass().add("split");
    sliders.getChildren().add(split);
    MustHave mustHave = new MustHave(dataset, workbench, links, messages);
    parts.addAll(List.of(bar, wouldBe, mustHave));
    node.getChildren().addAll(new TitleRow(title, rank), sliders, mustHave.node());
    node.setId("priorities");
    node.getStyleClass().addAll("pane", "priorities");
  }

  Region node() {
    return node;
  }

  @Override
  public void show(Present present) {
    parts.forEach(part -> part.show(present));
    eliciting.show(present);
    noPreference.setVisible(present.assessment().shares().noPreference());
    reset.setDisable(present.project().priorities().equals(present.project().start()));
    startOver.setDisable(new Edit.StartOver().on(present.project()).equals(present.project()));
    rank.setDisable(!ElicitingPane.canAsk(present.project().priorities()));
  }

  private void ask() {
    rank.setVisible(false);
    sliders.setVisible(false);
    if (!node.getChildren().contains(eliciting.node())) {
      node.getChildren().add(node.getChildren().indexOf(sliders) + 1, eliciting.node());
    }
    eliciting.open();
  }

  private void showSliders() {
    rank.setVisible(true);
    sliders.setVisible(true);
    rank.requestFocus();
  }

  private static Hyperlink link(String id, Messages messages, Runnable action) {
    String key = id.replace('-', '.');
    Hyperlink link = new Hyperlink(messages.text(key));
    link.setId(id);
    link.setAccessibleText(messages.text(key + ".spoken"));
    Hint.on(link, messages.text(key + ".spoken"));
    link.setMinWidth(0);
    link.setOnAction(_ -> action.run());
    return link;
  }
}
