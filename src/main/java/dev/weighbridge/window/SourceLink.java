package dev.weighbridge.window;

import dev.weighbridge.dataset.Source;
import dev.weighbridge.wording.Messages;
import javafx.scene.control.Hyperlink;

/** Links to the originals of sources, which open in the user's own browser. */
final class SourceLink {
  private final Links links;
  private final Messages messages;

  SourceLink(Links links, Messages messages) {
    this.links = links;
    this.messages = messages;
  }

  /** A link that says who published the source and when. */
  Hyperlink of(Source source) {
    return of(source, messages.text("claim.source", source.publisher(), year(source)));
  }

  Hyperlink of(Source source, String text) {
    Hyperlink link = new Hyperlink();
    show(link, source, text);
    return link;
  }

  /** Lets a link that is there already lead to another source. */
  void show(Hyperlink link, Source source, String text) {
    link.setText(text);
    link.setVisited(false);
    String words = messages.text("source.of", source.title(), source.publisher());
    link.setAccessibleText(words);
    // Where there is little room the text itself is cut.
    Hint.on(link, text.equals(messages.text("source")) ? words : text + "\n" + words);
    link.setOnAction(_ -> links.open(source.url().toString()));
  }

  static String year(Source source) {
    String published = source.published();
    return published.length() > 4 && Character.isDigit(published.charAt(0))
        ? published.substring(0, 4)
        : published;
  }
}
