package dev.weighbridge.window;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.wording.Messages;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How sure: in view of the evidence, of other priorities and methods, and of what is missing. */
final class HowSureAnswer implements Answer {
  private final Appearance appearance;
  private final Pictures pictures;
  private final Exhibit confidence;
  private final Exhibit acceptability;
  private final Section certainty;
  private final Section gaps;
  private final VBox node = new VBox();

  HowSureAnswer(Appearance appearance, Pictures pictures, Messages messages) {
    this.appearance = appearance;
    this.pictures = pictures;
    this.confidence = Exhibit.titled(pictures.view("confidence"));
    this.acceptability = Exhibit.titled(pictures.view("acceptability"));
    this.certainty = new Section("verdict-certainty", messages.text("verdict.certainty"));
    this.gaps = new Section("verdict-gaps", messages.text("verdict.gaps"));
    node.getChildren()
        .addAll(confidence.node(), acceptability.node(), certainty.node(), gaps.node());
    node.getStyleClass().add("answer");
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public void show(Present present) {
    // All of it hangs on sampling.
  }

  @Override
  public void tell(Advice advice, Outlook outlook) {
    Look look = appearance.look();
    confidence.show(pictures.figures().prepared(new Subject.Confidence(), advice), look);
    acceptability.show(pictures.figures().prepared(new Subject.Acceptability(), advice), look);
    certainty.tell(advice.explanation().certainty());
    gaps.tell(advice.explanation().gaps());
  }
}
