package dev.weighbridge.gate;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Calls of the JDK whose answer depends on the language of the machine. Most have a twin that takes
 * a {@link Locale}.
 */
final class MachineLocale {
  private static final Set<String> FORMATS =
      Set.of(
          "getInstance",
          "getNumberInstance",
          "getIntegerInstance",
          "getPercentInstance",
          "getCurrencyInstance",
          "getCompactNumberInstance",
          "getDateInstance",
          "getTimeInstance",
          "getDateTimeInstance");

  /** Methods and constructors that may only be called with a locale, by class. */
  private static final Map<String, Set<String>> ASK_FOR_ONE =
      Map.ofEntries(
          Map.entry(
              "java.lang.String", Set.of("format", "formatted", "toLowerCase", "toUpperCase")),
          Map.entry("java.io.PrintStream", Set.of("format", "printf")),
          Map.entry("java.io.PrintWriter", Set.of("format", "printf")),
          Map.entry("java.io.Console", Set.of("format", "printf", "readLine")),
          Map.entry("java.util.Formatter", Set.of("<init>", "format")),
          Map.entry("java.util.Scanner", Set.of("<init>")),
          Map.entry("java.util.ResourceBundle", Set.of("getBundle")),
          Map.entry("java.util.Calendar", Set.of("getInstance")),
          Map.entry("java.text.NumberFormat", FORMATS),
          Map.entry("java.text.DateFormat", FORMATS),
          Map.entry("java.text.DecimalFormat", Set.of("<init>")),
          Map.entry("java.text.DecimalFormatSymbols", Set.of("<init>", "getInstance")),
          Map.entry("java.text.SimpleDateFormat", Set.of("<init>")),
          Map.entry("java.text.ChoiceFormat", Set.of("<init>")),
          Map.entry("java.text.MessageFormat", Set.of("<init>", "format")),
          Map.entry("java.text.Collator", Set.of("getInstance")),
          Map.entry("java.text.BreakIterator", Set.of("getCharacterInstance", "getWordInstance")),
          Map.entry(
              "java.time.format.DateTimeFormatter",
              Set.of("ofPattern", "ofLocalizedDate", "ofLocalizedTime", "ofLocalizedDateTime")),
          Map.entry("java.time.format.DateTimeFormatterBuilder", Set.of("toFormatter")));

  private MachineLocale() {}

  static boolean decides(JavaCall<?> call) {
    List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
    // A format that exists has its locale; only what makes one is asked.
    return parameters.stream()
            .noneMatch(
                type -> type.isEquivalentTo(Locale.class) || type.isEquivalentTo(Object.class))
        && ASK_FOR_ONE
            .getOrDefault(call.getTargetOwner().getName(), Set.of())
            .contains(call.getName());
  }
}
