package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a slider's flips are called, on the screen and for a screen reader. */
final class FlipWords {
  private final Dataset dataset;
  private final Messages messages;

  FlipWords(Dataset dataset, Messages messages) {
    this.dataset = dataset;
    this.messages = messages;
  }

  /** Who leads beyond a flip. */
  String leads(Flips.Flip flip) {
    return leads(flip.leaders());
  }

  private String leads(List<Integer> leaders) {
    String names = leaders.stream().map(this::language).collect(Collectors.joining(", "));
    return messages.text(leaders.size() == 1 ? "flip.leads" : "flip.level", names);
  }

  /** The same where there is little room. */
  String brief(Flips.Flip flip) {
    return flip.leaders().stream().map(this::language).collect(Collectors.joining(", "));
  }

  /** Who leads from which importance on; a flip in whole steps. */
  String from(Flips.Flip flip, boolean below) {
    return messages.text(below ? "flip.down" : "flip.up", leads(flip), Math.round(flip.position()));
  }

  /** What is said where there is no mark; empty where there is nothing to say. */
  String note(Flips flips) {
    return switch (flips.state()) {
      case SILENT, SOMEWHERE -> "";
      case BEYOND ->
          flips
              .beyond()
              .map(
                  beyond -> messages.text("flip.beyond", leads(beyond.leaders()), beyond.percent()))
              .orElseThrow();
      case NOWHERE, ALONE, NOTHING_LEFT ->
          messages.text("flip." + flips.state().name().toLowerCase(Locale.ROOT).replace('_', '.'));
    };
  }

  /** A slider in words: importance, share, and where it changes who leads, in whole steps. */
  String slider(String name, String importance, int percent, boolean held, Flips flips) {
    if (held) {
      return messages.text("slider.held", name, importance, percent);
    }
    var below = flips.below().map(flip -> from(flip, true));
    var above = flips.above().map(flip -> from(flip, false));
    List<String> changes = Stream.of(below, above).flatMap(Optional::stream).toList();
    return switch (changes.size()) {
      case 0 -> {
        String note = note(flips);
        yield note.isEmpty()
            ? messages.text("slider", name, importance, percent)
            : messages.text("slider.change", name, importance, percent, note);
      }
      case 1 -> messages.text("slider.change", name, importance, percent, changes.getFirst());
      default ->
          messages.text(
              "slider.changes", name, importance, percent, changes.getFirst(), changes.getLast());
    };
  }

  private String language(int index) {
    return dataset.comparison().alternatives().get(index).name();
  }
}
