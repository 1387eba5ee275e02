package dev.weighbridge.window;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.ComparisonSentences;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What differs from the state A, in words; not there while nothing is compared. */
final class ComparePane implements Shows, Hears {
  private final Comparing comparing;
  private final CompareWords words;
  private final Messages explanation;
  private final Label title = new Label();
  private final Button back;
  private final VBox node;
  private final List<Sentence> labels = new ArrayList<>();
  private Optional<Project> named = Optional.empty();
  private Optional<Advice> earlier = Optional.empty();
  private Optional<Advice> latest = Optional.empty();

  /**
   * @param explanation the bundle of that name
   */
  ComparePane(
      Comparing comparing, CompareActions actions, CompareWords words, Messages explanation) {
    this.comparing = comparing;
    this.words = words;
    this.explanation = explanation;
    title.setId("compare-title");
    title.setWrapText(true);
    title.getStyleClass().add("small-title");
    back = link("compare-strip-back", "compare.back", actions::back);
    Button swap = link("compare-strip-swap", "compare.swap", actions::swap);
    swap.setAccessibleText(words.text("compare.swap.spoken"));
    Hint.on(swap, words.text("compare.swap.spoken"));
    HBox links = new HBox(back, swap);
    links.getStyleClass().add("compare-links");
    node = new VBox(title, links);
    node.setId("compare-strip");
    node.getStyleClass().add("compare-strip");
    node.managedProperty().bind(node.visibleProperty());
    node.setVisible(false);
  }

  VBox node() {
    return node;
  }

  /** The advice on A, if there is one. */
  Optional<Advice> earlier() {
    return comparing.earlier();
  }

  @Override
  public void show(Present present) {
    Optional<Project> compared = present.desk().compared();
    if (!compared.equals(named)) {
      named = compared;
      compared.ifPresent(a -> {
        title.setText(words.about("compare.title", a));
        back.setAccessibleText(words.about("compare.back.spoken", a));
      });
      node.setVisible(compared.isPresent());
    }
    if (!comparing.earlier().equals(earlier)) {
      earlier = comparing.earlier();
      say();
    }
  }

  @Override
  public void tell(Advice advice) {
    latest = Optional.of(advice);
    say();
  }

  @Override
  public void fail() {
    latest = Optional.empty();
    say();
  }

  private void say() {
    List<String> sentences =
        earlier.flatMap(a -> latest.map(b -> differences(a, b))).orElse(List.of());
    while (labels.size() < sentences.size()) {
      Sentence label = new Sentence();
      label.setId("compare-difference-" + labels.size());
      label.getStyleClass().add("sentence");
      label.managedProperty().bind(label.visibleProperty());
      // The links stay last.
      node.getChildren().add(node.getChildren().size() - 1, label);
      labels.add(label);
    }
    for (int i = 0; i < labels.size(); i++) {
      boolean used = i < sentences.size();
      labels.get(i).say(used ? sentences.get(i) : "");
      labels.get(i).setVisible(used);
    }
  }

  private List<String> differences(Advice a, Advice b) {
    List<String> differences = ComparisonSentences.of(a, b, explanation);
    return differences.isEmpty() ? List.of(words.text("compare.same")) : differences;
  }

  private Button link(String id, String key, Runnable action) {
    Button link = new Button(words.text(key));
    link.setId(id);
    link.getStyleClass().add("link-button");
    link.setOnAction(_ -> action.run());
    return link;
  }
}
