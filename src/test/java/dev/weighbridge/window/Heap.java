package dev.weighbridge.window;

import java.lang.management.ManagementFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/** How much of the heap is in use for good. */
final class Heap {
  private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+).*");

  private Heap() {}

  /**
   * Bytes of all live objects after a collection; without arrays of int, which are the pixels that
   * the software renderer keeps up to a limit of its own, and what fills gaps between objects.
   */
  static long live() {
    return histogram()
        .lines()
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .filter(line -> !line.group(2).equals("[I") && !line.group(2).contains("Filler"))
        .mapToLong(line -> Long.parseLong(line.group(1)))
        .sum();
  }

  private static String histogram() {
    try {
      return (String)
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "gcClassHistogram",
                  new Object[] {new String[0]},
                  new String[] {String[].class.getName()});
    } catch (JMException e) {
      throw new AssertionError(e);
    }
  }
}
