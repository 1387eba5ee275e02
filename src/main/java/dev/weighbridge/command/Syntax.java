package dev.weighbridge.command;

import dev.weighbridge.wording.Excerpt;
import dev.weighbridge.wording.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** What can be written on the command line, and the help that says so. */
final class Syntax {
  private static final int WIDTH = 100;

  private final Messages messages;

  Syntax(Messages messages) {
    this.messages = messages;
  }

  /** A parser for some sub-commands; each spec's user object is its sub-command. */
  CommandLine of(List<Subcommand> subcommands) {
    CommandLine line = new CommandLine(root());
    for (Subcommand subcommand : subcommands) {
      CommandSpec spec = subcommand.spec();
      spec.usageMessage().width(WIDTH);
      line.addSubcommand(spec.name(), spec);
    }
    return line.registerConverter(int.class, text -> whole(text, Integer::valueOf))
        .registerConverter(long.class, text -> whole(text, Long::valueOf))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
  }

  /** The parser's own sentence would name the Java type. */
  private <N extends Number> N whole(String text, Function<String, N> reading) {
    try {
      return reading.apply(text.strip());
    } catch (NumberFormatException e) {
      throw new TypeConversionException(messages.text("number.whole", Excerpt.of(text)));
    }
  }

  private CommandSpec root() {
    CommandSpec spec = CommandSpec.create().name("weighbridge");
    spec.version(messages.text("version", version()));
    spec.addOption(flag("-h", "--help", "option.help").usageHelp(true).build());
    spec.addOption(flag("-V", "--version", "option.version").versionHelp(true).build());
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(
          Integer.toString(code.value()),
          messages.text("exit." + code.name().toLowerCase(Locale.ROOT)));
    }
    spec.usageMessage()
        .width(WIDTH)
        .sortOptions(false)
        .description(messages.text("about"))
        .commandListHeading("%n" + messages.text("heading.commands") + "%n")
        .exitCodeListHeading("%n" + messages.text("heading.exit") + "%n")
        .exitCodeList(codes);
    return spec;
  }

  private OptionSpec.Builder flag(String letter, String name, String key) {
    return OptionSpec.builder(letter, name).description(messages.text(key));
  }

  /** The program's version, which the build writes into a resource. */
  private static String version() {
    return resource("version.txt").strip();
  }

  /** The text of a resource beside this class. */
  static String resource(String name) {
    try (InputStream in = Syntax.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
