package dev.weighbridge.window;

import dev.weighbridge.dataset.CapabilityEvidence;
import dev.weighbridge.dataset.Source;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.wording.Messages;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A requirement that is on: what it asks, who meets it, and where that is written. */
final class RequirementRow {
  private final CapabilityEvidence evidence;
  private final Messages messages;
  private final CheckBox check = new CheckBox();
  private final Label outcome = new Outcome();
  private final VBox node;
  private Optional<RequirementOutcome> shown = Optional.empty();
  private boolean told;

  RequirementRow(CapabilityEvidence evidence, Runnable waive, Links links, Messages messages) {
    this.evidence = evidence;
    this.messages = messages;
    check.setId("requirement-" + evidence.id());
    check.setText(evidence.name());
    check.setWrapText(true);
    check.setSelected(true);
    check.setMaxWidth(Double.MAX_VALUE);
    check.setMinWidth(0);
    // The row goes when the requirement does; until then it says that it holds.
    check.setOnAction(_ -> {
      check.setSelected(true);
      waive.run();
    });
    HBox.setHgrow(check, Priority.ALWAYS);
    outcome.setId("outcome-" + evidence.id());
    outcome.getStyleClass().add("quiet");
    HBox line = new HBox(check, outcome);
    line.getStyleClass().add("requirement-line");
    HBox from = new HBox(sources(links));
    from.getStyleClass().add("requirement-sources");
    node = new VBox(line, from);
    node.getStyleClass().add("requirement");
  }

  VBox node() {
    return node;
  }

  CheckBox check() {
    return check;
  }

  /** Shows the requirement alone, without who meets it, while the person weighs blind. */
  void showBlind() {
    if (!told || shown.isPresent()) {
      told = true;
      shown = Optional.empty();
      outcome.setText("");
      Hint.on(check, evidence.explanation());
      Hint.on(outcome, evidence.explanation());
      check.setAccessibleText(messages.text("requirement.spoken.blind", evidence.name()));
    }
  }

  void show(RequirementOutcome next) {
    if (shown.equals(Optional.of(next))) {
      return;
    }
    shown = Optional.of(next);
    String words = next.words(messages);
    outcome.setText(words);
    StringJoiner lines = new StringJoiner("\n");
    StringJoiner spoken = new StringJoiner("; ");
    for (Alternative language : next.shown()) {
      String support = next.support(language, messages);
      String note = evidence.notes().getOrDefault(language.id(), "");
      lines.add(note.isEmpty() ? support : messages.text("support.note", support, note));
      spoken.add(support);
    }
    String hint = messages.text("requirement.hint", evidence.explanation(), lines.toString());
    Hint.on(check, hint);
    Hint.on(outcome, hint);
    check.setAccessibleText(
        messages.text("requirement.spoken", evidence.name(), words, spoken.toString()));
  }

  private Region sources(Links links) {
    if (evidence.sources().size() == 1) {
      Source source = evidence.sources().getFirst();
      Hyperlink link = new Hyperlink(messages.text("source"));
      link.setId("sources-" + evidence.id());
      String words = messages.text("source.of", source.title(), source.publisher());
      link.setAccessibleText(words);
      Hint.on(link, words);
      link.setOnAction(_ -> links.open(source.url().toString()));
      return link;
    }
    MenuButton menu = new MenuButton(messages.text("sources.count", evidence.sources().size()));
    menu.setId("sources-" + evidence.id());
    menu.setAccessibleText(messages.text("sources.of", evidence.name(), evidence.sources().size()));
    menu.getStyleClass().add("link-menu");
    for (Source source : evidence.sources()) {
      MenuItem item =
          new MenuItem(messages.text("source.item", source.publisher(), source.title()));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> links.open(source.url().toString()));
      menu.getItems().add(item);
    }
    return menu;
  }

  /** Keeps its width where it has to share the line, unless it is longer than it should be. */
  private static final class Outcome extends Label {
    private static final double MOST_EMS = 11;

    @Override
    protected double computePrefWidth(double height) {
      return Math.min(super.computePrefWidth(height), MOST_EMS * getFont().getSize());
    }

    @Override
    protected double computeMinWidth(double height) {
      return computePrefWidth(height);
    }
  }
}
