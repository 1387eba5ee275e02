package dev.weighbridge.window;

import dev.weighbridge.json.Problem;
import dev.weighbridge.project.Difference;
import dev.weighbridge.wording.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Tells of files in cards: questions, problems and differences. */
final class Notices {
  private final Overlays overlays;
  private final Messages messages;

  Notices(Overlays overlays, Messages messages) {
    this.overlays = overlays;
    this.messages = messages;
  }

  /**
   * Asks.
   *
   * @param id of the card, and the first part of its texts' keys
   * @param arguments of its title and text
   */
  void ask(String id, List<Overlays.Choice> choices, Object... arguments) {
    ask(id, choices, () -> {}, arguments);
  }

  /**
   * The same.
   *
   * @param dismissed called if the card is closed before a choice
   */
  void ask(String id, List<Overlays.Choice> choices, Runnable dismissed, Object... arguments) {
    overlays.open(
        new Overlays.Card(
            id,
            messages.text(id + ".title", arguments),
            Overlays.words(messages.text(id + ".text", arguments)),
            choices,
            dismissed));
  }

  /** Says that something failed, and what to do about it. */
  void failure(String id, Object... arguments) {
    ask(id, closing(id), arguments);
  }

  /** Says that a page cannot be shown, and lets its address be copied. */
  void noBrowser(String url, Clip clip) {
    ask(
        "no-browser",
        List.of(
            new Overlays.Choice(
                "no-browser-copy", messages.text("no-browser.copy"), () -> clip.copy(url)),
            Overlays.Choice.close("no-browser-close", messages.text("close"))),
        url);
  }

  /** Says why a file was not opened, and where in it. */
  void problems(List<Problem> problems) {
    problems(problems, () -> {});
  }

  /**
   * The same.
   *
   * @param closed called when the person has closed the card
   */
  void problems(List<Problem> problems, Runnable closed) {
    List<String> said = problems.stream().map(this::where).toList();
    String title = messages.text("problems.title", problems.getFirst().file());
    list("problems", title, said, closed);
  }

  private String where(Problem problem) {
    String place = problem.pointer().isEmpty() ? "problem" : "problem.at";
    return messages.text(
        place,
        Integer.toString(problem.line()),
        Integer.toString(problem.column()),
        problem.sentence(),
        problem.pointer());
  }

  /** Says what is not as it was; nothing if there is nothing to say. */
  void differences(String file, List<Difference> differences) {
    if (!differences.isEmpty()) {
      list(
          "differences",
          messages.text("differences.title", file),
          differences.stream().map(Difference::sentence).toList());
    }
  }

  /** Sentences, one a paragraph. */
  void list(String id, String title, List<String> sentences) {
    list(id, title, sentences, () -> {});
  }

  private void list(String id, String title, List<String> sentences, Runnable closed) {
    Overlays.Choice close = new Overlays.Choice(id + "-close", messages.text("close"), closed);
    overlays.open(new Overlays.Card(id, title, scrolling(sentences), List.of(close), closed));
  }

  private List<Overlays.Choice> closing(String id) {
    return List.of(Overlays.Choice.close(id + "-close", messages.text("close")));
  }

  private static Node scrolling(List<String> sentences) {
    VBox lines = new VBox();
    lines.getStyleClass().add("overlay-lines");
    sentences.forEach(sentence -> lines.getChildren().add(Overlays.words(sentence)));
    return Overlays.scrolling(lines);
  }
}
