package dev.weighbridge.wording;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one room in one language: the bundle {@code
 * /dev/weighbridge/wording/<room>.properties} (UTF-8, English), or its translation {@code
 * <room>_xx.properties}, key by key. Each text is a {@link MessageFormat} pattern, so an apostrophe
 * is written ’ and a literal brace is quoted.
 */
public final class Messages {
  /** What the program speaks, the usual one first. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

  private final String room;
  private final ResourceBundle bundle;
  private final Map<String, Template> templates = new ConcurrentHashMap<>();

  private Messages(String room, ResourceBundle bundle) {
    this.room = room;
    this.bundle = bundle;
  }

  /** The language of {@link #LANGUAGES} that is spoken where another is asked for. */
  public static Locale spoken(Locale asked) {
    return LANGUAGES.stream()
        .filter(language -> language.getLanguage().equals(asked.getLanguage()))
        .findFirst()
        .orElse(LANGUAGES.getFirst());
  }

  /**
   * Reads the bundle of a room; a language without a translation gives the English texts.
   *
   * @throws IllegalArgumentException if the room has no bundle
   */
  public static Messages of(String room, Locale locale) {
    try {
      // No fallback to the machine's language: English must stay English wherever it is asked for.
      var control =
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
      String name = Messages.class.getPackageName() + "." + room;
      return new Messages(room, ResourceBundle.getBundle(name, locale, control));
    } catch (MissingResourceException e) {
      throw new IllegalArgumentException("There is no message bundle \"" + room + "\".", e);
    }
  }

  /**
   * A text with its arguments in place; numbers and dates are written as the bundle's language
   * writes them.
   *
   * @throws IllegalArgumentException if the bundle has no such key, or its pattern cannot be read
   */
  public String text(String key, Object... arguments) {
    return templates
        .computeIfAbsent(key, unread -> new Template(pattern(unread), locale()))
        .with(arguments);
  }

  /** A day and time in this computer's time zone, as the bundle's language writes them. */
  public String moment(Instant instant) {
    return new DateTimeFormatterBuilder()
        .appendLocalized(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .toFormatter(locale())
        .withZone(ZoneId.systemDefault())
        .format(instant);
  }

  /** Whether the bundle has a text of this key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  private String pattern(String key) {
    try {
      return bundle.getString(key);
    } catch (MissingResourceException e) {
      throw new IllegalArgumentException(
          "The message bundle \"" + room + "\" has no text \"" + key + "\".", e);
    }
  }

  /** The language of the texts. */
  public Locale locale() {
    Locale locale = bundle.getLocale();
    return locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale;
  }
}
