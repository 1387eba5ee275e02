package dev.weighbridge.window;

import dev.weighbridge.figure.ProjectFigures.Prepared;
import javafx.scene.layout.VBox;

/** A figure under its message. */
final class Exhibit {
  private final Sentence title = new Sentence();
  private final FigureView view;
  private final VBox node = new VBox();

  private Exhibit(FigureView view, String titleStyle) {
    this.view = view;
    title.setId(view.getId() + "-title");
    title.getStyleClass().add(titleStyle);
    node.getChildren().addAll(title, view);
    node.getStyleClass().add("exhibit");
  }

  /** An exhibit whose message is its heading. */
  static Exhibit titled(FigureView view) {
    return new Exhibit(view, "small-title");
  }

  /** An exhibit below a heading that is there already. */
  static Exhibit captioned(FigureView view) {
    return new Exhibit(view, "sentence");
  }

  VBox node() {
    return node;
  }

  void show(Prepared figure, Look look) {
    title.say(figure.title());
    view.show(figure, look);
  }
}
