package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.figure.Subject;
import dev.weighbridge.project.Edit;
import dev.weighbridge.report.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Nothing is replaced that the person was not asked about, and whatever fails is told. */
@ExtendWith(ApplicationExtension.class)
class FileWritingJourneyTest {
  private static final Groundwork GROUNDWORK = Groundwork.lay();
  private static final byte[] THEIRS = {'t', 'h', 'e', 'i', 'r', 's'};

  private final Journey.Answers answers = new Journey.Answers();
  private HiddenWindow window;
  @TempDir private Path folder;
  private int importance;

  @BeforeEach
  void open() {
    window = new HiddenWindow(GROUNDWORK, answers);
  }

  private interface Change {
    void make(Path file) throws IOException;
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void whatAnotherProgramWroteIsNotOverwrittenUnasked() throws IOException {
    Path file = folder.resolve("ours.weighbridge");
    saveAs(file);
    Files.write(file, THEIRS);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
    work();
    save(window);
    assertTrue(window.words("file-changed").contains("2023"), window.words("file-changed"));
    window.press("file-changed-cancel");
    assertArrayEquals(THEIRS, Files.readAllBytes(file));
    assertTrue(window.document().isUnsaved());

    Path other = folder.resolve("mine.weighbridge");
    answers.answer(other);
    save(window);
    window.press("file-changed-elsewhere");
    assertArrayEquals(THEIRS, Files.readAllBytes(file));
    assertFalse(window.document().isUnsaved());
    assertEquals(other, window.document().file().orElseThrow().path());
    work();
    save(window);
    assertFalse(window.document().isUnsaved(), "nobody else changed the new file");
  }

  /** Whatever becomes of the file, saving asks before it changes what is there. */
  @Test
  void everyChangeFromOutsideIsAskedAbout() throws IOException {
    Map<String, Change> changes = new LinkedHashMap<>();
    changes.put("longer", file -> Files.writeString(file, " ", StandardOpenOption.APPEND));
    changes.put("same size and time", FileWritingJourneyTest::flipOneByte);
    changes.put("empty", file -> Files.write(file, new byte[0]));
    changes.put("deleted", Files::delete);
    changes.put("moved", file -> Files.move(file, file.resolveSibling("moved")));
    changes.put(
        "a folder",
        file -> {
          Files.delete(file);
          Files.createDirectory(file);
        });
    int number = 0;
    for (Map.Entry<String, Change> change : changes.entrySet()) {
      Path file = folder.resolve(number++ + ".weighbridge");
      saveAs(file);
      work();
      change.getValue().make(file);
      String before = state(file);
      save(window);
      assertEquals(before, state(file), change.getKey());
      String asked = Files.exists(file) ? "file-changed" : "file-gone";
      assertTrue(window.isShown(asked), change.getKey());
      window.press(asked + "-cancel");
      assertTrue(window.document().isUnsaved(), change.getKey());
      if (!Files.isDirectory(file)) {
        save(window);
        window.press(asked + "-replace");
        assertFalse(window.document().isUnsaved(), change.getKey());
      }
    }
  }

