package dev.weighbridge.command;

import dev.weighbridge.dataset.CapabilityEvidence;
import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.dataset.Scenario;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Requirements;
import dev.weighbridge.decision.Sampling;
import dev.weighbridge.json.Days;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Excerpt;
import dev.weighbridge.wording.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The options that several sub-commands share, and what they stand for in a dataset. */
final class Options {
  private static final String OWN = "--own";
  private static final String PROJECT = "--project";
  private static final String DATE = "--date";
  private static final String LOCALE = "--locale";
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
    spec.usageMessage()
        .description(messages.text(name + ".about"))
        .sortOptions(false)
        .sortSynopsis(false);
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

  /** An option with one value out of an enumeration. */
  <E extends Enum<E>> OptionSpec.Builder oneOf(String name, Class<E> values) {
    List<String> names = names(values);
    return option(name, values, name.substring(2), String.join(", ", names), names.getFirst())
        .completionCandidates(names);
  }

  /** The same with the first value where nobody chooses. */
  <E extends Enum<E>> OptionSpec.Builder choice(String name, Class<E> values) {
    return oneOf(name, values).defaultValue(values.getEnumConstants()[0].name());
  }

  /** The values of an enumeration as they are written on the command line. */
  static <E extends Enum<E>> List<String> names(Class<E> values) {
    return Stream.of(values.getEnumConstants())
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** What completion offers: words out of the bundled dataset, which is read only for that. */
  static Iterable<String> bundled(Function<Dataset, List<String>> words) {
    return () -> words.apply(DatasetReader.bundled()).iterator();
  }

  /** The value of a {@link #choice}. */
  <E extends Enum<E>> E chosen(ParseResult given, String name) {
    return given.commandSpec().findOption(name).getValue();
  }

  /** An option without a value. */
  OptionSpec flag(String name) {
    return OptionSpec.builder(name)
        .description(messages.text("option." + name.substring(2)))
        .build();
  }

  /** An option whose values add up. */
  OptionSpec.Builder repeatable(String name, String value, Object... arguments) {
    return option(name, List.class, value, arguments).auxiliaryTypes(String.class).arity("1");
  }

  OptionSpec own() {
    return OptionSpec.builder(OWN, "--data")
        .type(Path.class)
        .paramLabel(messages.text("value.file"))
        .description(messages.text("option.own"))
        .build();
  }

  /** All that says what a project is: where it starts from and what is changed. */
  void addProject(CommandSpec spec) {
    spec.addOption(option(PROJECT, Path.class, "file").build())
        .addOption(
            option(SCENARIO, String.class, "id")
                .completionCandidates(bundled(Options::scenarioIds))
                .build())
        .addOption(
            option(LANGUAGES, String.class, "ids")
                .completionCandidates(bundled(Options::languageIds))
                .build());
    PriorityOptions.add(spec, this);
    spec.addOption(
            repeatable(REQUIRE, "capability")
                .completionCandidates(bundled(Options::capabilityIds))
                .build())
        .addOption(option(SEED, long.class, "number", Sampling.USUAL_SEED).build())
        .addOption(option(DATE, LocalDate.class, "date").converters(this::day).build())
        .addOption(
            option(
                    LOCALE,
                    String.class,
                    "language",
                    String.join(", ", languageTags()),
                    languageTags().getFirst())
                .completionCandidates(languageTags())
                .build())
        .addOption(own());
  }

  /** A day that project files can hold. */
  private LocalDate day(String text) {
    return Days.of(text)
        .orElseThrow(
            () -> new TypeConversionException(messages.text("date.form", Excerpt.of(text))));
  }

  private static List<String> scenarioIds(Dataset dataset) {
    return dataset.scenarios().stream().map(Scenario::id).toList();
  }

  private static List<String> languageIds(Dataset dataset) {
    return dataset.comparison().alternatives().stream().map(Alternative::id).toList();
  }

  private static List<String> capabilityIds(Dataset dataset) {
    return dataset.capabilities().stream().map(CapabilityEvidence::id).toList();
  }

  private static List<String> languageTags() {
    return Messages.LANGUAGES.stream().map(Locale::toLanguageTag).toList();
  }

  /** The language of the words: what was asked for, or else that of the picture opened. */
  Locale locale(ParseResult given, Opening opening) throws Failure {
    String asked =
        given.matchedOptionValue(LOCALE, opening.order().picture().locale().toLanguageTag());
    for (Locale language : Messages.LANGUAGES) {
      if (language.toLanguageTag().equalsIgnoreCase(asked.strip())) {
        return language;
      }
    }
    throw unknown("unknown.locale", asked, languageTags());
  }

  /** The dataset that was asked for, or else the bundled one. */
  Dataset dataset(ParseResult given, Console console) throws Failure {
    return new Evidence(messages).read(source(OWN, given, console));
  }

  private Optional<Source> source(String option, ParseResult given, Console console) {
    return Optional.<Path>ofNullable(given.matchedOptionValue(option, null))
        .map(file -> new Source(file, console, messages));
  }

  /** What the run starts from: the project that was asked for, or a fresh one. */
  Opening opening(ParseResult given, Console console) throws Failure {
    Optional<Source> own = source(OWN, given, console);
    Optional<Source> project = source(PROJECT, given, console);
    if (own.isPresent()
        && project.isPresent()
        && own.get().isStandardInput()
        && project.get().isStandardInput()) {
      throw new Failure(ExitCode.USAGE, messages.text("input.once"));
    }
    Dataset dataset = new Evidence(messages).read(own);
    return project.isPresent()
        ? Opening.of(project.get(), dataset, console, messages)
        : Opening.of(dataset);
  }

  /** The one project that was asked for. */
  Project project(ParseResult given, Opening opening) throws Failure {
    String scenario = given.matchedOptionValue(SCENARIO, "");
    return scenario.isEmpty()
        ? changed(given, opening.project())
        : changed(given, opening.project().withScenario(scenario(scenario, opening)));
  }

  /** The same on every scenario where all are asked for. */
  List<Project> projects(ParseResult given, Opening opening) throws Failure {
    String scenario = given.matchedOptionValue(SCENARIO, "");
    Project project = opening.project();
    if (scenario.isEmpty()) {
      return List.of(changed(given, project));
    }
    List<Project> projects = new ArrayList<>();
    for (Scenario one :
        scenario.equals(FigureOptions.ALL)
            ? project.dataset().scenarios()
            : List.of(scenario(scenario, opening))) {
      projects.add(changed(given, project.withScenario(one)));
    }
    return List.copyOf(projects);
  }

  /** With the languages, priorities, requirements, seed and day that were asked for. */
  private Project changed(ParseResult given, Project start) throws Failure {
    Dataset dataset = start.dataset();
    Project project = start;
    if (given.hasMatchedOption(LANGUAGES)) {
      project = project.withShown(languages(given.matchedOptionValue(LANGUAGES, ""), dataset));
    }
    if (given.hasMatchedOption(REQUIRE)) {
      project = project.withRequirements(requirements(given, dataset));
    }
    Priorities priorities =
        new PriorityOptions(dataset.comparison(), messages)
            .apply(
                project.priorities(),
                given.matchedOptionValue(PriorityOptions.IMPORTANCE, List.of()),
                given.matchedOptionValue(PriorityOptions.PIN, List.of()));
    return project
        .withPriorities(priorities)
        .withSeed(given.matchedOptionValue(SEED, project.seed()))
        .changedOn(given.matchedOptionValue(DATE, project.changed()));
  }

  private Requirements requirements(ParseResult given, Dataset dataset) throws Failure {
    List<String> known = capabilityIds(dataset);
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

  private Scenario scenario(String id, Opening opening) throws Failure {
    Dataset dataset = opening.project().dataset();
    for (Scenario scenario : dataset.scenarios()) {
      if (scenario.id().equals(id)) {
        return scenario;
      }
    }
    throw unknown("unknown.scenario", id, scenarioIds(dataset));
  }

  private Set<String> languages(String asked, Dataset dataset) throws Failure {
    List<String> all = languageIds(dataset);
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
    return new Failure(
        ExitCode.USAGE, messages.text(key, Excerpt.of(id), String.join(", ", known)));
  }
}
