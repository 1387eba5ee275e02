package dev.weighbridge.window;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.Breakdown;
import dev.weighbridge.explanation.Explanation;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What fits, always in view: a headline, the fit figure, and in words why, what speaks against it,
 * what would change it and how sure it is. The figure moves with the hand; the words follow when
 * they have been worked out.
 */
final class VerdictPane implements Shows, Hears {
  private final Appearance appearance;
  private final Pictures pictures;
  private final Messages messages;
  private final Label headline = new Label();
  private final Label verdict = new Label();
  private final FigureView fit;
  private final Section why;
  private final Section against;
  private final Section changes;
  private final Section certainty;
  private final Section gaps;
  private final VBox node = new VBox();

  VerdictPane(Appearance appearance, Pictures pictures, Messages messages) {
    this.appearance = appearance;
    this.pictures = pictures;
    this.messages = messages;
    this.fit = pictures.view("fit");
    headline.setId("headline");
    headline.getStyleClass().add("headline");
    headline.setWrapText(true);
    headline.setAccessibleRole(AccessibleRole.TEXT);
    verdict.setId("sentence");
    verdict.setWrapText(true);
    verdict.getStyleClass().add("quiet");
    why = new Section("verdict-why", messages.text("verdict.why"));
    against = new Section("verdict-against", messages.text("verdict.against"));
    changes = new Section("verdict-changes", messages.text("verdict.changes"));
    certainty = new Section("verdict-certainty", messages.text("verdict.certainty"));
    gaps = new Section("verdict-gaps", messages.text("verdict.gaps"));
    node.getChildren()
        .addAll(
            headline,
            verdict,
            fit,
            why.node(),
            against.node(),
            changes.node(),
            certainty.node(),
            gaps.node());
    node.setId("verdict");
    node.getStyleClass().addAll("pane", "verdict");
  }

  Region node() {
    return node;
  }

  @Override
  public void show(Present present) {
    fit.show(
        width -> pictures.figures().fit(present.project(), present.analysis(), width),
        appearance.look());
  }

  @Override
  public void tell(Advice advice) {
    Explanation explanation = advice.explanation();
    headline.setText(explanation.headline());
    headline.setStyle(
        explanation.leader().isPresent() ? Tint.languageText(explanation.leader().getAsInt()) : "");
    verdict.setText(String.join(" ", explanation.verdict()));
    List<String> reasons = new ArrayList<>(explanation.reasons());
    explanation.breakdown().ifPresent(breakdown -> reasons.addAll(lines(breakdown)));
    why.tell(reasons);
    against.tell(explanation.against());
    changes.tell(explanation.changes());
    certainty.tell(explanation.certainty());
    gaps.tell(explanation.gaps());
  }

  private List<String> lines(Breakdown breakdown) {
    return breakdown.parts().stream().map(this::line).toList();
  }

  private String line(Breakdown.Part part) {
    String key = part.points() > 0 ? "for" : part.points() < 0 ? "against" : "level";
    return messages.text("verdict.part." + key, Math.abs(part.points()), part.text());
  }
}
