package dev.weighbridge.window;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.Explanation;
import dev.weighbridge.export.Page;
import dev.weighbridge.figure.Picture;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Project;
import dev.weighbridge.report.Documents;
import dev.weighbridge.report.Format;
import dev.weighbridge.report.Order;
import dev.weighbridge.storage.FileFault;
import dev.weighbridge.storage.OutputFile;
import dev.weighbridge.wording.Messages;
import java.nio.file.Path;
import java.util.Locale;

/** Writes documents of the present project, the same bytes as the command line. */
final class Exports {
  private final Workbench workbench;
  private final Appearance appearance;
  private final Documents documents;
  private final Outside outside;
  private final Chores chores;
  private final StatusLine status;
  private final Messages messages;
  private final Messages explanation;
  private final Locale locale;
  private final Discretion discretion;

  Exports(
      Workbench workbench,
      Appearance appearance,
      Typeface typeface,
      Outside outside,
      Chores chores,
      StatusLine status,
      Messages messages,
      Locale locale) {
    this.workbench = workbench;
    this.appearance = appearance;
    this.documents = new Documents(typeface);
    this.outside = outside;
    this.chores = chores;
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
    String suggestion = project.scenario().id() + "-" + what + format.ending();
    outside
        .files()
        .toSave(suggestion, messages.text("export.kind" + format.ending()))
        .ifPresent(target -> write(target, project, order(subject, format)));
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
          outside.clip().copy(copy.png(), copy.words());
          status.tell(messages.text("copy.done"));
        },
        _ -> status.tell(messages.text("copy.failed")));
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

  private void write(Path target, Project project, Order order) {
    chores.run(
        messages.text("export.working", String.valueOf(target.getFileName())),
        () -> {
          byte[] bytes = documents.write(Advice.of(project, explanation), order);
          // The chooser has already asked whether a file may be replaced; who cancels wants none.
          if (!Thread.currentThread().isInterrupted()) {
            OutputFile.write(target, bytes, true);
          }
          return target;
        },
        written -> status.tell(messages.text("export.done", written.toString())),
        failure ->
            status.tell(
                messages.text(
                    "export.failed", target.toString(), FileFault.sentence(failure, locale))));
  }
}
