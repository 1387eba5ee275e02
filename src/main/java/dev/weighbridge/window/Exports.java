package dev.weighbridge.window;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.Explanation;
import dev.weighbridge.export.Page;
import dev.weighbridge.figure.Picture;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Project;
import dev.weighbridge.report.Csv;
import dev.weighbridge.report.Documents;
import dev.weighbridge.report.Format;
import dev.weighbridge.report.Order;
import dev.weighbridge.wording.Messages;
import java.util.Locale;

/** Writes documents of the present project, the same bytes as the command line. */
final class Exports {
  private final Workbench workbench;
  private final Appearance appearance;
  private final Documents documents;
  private final FileWriting writing;
  private final Clip clip;
  private final Chores chores;
  private final Notices notices;
  private final StatusLine status;
  private final Messages messages;
  private final Messages explanation;
  private final Locale locale;
  private final Discretion discretion;

  Exports(
      Workbench workbench,
      Appearance appearance,
      Typeface typeface,
      FileWriting writing,
      Clip clip,
      Chores chores,
      Notices notices,
      StatusLine status,
      Messages messages,
      Locale locale) {
    this.workbench = workbench;
    this.appearance = appearance;
    this.documents = new Documents(typeface, Csv.of(locale));
    this.writing = writing;
    this.clip = clip;
    this.chores = chores;
    this.notices = notices;
    this.status = status;
    this.messages = messages;
    this.explanation = Messages.of("explanation", locale);
    this.locale = locale;
    this.discretion = new Discretion(workbench, status, messages);
  }

  /** Asks for a place and writes there. */
  void save(Subject subject, Format format) {
    // The evidence itself tells no verdict.
    if (!(subject instanceof Subject.Evidence) && discretion.refuses()) {
      return;
    }
    Project project = workbench.project();
    String what =
        switch (format) {
          case HTML, MARKDOWN, JSON -> "report";
          default -> subject.text().replace(':', '-').replace(',', '-');
        };
    Order order = order(subject, format);
    writing.choose(
        new FileWriting.Draft(
            project.scenario().id() + "-" + what + format.ending(),
            Ending.of(format),
            messages.text("export.kind" + format.ending()),
            () -> documents.write(Advice.of(project, explanation), order),
            _ -> {}));
  }

  /** Copies the fit figure and the verdict in words. */
  void copyChart() {
    if (discretion.refuses()) {
      return;
    }
    Project project = workbench.project();
    Order order = order(new Subject.Fit(), Format.PNG);
    chores.run(
        messages.text("copy.working"),
        () -> {
          Advice advice = Advice.of(project, explanation);
          return new Copy(documents.write(advice, order), words(advice.explanation()));
        },
        copy -> {
          clip.copy(copy.png(), copy.words());
          status.tell(messages.text("copy.done"));
        },
        _ -> notices.failure("copy-failed"));
  }

  @SuppressWarnings("ArrayRecordComponent") // handed on at once
  private record Copy(byte[] png, String words) {}

  private static String words(Explanation explanation) {
    return explanation.headline() + "\n" + String.join(" ", explanation.verdict()) + "\n";
  }

  private Order order(Subject subject, Format format) {
    Picture picture =
        new Picture(subject, appearance.look().palette().theme(), Picture.USUAL_WIDTH, locale);
    return new Order(picture, format, Order.USUAL_SCALE, Page.FIT);
  }
}
