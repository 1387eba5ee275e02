package dev.weighbridge.window;

import dev.weighbridge.wording.Messages;
import java.util.Optional;

/** The window's title: which file it shows, and whether closing would lose something. */
final class WindowTitle implements Shows {
  private final Frame frame;
  private final Messages messages;
  private String shown = "";

  WindowTitle(Frame frame, Messages messages) {
    this.frame = frame;
    this.messages = messages;
  }

  @Override
  public void show(Present present) {
    Optional<String> file = present.desk().document().file().map(FileVersion::name);
    String name =
        file.map(known -> messages.text("title.file", known))
            .orElseGet(() -> messages.text("title"));
    String title =
        present.desk().document().isUnsaved() ? messages.text("title.unsaved", name) : name;
    if (!title.equals(shown)) {
      shown = title;
      frame.title(title);
    }
  }
}
