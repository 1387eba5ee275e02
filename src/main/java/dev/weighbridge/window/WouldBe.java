package dev.weighbridge.window;

import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Shares;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The shares that what is previewed would give, under those that there are. */
final class WouldBe implements Shows {
  private final List<DimensionEvidence> dimensions;
  private final Messages messages;
  private final SegmentBar bar;
  private final Label words = new Label();
  private final VBox node;
  private Optional<Priorities> shown = Optional.empty();

  WouldBe(List<DimensionEvidence> dimensions, Messages messages) {
    this.dimensions = dimensions;
    this.messages = messages;
    this.bar = new SegmentBar(dimensions.size());
    words.setId("would-be-words");
    words.setWrapText(true);
    words.getStyleClass().add("note");
    node = new VBox(bar, words);
    node.setId("would-be");
    node.getStyleClass().add("would-be");
    node.managedProperty().bind(node.visibleProperty());
    node.setVisible(false);
  }

  VBox node() {
    return node;
  }

  @Override
  public void show(Present present) {
    Optional<Priorities> preview = present.desk().preview();
    if (!preview.equals(shown)) {
      shown = preview;
      node.setVisible(preview.isPresent());
      preview.ifPresent(priorities -> draw(present, priorities));
    }
  }

  private void draw(Present present, Priorities preview) {
    Shares shares = Shares.of(present.assessment().comparison(), preview);
    int[] now = present.wholePercents();
    int[] then = shares.wholePercents();
    double[] parts = new double[then.length];
    StringJoiner changes = new StringJoiner(", ");
    for (int d = 0; d < then.length; d++) {
      parts[d] = shares.ofDimension(d);
      if (then[d] != now[d]) {
        changes.add(messages.text("would.be.part", dimensions.get(d).shortName(), now[d], then[d]));
      }
    }
    bar.show(parts);
    words.setText(
        changes.length() == 0
            ? messages.text("would.be.same")
            : messages.text("would.be", changes.toString()));
  }
}
