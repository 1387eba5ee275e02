package dev.weighbridge.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@link PdfWriter} put into a PDF beside the picture. It is found by what stands before each
 * stream, and nothing else is read: a PDF's tables and object streams can be made to unpack to far
 * more than there is memory, and to lead in circles.
 */
public final class PdfFile {
  /** The most bytes that a PDF may have. */
  public static final int LARGEST = 32 * 1024 * 1024;

  static final String PROJECT = "weighbridge.json";
  static final String TYPE = "application/json";

  /** The most attachments that are unpacked. */
  private static final int MOST_ATTACHED = 8;

  /** The most dictionaries that are looked at, and the most bytes before and in each. */
  private static final int MOST_SEEN = 100;

  private static final int LONGEST_DICTIONARY = 2000;

  private static final String MARK = "/EmbeddedFile";
  private static final Pattern ATTACHED = Pattern.compile(MARK + "(?![^\\s/<>\\[\\]()%])");
  private static final Pattern JSON =
      Pattern.compile("/application(?:#2[Ff]|/)json(?![^\\s/<>\\[\\]()%])");
  private static final Pattern FLATE =
      Pattern.compile("/Filter\\s*(?:/FlateDecode\\b|\\[\\s*/FlateDecode\\s*\\])");

  private final byte[] pdf;

  private PdfFile(byte[] pdf) {
    this.pdf = pdf;
  }

  /**
   * The JSON files that are attached to a PDF, the one that was written last first; none if the
   * bytes are no PDF. What is damaged, encrypted or unpacks to more than a project may have is left
   * out.
   */
  public static List<String> attached(byte[] pdf) {
    return pdf.length > LARGEST ? List.of() : new PdfFile(pdf).attached();
  }

  private List<String> attached() {
    List<Optional<String>> found = new ArrayList<>();
    int at = last(MARK, pdf.length, 0);
    for (int seen = 0; at >= 0 && seen < MOST_SEEN && found.size() < MOST_ATTACHED; seen++) {
      stream(at).ifPresent(stream -> found.add(text(stream)));
      at = last(MARK, at - 1, 0);
    }
    return found.stream().flatMap(Optional::stream).toList();
  }

  /** The stream whose dictionary says at a place that it is a file, if it is one of JSON. */
  private Optional<Stream> stream(int mark) {
    int end = next("stream", mark, mark + LONGEST_DICTIONARY);
    int start = last("obj", mark, mark - LONGEST_DICTIONARY);
    String dictionary =
        start < 0 || end < 0
            ? ""
            : new String(pdf, start, end - start, StandardCharsets.ISO_8859_1);
    // A name that is longer than the mark may stand in another object, before this one.
    return ATTACHED.matcher(dictionary).find()
            && JSON.matcher(dictionary).find()
            && !dictionary.contains("endobj")
        ? Optional.of(new Stream(dictionary, end + "stream".length()))
        : Optional.empty();
  }

  private Optional<String> text(Stream stream) {
    int from = stream.from();
    from += startsWith("\r\n", from) ? 2 : startsWith("\n", from) ? 1 : 0;
    int to = next("endstream", from, pdf.length);
    if (to < 0) {
      return Optional.empty();
    }
    if (!stream.dictionary().contains("/Filter")) {
      return Decoding.utf8(pdf, from, to - (startsWith("\n", to - 1) ? 1 : 0));
    }
    return FLATE.matcher(stream.dictionary()).find()
        ? Decoding.inflated(pdf, from, to)
        : Optional.empty();
  }

  /** Where a word stands next, before an end, or -1. */
  private int next(String word, int from, int end) {
    for (int i = from; i < end; i++) {
      if (startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Where a word stands last, at or before a place and not before an end, or -1. */
  private int last(String word, int from, int end) {
    for (int i = from; i >= end; i--) {
      if (startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean startsWith(String word, int at) {
    if (at < 0 || at + word.length() > pdf.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (pdf[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A stream of the file.
   *
   * @param dictionary what stands before it since its object began
   * @param from where its content begins, line end included
   */
  private record Stream(String dictionary, int from) {}
}
