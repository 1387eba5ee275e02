package dev.weighbridge.window;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.project.Project;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Has the advice on the state A worked out once, when it is pinned, and keeps it. */
final class Comparing implements Shows {
  private final NewestWins<Project, Advice> asking;
  private Optional<Project> asked = Optional.empty();
  private Optional<Advice> earlier = Optional.empty();

  /**
   * Nothing compared yet.
   *
   * @param worker runs one task at a time
   * @param screen runs tasks on the JavaFX thread
   * @param explaining runs on the worker
   * @param changed is called when the advice has come
   */
  Comparing(
      Executor worker, Executor screen, Function<Project, Advice> explaining, Runnable changed) {
    this.asking =
        new NewestWins<>(
            worker,
            screen,
            explaining,
            advice -> {
              // A may have been let go, or changed, meanwhile.
              if (asked.equals(Optional.of(advice.project()))) {
                earlier = Optional.of(advice);
                changed.run();
              }
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
