package dev.weighbridge.window;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.project.Project;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Has the advice on the state A worked out once, when it is pinned, and keeps it. */
final class Comparing implements Shows {
  private final NewestWins<Project, Advice> asking;
  private Optional<Project> asked = Optional.empty();
  private Optional<Advice> earlier = Optional.empty();

  /**
   * Nothing compared yet.
   *
   * @param background runs one task at a time
   * @param explaining runs in the background
   * @param changed is called when the advice has come
   * @param failed is called if it cannot be worked out; it is tried again with the next change
   */
  Comparing(
      Background background,
      Function<Project, Advice> explaining,
      Runnable changed,
      Consumer<Throwable> failed) {
    this.asking =
        new NewestWins<>(
            background,
            explaining,
            advice -> {
              // A may have been let go, or changed, meanwhile.
              if (asked.equals(Optional.of(advice.project()))) {
                earlier = Optional.of(advice);
                changed.run();
              }
            },
            failure -> {
              asked = Optional.empty();
              failed.accept(failure);
            });
  }

  /** The advice on A; empty if nothing is compared or it has not been worked out yet. */
  Optional<Advice> earlier() {
    return earlier;
  }

  @Override
  public void show(Present present) {
    Optional<Project> compared = present.desk().compared();
    if (!compared.equals(asked)) {
      asked = compared;
      earlier = Optional.empty();
      compared.ifPresent(asking::ask);
    }
  }
}
