package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;

/** Says why a language may not lead. */
record ObstacleWords(Messages messages) {
  String text(Obstacle obstacle) {
    return switch (obstacle) {
      // Rounded down: what falls short of the threshold must not be shown as having reached it.
      case Obstacle.Unmeasured(double coverage) ->
          messages.text(
              "confidence.unmeasured", Long.toString((long) Math.floor(100 * coverage + 1e-9)));
      case Obstacle.Lacks(var names) when names.size() == 1 ->
          messages.text("confidence.lacks", names.getFirst());
      case Obstacle.Lacks(var names) ->
          messages.text(
              "confidence.lacks.many", Integer.toString(names.size()), String.join(", ", names));
    };
  }
}
