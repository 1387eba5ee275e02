package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;

/** Says why a language may not lead. */
final class ObstacleWords {
  private final Phrase unmeasured;
  private final Phrase lacks;
  private final Phrase lacksMany;

  ObstacleWords(Messages messages) {
    unmeasured = new Phrase(messages, "confidence.unmeasured", 1);
    lacks = new Phrase(messages, "confidence.lacks", 1);
    lacksMany = new Phrase(messages, "confidence.lacks.many", 2);
  }

  String text(Obstacle obstacle) {
    return switch (obstacle) {
      // Rounded down: what falls short of the threshold must not be shown as having reached it.
      case Obstacle.Unmeasured(double coverage) ->
          unmeasured.with(Long.toString((long) Math.floor(100 * coverage + 1e-9)));
      case Obstacle.Lacks(var names) when names.size() == 1 -> lacks.with(names.getFirst());
      case Obstacle.Lacks(var names) ->
          lacksMany.with(Integer.toString(names.size()), String.join(", ", names));
    };
  }
}
