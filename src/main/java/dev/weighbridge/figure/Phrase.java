package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * A message taken apart once, for texts that are made anew on every frame of a drag. Its arguments
 * are texts only.
 */
final class Phrase {
  // Private use characters stand for the arguments while the message is formatted.
  private static final char FIRST_SLOT = '\uE000';

  private final List<String> pieces = new ArrayList<>();
  private final List<Integer> slots = new ArrayList<>();

  Phrase(Messages messages, String key, int arguments) {
    Object[] marks = new Object[arguments];
    for (int i = 0; i < arguments; i++) {
      marks[i] = String.valueOf((char) (FIRST_SLOT + i));
    }
    String text = messages.text(key, marks);
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      int slot = text.charAt(i) - FIRST_SLOT;
      if (slot >= 0 && slot < arguments) {
        pieces.add(text.substring(from, i));
        slots.add(slot);
        from = i + 1;
      }
    }
    pieces.add(text.substring(from));
  }

  /** The message with these arguments. */
  String with(String... arguments) {
    StringBuilder text = new StringBuilder(64);
    for (int i = 0; i < slots.size(); i++) {
      text.append(pieces.get(i)).append(arguments[slots.get(i)]);
    }
    return text.append(pieces.getLast()).toString();
  }
}
