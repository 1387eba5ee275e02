package dev.weighbridge.window;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the window needs of the computer it runs on; a journey gives its own.
 *
 * @param today tells the day, for the date of an edit
 * @param locale its language, if the window speaks it; else English
 * @param files asks for files
 * @param browser opens sources
 * @param clip takes copies
 * @param memory keeps settings
 * @param recovery keeps the unsaved project
 * @param log keeps the details of a defect; gives its file, or nothing where there is none
 */
record Outside(
    Supplier<LocalDate> today,
    Locale locale,
    FileChoice files,
    Browser browser,
    Clip clip,
    Memory memory,
    RecoveryStore recovery,
    Function<Throwable, Optional<Path>> log) {}
