package dev.weighbridge.command;

import dev.weighbridge.dataset.CapabilityEvidence;
import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.Scenario;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Requirements;
import dev.weighbridge.decision.Sampling;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that several sub-commands share, and what they stand for in a dataset. */
final class Options {
  private static final String DATA = "--data";
  private static final String SCENARIO = "--scenario";
  private static final String LANGUAGES = "--languages";
  private static final String REQUIRE = "--require";
  private static final String SEED = "--seed";

  private final Messages messages;

  Options(Messages messages) {
    this.messages = messages;
  }

  /** A sub-command whose description is the text {@code <name>.about}. */
  CommandSpec command(String name, Subcommand subcommand) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(subcommand).name(name);
    spec.usageMessage().description(messages.text(name + ".about")).sortOptions(false);
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description(messages.text("option.help"))
            .build());
    return spec;
  }

  /**
   * An option with one value, described by the text {@code option.<name without dashes>}.
   *
   * @param value the text {@code value.<value>} stands for the value in the help
   * @param arguments of the description
   */
  OptionSpec.Builder option(String name, Class<?> type, String value, Object... arguments) {
    return OptionSpec.builder(name)
        .type(type)
        .paramLabel(messages.text("value." + value))
        .description(messages.text("option." + name.substring(2), arguments));
  }

  /** An option with one value out of an enumeration, the first by default. */
  <E extends Enum<E>> OptionSpec.Builder choice(String name, Class<E> values) {
    List<String> names =
        Stream.of(values.getEnumConstants())
            .map(value -> value.name().toLowerCase(Locale.ROOT))
            .toList();
    return option(name, values, name.substring(2), String.join(", ", names))
        .defaultValue(names.getFirst());
  }

  /** The value of a {@link #choice}. */
  <E extends Enum<E>> E chosen(ParseResult given, String name) {
    return given.commandSpec().findOption(name).getValue();
  }

  OptionSpec data() {
    return option(DATA, Path.class, "file").build();
  }

  OptionSpec scenario() {
    return option(SCENARIO, String.class, "id").build();
  }

  OptionSpec languages() {
    return option(LANGUAGES, String.class, "ids").build();
  }

  /** Importances of dimensions and criteria, repeatable. */
  OptionSpec importance() {
    return repeatable(PriorityOptions.IMPORTANCE, "importance");
  }

  /** Shares of pinned dimensions, repeatable. */
  OptionSpec pin() {
    return repeatable(PriorityOptions.PIN, "pin");
  }

  /** Required capabilities, repeatable. */
  OptionSpec require() {
    return repeatable(REQUIRE, "capability");
  }

  OptionSpec seed() {
    return option(SEED, long.class, "number", Sampling.USUAL_SEED).build();
  }

  private OptionSpec repeatable(String name, String value) {
    return option(name, List.class, value).auxiliaryTypes(String.class).arity("1").build();
  }

  /** The dataset that was asked for, or else the bundled one. */
  Dataset dataset(ParseResult given) throws Failure {
    Optional<Path> file = Optional.ofNullable(given.matchedOptionValue(DATA, null));
    return new Evidence(messages).read(file);
  }

  /** A project with the dataset, scenario, languages and priorities that were asked for. */
  Project project(ParseResult given) throws Failure {
    Dataset dataset = dataset(given);
    Project project =
        Project.of(dataset, scenario(given, dataset)).withShown(languages(given, dataset));
    Priorities priorities =
        new PriorityOptions(dataset.comparison(), messages)
            .apply(
                project.priorities(),
                given.matchedOptionValue(PriorityOptions.IMPORTANCE, List.of()),
                given.matchedOptionValue(PriorityOptions.PIN, List.of()));
    return project
        .withPriorities(priorities)
        .withRequirements(requirements(given, dataset))
        .withSeed(seed(given));
  }

  private Requirements requirements(ParseResult given, Dataset dataset) throws Failure {
    List<String> known = dataset.capabilities().stream().map(CapabilityEvidence::id).toList();
    Set<String> required = new LinkedHashSet<>();
    for (String name : given.matchedOptionValue(REQUIRE, List.<String>of())) {
      String id = name.strip().toLowerCase(Locale.ROOT);
      if (!known.contains(id)) {
        throw unknown("unknown.capability", name, known);
      }
      required.add(id);
    }
    return new Requirements(required);
  }

  private static long seed(ParseResult given) {
    return given.matchedOptionValue(SEED, Sampling.USUAL_SEED);
  }

  private Scenario scenario(ParseResult given, Dataset dataset) throws Failure {
    String id = given.matchedOptionValue(SCENARIO, dataset.scenarios().getFirst().id());
    for (Scenario scenario : dataset.scenarios()) {
      if (scenario.id().equals(id)) {
        return scenario;
      }
    }
    throw unknown("unknown.scenario", id, dataset.scenarios().stream().map(Scenario::id).toList());
  }

  private Set<String> languages(ParseResult given, Dataset dataset) throws Failure {
    List<String> all = dataset.comparison().alternatives().stream().map(Alternative::id).toList();
    String asked = given.matchedOptionValue(LANGUAGES, String.join(",", all));
    Set<String> wanted = new LinkedHashSet<>();
    for (String name : asked.split(",", -1)) {
      String id = name.strip().toLowerCase(Locale.ROOT);
      if (!all.contains(id)) {
        throw unknown("unknown.language", name, all);
      }
      wanted.add(id);
    }
    return wanted;
  }

  /** Something was named that does not exist; the sentence lists what does. */
  Failure unknown(String key, String id, List<String> known) {
    return new Failure(ExitCode.USAGE, messages.text(key, id, String.join(", ", known)));
  }
}
