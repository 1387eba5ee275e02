package dev.weighbridge.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as they are written in files and on the command line: 2026-11-23. */
public final class Days {
  private static final String FORM = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  private Days() {}

  /**
   * The day that a text names; empty where it has another form or the calendar has no such day. The
   * calendar has the years 1 to 9999: people know no year 0.
   */
  public static Optional<LocalDate> of(String text) {
    try {
      return text.matches(FORM)
          ? Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1)
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Reports a text that has the form of a day, such as 2026-02-30, but is none. */
  public static void check(Part day, JsonDocument document, Problems problems) {
    // What is no day by its form has been reported already; $ matches before a break.
    day.text()
        .filter(written -> written.matches(FORM + "\\R?"))
        .map(String::strip)
        .filter(written -> of(written).isEmpty())
        .ifPresent(written ->
            problems.add(document.placeOf(day.pointer()), day.pointer(), "date.none", written));
  }
}
