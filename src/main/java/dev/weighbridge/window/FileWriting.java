package dev.weighbridge.window;

import dev.weighbridge.storage.FileFault;
import dev.weighbridge.storage.FileStamp;
import dev.weighbridge.storage.OutputFile;
import dev.weighbridge.wording.Messages;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes files where the person wants them. Whatever stands against it is asked or told in a card;
 * nothing is replaced that the person was not asked about.
 */
final class FileWriting {
  /**
   * What is to be written.
   *
   * @param suggestion a name, with its ending
   * @param kind what it is, in words
   * @param bytes worked out beside the JavaFX thread
   * @param done on the JavaFX thread, with the file as it was written
   */
  record Draft(
      String suggestion,
      Ending ending,
      String kind,
      Callable<byte[]> bytes,
      Consumer<FileVersion> done) {}

  /** What of a file that is there may be replaced. */
  private sealed interface Replacing {
    /** Nothing before the person was asked. */
    record Nothing() implements Replacing {}

    /** Whatever it is: the person agreed. */
    record Anything() implements Replacing {}

    /** What the program itself read or wrote. */
    record Known(FileStamp stamp) implements Replacing {}
  }

  private sealed interface Outcome {
    record Written(FileVersion file) implements Outcome {}

    /** Something is there that may not be replaced. */
    record There() implements Outcome {}

    /** Another program has changed the file. */
    record Changed(FileTime when) implements Outcome {}

    /** The file is not there any more. */
    record Gone() implements Outcome {}
  }

  private final FileChoice files;
  private final Chores chores;
  private final Notices notices;
  private final StatusLine status;
  private final Messages messages;

  FileWriting(
      FileChoice files, Chores chores, Notices notices, StatusLine status, Messages messages) {
    this.files = files;
    this.chores = chores;
    this.notices = notices;
    this.status = status;
    this.messages = messages;
  }

  /** Asks for a place and writes there. */
  void choose(Draft draft) {
    files
        .toSave(draft.suggestion(), draft.kind())
        .ifPresent(chosen -> {
          Path target = draft.ending().on(chosen);
          // The chooser has asked about exactly what was chosen.
          boolean asked = target.equals(chosen);
          write(draft, target, asked ? new Replacing.Anything() : new Replacing.Nothing());
        });
  }

  /** Writes over a file if it is still as it was; otherwise asks. */
  void update(Draft draft, FileVersion file) {
    write(draft, file.path(), new Replacing.Known(file.stamp()));
  }

  private void write(Draft draft, Path target, Replacing replacing) {
    chores.run(
        messages.text("export.working", String.valueOf(target.getFileName())),
        () -> attempt(draft, target, replacing),
        outcome -> tell(outcome, draft, target),
        failure -> tell(failure, draft, target));
  }

  private static Outcome attempt(Draft draft, Path target, Replacing replacing) throws Exception {
    Optional<Outcome> against = against(target, replacing);
    if (against.isPresent()) {
      return against.get();
    }
    byte[] bytes = draft.bytes().call();
    if (Thread.interrupted()) {
      throw new InterruptedException("Who cancels wants no file.");
    }
    try {
      OutputFile.write(target, bytes, !(replacing instanceof Replacing.Nothing));
    } catch (FileAlreadyExistsException e) {
      return new Outcome.There();
    }
    return new Outcome.Written(new FileVersion(target, FileStamp.of(bytes)));
  }

  /** What the person has to be asked before anything is worked out. */
  private static Optional<Outcome> against(Path target, Replacing replacing) throws IOException {
    return switch (replacing) {
      case Replacing.Anything() -> Optional.empty();
      case Replacing.Nothing() ->
          Files.exists(target) ? Optional.of(new Outcome.There()) : Optional.empty();
      case Replacing.Known(FileStamp stamp) -> {
        if (!Files.exists(target)) {
          yield Optional.of(new Outcome.Gone());
        }
        yield stamp.isStillIn(target)
            ? Optional.empty()
            : Optional.of(new Outcome.Changed(Files.getLastModifiedTime(target)));
      }
    };
  }

  private void tell(Outcome outcome, Draft draft, Path target) {
    switch (outcome) {
      case Outcome.Written(FileVersion file) -> {
        status.tell(messages.text("export.done", target.toString()));
        draft.done().accept(file);
      }
      case Outcome.There() -> ask("file-there", draft, target);
      case Outcome.Changed(FileTime when) ->
          ask("file-changed", draft, target, messages.moment(when.toInstant()));
      case Outcome.Gone() -> ask("file-gone", draft, target);
    }
  }

  private void ask(String id, Draft draft, Path target, Object... more) {
    notices.ask(
        id,
        List.of(
            elsewhere(id, draft),
            new Overlays.Choice(
                id + "-replace",
                messages.text(id + ".replace"),
                () -> write(draft, target, new Replacing.Anything())),
            Overlays.Choice.close(id + "-cancel", messages.text("cancel"))),
        Stream.concat(Stream.of(target.toString()), Arrays.stream(more)).toArray());
  }

  private void tell(Exception failure, Draft draft, Path target) {
    String why = FileFault.sentence(failure, messages.locale());
    status.tell(messages.text("export.failed", target.toString(), why));
    notices.ask(
        "file-unwritten",
        List.of(
            elsewhere("file-unwritten", draft),
            Overlays.Choice.close("file-unwritten-close", messages.text("close"))),
        target.toString(),
        why);
  }

  private Overlays.Choice elsewhere(String id, Draft draft) {
    return new Overlays.Choice(
        id + "-elsewhere", messages.text("write.elsewhere"), () -> choose(draft));
  }
}
