package dev.weighbridge.figure;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A picture described by texts, as a project file keeps it. */
public final class PictureText {
  private static final String FIGURE = "figure";
  private static final String THEME = "theme";
  private static final String WIDTH = "width";
  private static final String LANGUAGE = "language";

  private final SubjectReader subjects;
  private final Messages messages;
  private final List<String> wrong = new ArrayList<>();

  private PictureText(Dataset dataset, Messages messages) {
    this.subjects = new SubjectReader(dataset, messages);
    this.messages = messages;
  }

  /**
   * The description: {@code figure} is the subject's text form, {@code theme} its name in lower
   * case, {@code width} a number, {@code language} a BCP 47 tag.
   */
  public static Map<String, String> of(Picture picture) {
    return Map.of(
        FIGURE, picture.subject().text(),
        THEME, name(picture.theme()),
        WIDTH, Integer.toString(picture.width()),
        LANGUAGE, picture.locale().toLanguageTag());
  }

  /**
   * Reads a description.
   *
   * @param text may say other things, too; they are kept apart
   * @param dataset whose ids the subject uses
   * @param messages of the room {@code figure}
   */
  public static PictureReading read(Map<String, String> text, Dataset dataset, Messages messages) {
    return new PictureText(dataset, messages).read(text);
  }

  private PictureReading read(Map<String, String> text) {
    Optional<Subject> subject = given(text, FIGURE).flatMap(this::subject);
    Optional<Theme> theme = given(text, THEME).flatMap(this::theme);
    Optional<Integer> width = given(text, WIDTH).flatMap(this::width);
    Optional<Locale> locale = given(text, LANGUAGE).flatMap(this::locale);
    if (!wrong.isEmpty()) {
      return new PictureReading.Unknown(wrong);
    }
    Map<String, String> others = new TreeMap<>(text);
    others.keySet().removeAll(Set.of(FIGURE, THEME, WIDTH, LANGUAGE));
    return new PictureReading.Known(
        new Picture(
            subject.orElseThrow(), theme.orElseThrow(), width.orElseThrow(), locale.orElseThrow()),
        others);
  }

  private Optional<String> given(Map<String, String> text, String key) {
    Optional<String> value = Optional.ofNullable(text.get(key));
    if (value.isEmpty()) {
      wrong.add(messages.text("picture.missing", key));
    }
    return value;
  }

  private Optional<Subject> subject(String text) {
    return switch (subjects.read(text)) {
      case SubjectReading.Known(Subject subject) -> Optional.of(subject);
      case SubjectReading.Unknown(String sentence) -> {
        wrong.add(sentence);
        yield Optional.empty();
      }
    };
  }

  private Optional<Theme> theme(String text) {
    List<Theme> themes = List.of(Theme.values());
    Optional<Theme> theme = themes.stream().filter(one -> name(one).equals(text)).findFirst();
    if (theme.isEmpty()) {
      List<String> names = themes.stream().map(PictureText::name).toList();
      wrong.add(messages.text("picture.theme", text, String.join(", ", names)));
    }
    return theme;
  }

  private Optional<Integer> width(String text) {
    if (text.matches("[1-9][0-9]{2,3}")) {
      int width = Integer.parseInt(text);
      if (width >= Picture.SMALLEST_WIDTH && width <= Picture.LARGEST_WIDTH) {
        return Optional.of(width);
      }
    }
    String least = Integer.toString(Picture.SMALLEST_WIDTH);
    wrong.add(messages.text("picture.width", text, least, Integer.toString(Picture.LARGEST_WIDTH)));
    return Optional.empty();
  }

  private Optional<Locale> locale(String text) {
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(text).build());
    } catch (IllformedLocaleException e) {
      wrong.add(messages.text("picture.language", text));
      return Optional.empty();
    }
  }

  private static String name(Theme theme) {
    return theme.name().toLowerCase(Locale.ROOT);
  }
}
