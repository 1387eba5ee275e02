package dev.weighbridge.figure;

import dev.weighbridge.figure.TriangleView.Area;
import dev.weighbridge.figure.TriangleView.Corner;
import dev.weighbridge.figure.TriangleView.Held;
import dev.weighbridge.figure.TriangleView.Language;
import dev.weighbridge.figure.TriangleView.Nobody;
import dev.weighbridge.figure.TriangleView.Nothing;
import dev.weighbridge.figure.TriangleView.Splits;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a triangle says. */
final class TriangleWords {
  private final Messages messages;
  private final String half;

  TriangleWords(Messages messages) {
    this.messages = messages;
    this.half = messages.text("triangle.half");
  }

  String title(TriangleView view) {
    String three = three(view);
    if (!(view.content() instanceof Splits splits)) {
      return messages.text("triangle.title.none", three);
    }
    Area largest = splits.areas().getFirst();
    String level = largest.leaders().size() > 1 ? ".level" : "";
    return splits.areas().size() == 1
        ? messages.text("triangle.title.all" + level, names(largest), three)
        : messages.text("triangle.title" + level, names(largest), percent(largest), three);
  }

  String description(TriangleView view) {
    if (!(view.content() instanceof Splits splits)) {
      return String.join(" ", instead(view));
    }
    return messages.text(
        "triangle.description",
        Integer.toString(view.percent()),
        three(view),
        splits.areas().stream().map(this::area).collect(Collectors.joining("; ")),
        now(view, splits),
        String.join(" ", notes(view, splits)));
  }

  /** What is said in place of the picture if there is none to draw. */
  List<String> instead(TriangleView view) {
    return switch (view.content()) {
      case Nobody _ -> List.of(messages.text("triangle.nobody"));
      case Nothing _ -> List.of(messages.text("triangle.nothing", three(view)));
      case Held(List<Corner> pinned) ->
          List.of(
              messages.text(
                  pinned.size() == 1 ? "triangle.pinned" : "triangle.pinned.many",
                  listed(pinned.stream().map(Corner::name).toList())));
      case Splits _ -> List.of();
    };
  }

  /** What is said below the picture. */
  List<String> notes(TriangleView view, Splits splits) {
    List<String> notes = new ArrayList<>();
    notes.add(messages.text("triangle.reading", Integer.toString(view.percent())));
    if (!splits.nowhere().isEmpty()) {
      List<String> names = splits.nowhere().stream().map(Language::name).toList();
      notes.add(messages.text("triangle.nowhere", listed(names)));
    }
    for (boolean required : new boolean[] {true, false}) {
      List<String> names =
          splits.barred().stream()
              .filter(one -> one.required() == required)
              .map(one -> one.language().name())
              .toList();
      if (!names.isEmpty()) {
        notes.add(
            messages.text(
                required ? "triangle.barred.required" : "triangle.barred.evidence", listed(names)));
      }
    }
    return notes;
  }

  String half() {
    return half;
  }

  String corner(TriangleView view, int index) {
    return messages.text(
        index == 0 ? "triangle.corner.first" : "triangle.corner", Integer.toString(view.percent()));
  }

  String cornerSpoken(TriangleView view, int index) {
    return messages.text(
        "triangle.corner.spoken",
        view.corners().get(index).name(),
        Integer.toString(view.percent()));
  }

  String shortNow(TriangleView view) {
    return messages.text(
        "triangle.now", view.corners().stream().map(c -> Integer.toString(c.percent())).toArray());
  }

  String now(TriangleView view, Splits splits) {
    List<String> shares =
        view.corners().stream()
            .map(c -> messages.text("triangle.share", c.name(), Integer.toString(c.percent())))
            .toList();
    return messages.text("triangle.now.spoken", listed(shares), splits.leading().name());
  }

  String area(Area area) {
    return messages.text(
        area.leaders().size() > 1 ? "triangle.area.level" : "triangle.area",
        listed(area.leaders().stream().map(Language::name).toList()),
        percent(area));
  }

  /** Who leads, short enough for a label. */
  String label(Area area) {
    return area.leaders().size() > 2
        ? messages.text("triangle.count.level", Integer.toString(area.leaders().size()))
        : names(area);
  }

  private String names(Area area) {
    return switch (area.leaders().size()) {
      case 1 -> area.leaders().getFirst().name();
      case 2 -> listed(area.leaders().stream().map(Language::name).toList());
      default -> messages.text("triangle.count", Integer.toString(area.leaders().size()));
    };
  }

  String percent(Area area) {
    if (area.percent() == 0) {
      return messages.text("triangle.least");
    }
    return area.percent() == 100 && area.part() < 1 - 1e-9
        ? messages.text("triangle.most")
        : messages.text("triangle.percent", Integer.toString(area.percent()));
  }

  String three(TriangleView view) {
    return listed(view.corners().stream().map(Corner::name).toList());
  }

  private String listed(List<String> names) {
    return names.size() == 1
        ? names.getFirst()
        : messages.text(
            "triangle.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
  }
}
