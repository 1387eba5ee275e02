package dev.weighbridge.window;

import dev.weighbridge.project.Edit;
import dev.weighbridge.project.Project;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** What can be done with a state A beside the present one. */
final class CompareActions {
  private final Workbench workbench;
  private final StatusLine status;
  private final CompareWords words;
  private final Supplier<LocalDate> today;

  CompareActions(
      Workbench workbench, StatusLine status, CompareWords words, Supplier<LocalDate> today) {
    this.workbench = workbench;
    this.status = status;
    this.words = words;
    this.today = today;
  }

  /** Pins the present state as A; or lets A go if there is one. */
  void toggle() {
    if (workbench.desk().compared().isPresent()) {
      pin(Optional.empty());
      status.tell(words.text("compare.ended"));
    } else {
      Project pinned = workbench.project().changedOn(today.get());
      pin(Optional.of(pinned));
      status.tell(words.about("compare.began", pinned));
    }
  }

  /** Makes A the present state, as an edit that can be undone; A stays A. */
  void back() {
    workbench
        .desk()
        .compared()
        .ifPresent(a -> workbench.edit(new Edit.GoBack(a, Edit.Return.BACK)));
  }

  /** Makes A the present state and the present state A. */
  void swap() {
    Project now = workbench.project().changedOn(today.get());
    workbench
        .desk()
        .compared()
        .ifPresent(a -> {
          workbench.edit(new Edit.GoBack(a, Edit.Return.SWAP));
          pin(Optional.of(now));
          status.tell(words.about("compare.began", now));
        });
  }

  /** Hides the verdict until it is asked for, or shows it again. */
  void toggleBlind() {
    workbench.arrange(desk -> desk.blind(!desk.blind()));
  }

  private void pin(Optional<Project> state) {
    workbench.arrange(desk -> desk.comparedWith(state));
  }
}
