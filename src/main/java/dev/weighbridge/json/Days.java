package dev.weighbridge.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The rule that a day is one of the calendar. */
public final class Days {
  private Days() {}

  /** Reports a text that has the form of a day, such as 2026-02-30, but is none. */
  public static void check(Part day, JsonDocument document, Problems problems) {
    // What is no day by its form has been reported already; $ matches before a break.
    Optional<String> text =
        day.text().filter(written -> written.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}\\R?"));
    try {
      text.ifPresent(LocalDate::parse);
    } catch (DateTimeParseException e) {
      Place place = document.placeOf(day.pointer());
      problems.add(place, day.pointer(), "date.none", text.orElse("").strip());
    }
  }
}
