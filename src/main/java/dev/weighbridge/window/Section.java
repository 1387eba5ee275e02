package dev.weighbridge.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A heading with sentences below it; not there while there is nothing to say. */
final class Section {
  private final VBox node = new VBox();
  private final List<Sentence> sentences = new ArrayList<>();

  Section(String id, String title) {
    Label heading = new Label(title);
    heading.getStyleClass().add("small-title");
    node.getChildren().add(heading);
    node.setId(id);
    node.getStyleClass().add("section");
    node.managedProperty().bind(node.visibleProperty());
    node.setVisible(false);
  }

  VBox node() {
    return node;
  }

  /** Shows these sentences, one a paragraph, in the labels that are there already. */
  void tell(List<String> said) {
    while (sentences.size() < said.size()) {
      Sentence sentence = new Sentence();
      sentence.managedProperty().bind(sentence.visibleProperty());
      sentence.getStyleClass().add("sentence");
      sentences.add(sentence);
      node.getChildren().add(sentence);
    }
    for (int i = 0; i < sentences.size(); i++) {
      boolean used = i < said.size();
      sentences.get(i).say(used ? said.get(i) : "");
      sentences.get(i).setVisible(used);
    }
    node.setVisible(!said.isEmpty());
  }
}
