package dev.weighbridge.window;

import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the state A is called: its scenario and the day it was pinned. */
final class CompareWords {
  private final Messages messages;
  private final DateTimeFormatter day;

  CompareWords(Messages messages, Locale locale) {
    this.messages = messages;
    this.day = DateTimeFormatter.ofPattern(messages.text("compare.day"), locale);
  }

  String name(Project pinned) {
    return messages.text("compare.state", pinned.scenario().name(), day.format(pinned.changed()));
  }

  /** A text about the state. */
  String about(String key, Project pinned) {
    return messages.text(key, name(pinned));
  }

  String text(String key) {
    return messages.text(key);
  }
}
