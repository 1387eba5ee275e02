package dev.weighbridge.export;

import dev.weighbridge.json.JsonMember;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the project in a file that Weighbridge wrote, whatever the file is called. */
public final class EmbeddedProject {
  /** The largest file that is searched, in bytes. */
  public static final int MOST_BYTES = 64 * 1024 * 1024;

  /** The largest text that is searched, in bytes; decoding it takes four times as much memory. */
  private static final int LARGEST_TEXT = 16 * 1024 * 1024;

  /** Where the blanks before the text end at the latest, in characters. */
  private static final int FAR = 1000;

  private static final String PDF = "%PDF-";

  private EmbeddedProject() {}

  /**
   * The text of the project file in an SVG, PNG or PDF picture, or in a JSON object whose member
   * {@code project} holds it; a project file itself is given back as it is. Empty if there is none,
   * or if the file is damaged where it stands. Any bytes give an answer.
   */
  public static Optional<String> find(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return Optional.empty();
    }
    if (startsWith(bytes, PngText.SIGNATURE)) {
      return PngText.project(bytes);
    }
    if (startsWith(bytes, PDF)) {
      return PdfFile.attached(bytes).stream().filter(EmbeddedProject::isProject).findFirst();
    }
    return bytes.length > LARGEST_TEXT
        ? Optional.empty()
        : Decoding.file(bytes).flatMap(EmbeddedProject::fromText);
  }

  private static Optional<String> fromText(String text) {
    String start = text.substring(0, Math.min(text.length(), FAR)).stripLeading();
    if (start.startsWith("{")) {
      return fromJson(text);
    }
    return start.startsWith("<") ? SvgProject.find(text) : Optional.empty();
  }

  private static Optional<String> fromJson(String text) {
    return isProject(text)
        ? Optional.of(text)
        : JsonMember.find(text, "project").filter(EmbeddedProject::isProject);
  }

  private static boolean isProject(String text) {
    return JsonMember.find(text, "weighbridge").isPresent();
  }

  private static boolean startsWith(byte[] bytes, String start) {
    int length = Math.min(bytes.length, start.length());
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(start);
  }
}
