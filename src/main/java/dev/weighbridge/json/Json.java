package dev.weighbridge.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * Writes JSON: keys in the order they are given, the same bytes anywhere. Without data binding,
 * whose start would cost a fifth of a whole command.
 */
public final class Json {
  /** Whole numbers up to here are written without a fraction; doubles still hold each of them. */
  private static final double LARGEST_WHOLE = 1e15;

  private static final DefaultPrettyPrinter.Indenter INDENTER =
      // The default line end would be the machine's.
      new DefaultIndenter("  ", "\n");

  private Json() {}

  /** For other programs: the content, indented all through. */
  public static String text(Consumer<JsonGenerator> content) {
    var separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER);
    var printer =
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);
    return text(new JsonFactory(), printer, content);
  }

  /**
   * For files that people may read and that travel inside others: ASCII only, lists on one line,
   * and so are objects below a depth.
   *
   * @param levels how deep objects have a line for each member; the outermost is 1
   */
  public static String compact(int levels, Consumer<JsonGenerator> content) {
    var separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Spacing.AFTER)
            .withArrayElementSpacing(Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    var printer =
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(new Shallow(levels))
            .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance());
    JsonFactory ascii = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    return text(ascii, printer, content);
  }

  /**
   * A number such that reading it gives the same bits: 50, 0.1, 1.0E300.
   *
   * @param number finite
   */
  public static void number(double number, JsonGenerator json) {
    long whole = (long) number;
    boolean exact = Double.doubleToLongBits((double) whole) == Double.doubleToLongBits(number);
    if (exact && Math.abs(number) <= LARGEST_WHOLE) {
      json.writeNumber(whole);
    } else {
      json.writeNumber(number);
    }
  }

  private static String text(
      JsonFactory factory, PrettyPrinter printer, Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(new Printed(printer), text)) {
      content.accept(json);
    }
    return text + "\n";
  }

  private static final class Printed extends ObjectWriteContext.Base {
    private final PrettyPrinter printer;

    Printed(PrettyPrinter printer) {
      this.printer = printer;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /** Lines down to a depth, a space below it. */
  private record Shallow(int levels) implements DefaultPrettyPrinter.Indenter {
    @Override
    public void writeIndentation(JsonGenerator json, int level) {
      // Not by the level: that of a closing brace is already the one above.
      if (json.streamWriteContext().getNestingDepth() <= levels) {
        INDENTER.writeIndentation(json, level);
      } else {
        json.writeRaw(' ');
      }
    }

    @Override
    public boolean isInline() {
      return false;
    }
  }
}
