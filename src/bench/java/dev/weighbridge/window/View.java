package dev.weighbridge.window;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of the verdict is open during a drag. */
enum View {
  WHY(Outlook.Question.WHY, false),
  WHAT_IF(Outlook.Question.WHAT_IF, false),
  HOW_SURE(Outlook.Question.HOW_SURE, false),
  /** Why, held against the state at which the drag over this view began. */
  COMPARE(Outlook.Question.WHY, true);

  private final Outlook.Question question;
  private final boolean compared;

  View(Outlook.Question question, boolean compared) {
    this.question = question;
    this.compared = compared;
  }

  /** The views that arguments name; all if they name none. */
  static List<View> named(List<String> arguments) {
    List<View> named =
        Arrays.stream(values()).filter(view -> arguments.contains(view.title())).toList();
    return named.isEmpty() ? List.of(values()) : named;
  }

  String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void open(Workbench workbench) {
    workbench.arrange(desk ->
        desk.looking(desk.outlook().asking(question))
            .comparedWith(compared ? Optional.of(desk.project()) : Optional.empty()));
  }
}