  @Test
  void touchingChangesNothingAndSavingTwiceAsksNothing() throws IOException {
    Path file = folder.resolve("ours.weighbridge");
    saveAs(file);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1));
    work();
    window.inTurn(() -> {
      window.window().saving().save();
      window.window().workbench().edit(new Edit.WeighDimension(0, 1));
      window.window().saving().save();
      window.window().saving().save();
    });
    assertFalse(window.document().isUnsaved());
    assertFalse(window.isShown("file-changed"));
  }

  @Test
  void ofTwoWindowsOnOneFileTheLaterIsAsked() throws IOException {
    Path file = folder.resolve("shared.weighbridge");
    saveAs(file);
    HiddenWindow second = new HiddenWindow(GROUNDWORK, answers);
    second.inTurn(() -> second.filing().open(file));
    work();
    save(window);
    byte[] first = Files.readAllBytes(file);
    second.inTurn(() -> second.window().workbench().edit(new Edit.WeighDimension(1, 2)));
    save(second);
    assertTrue(second.isShown("file-changed"));
    assertArrayEquals(first, Files.readAllBytes(file));
    second.press("file-changed-replace");
    assertFalse(second.document().isUnsaved());
    second.close();
    work();
    save(window);
    assertTrue(window.isShown("file-changed"));
  }

  /** The chooser asked about what was chosen, not about what becomes of it. */
  @Test
  void aFileIsNotReplacedUnderANameThatNobodyChose() throws IOException {
    Path project = Files.write(folder.resolve("other.weighbridge"), THEIRS);
    answers.answer(folder.resolve("other"));
    window.inTurn(() -> window.window().saving().saveAs());
    assertTrue(window.isShown("file-there"));
    assertArrayEquals(THEIRS, Files.readAllBytes(project));
    window.press("file-there-cancel");
    assertArrayEquals(THEIRS, Files.readAllBytes(project));

    for (String chosen : List.of("report", "report.png", "report.", "report.svg.html ")) {
      Path picture = Files.write(folder.resolve("report.svg"), THEIRS);
      export(chosen, Format.SVG);
      assertTrue(window.isShown("file-there"), chosen);
      assertArrayEquals(THEIRS, Files.readAllBytes(picture), chosen);
      window.press("file-there-replace");
      assertTrue(Files.readString(picture).startsWith("<"), chosen);
    }
    export("report.svg", Format.SVG);
    assertFalse(window.isShown("file-there"), "the chooser has asked");
  }

  @Test
  void whatFailsIsToldInACardThatLeadsOn() throws IOException {
    answers.answer(folder.resolve("missing").resolve("x.weighbridge"));
    window.inTurn(() -> window.window().saving().saveAs());
    String words = window.words("file-unwritten");
    assertTrue(words.contains("There is no such file or folder"), words);
    Path there = folder.resolve("x.weighbridge");
    answers.answer(there);
    window.press("file-unwritten-elsewhere");
    assertTrue(Files.exists(there));

    export("missing/x.png", Format.PNG);
    assertTrue(window.isShown("file-unwritten"));
    window.press("file-unwritten-close");

    window.inTurn(() -> window.filing().open(folder));
    assertTrue(window.isShown("problems"));
    window.press("problems-close");
    assertEquals(there, window.document().file().orElseThrow().path());
  }

  @Test
  void aPageThatNoBrowserShowsCanBeCopied() {
    answers.removeBrowser();
    window.inTurn(() -> window.window().links().open("https://example.org/a"));
    assertTrue(window.words("no-browser").contains("https://example.org/a"));
    window.press("no-browser-copy");
    assertEquals(List.of("https://example.org/a"), answers.copied());
  }

  @Test
  void savingAsProposesTheNameThatTheFileHas() {
    saveAs(folder.resolve("any.weighbridge"));
    assertEquals("transactional-microservice.weighbridge", answers.suggested());
    for (String name : List.of("chart v1.2.weighbridge", "Größe 2.weighbridge", "a.weighbridge")) {
      saveAs(folder.resolve(name));
      work();
      saveAs(folder.resolve("other.weighbridge"));
      assertEquals(name, answers.suggested());
    }
  }

  private static void flipOneByte(Path file) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, time);
  }

  private static String state(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? Files.readString(file)
        : Files.exists(file) ? "folder" : "nothing";
  }

  private void work() {
    window.inTurn(
        () -> window.window().workbench().edit(new Edit.WeighDimension(0, 1 + ++importance % 99)));
  }

  private void saveAs(Path file) {
    answers.answer(file);
    window.inTurn(() -> window.window().saving().saveAs());
    assertFalse(window.document().isUnsaved());
  }

  private static void save(HiddenWindow window) {
    window.inTurn(() -> window.window().saving().save());
  }

  private void export(String name, Format format) {
    answers.answer(folder.resolve(name));
    window.inTurn(() -> window.window().exports().save(new Subject.Fit(), format));
  }
}
