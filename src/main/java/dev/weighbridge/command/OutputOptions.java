package dev.weighbridge.command;

import dev.weighbridge.wording.Messages;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Where documents go. */
record OutputOptions(Options options, Messages messages) {
  private static final String OUT = "--out";
  private static final String FORCE = "--force";

  OptionSpec out(boolean required) {
    return options.repeatable(OUT, "file").required(required).build();
  }

  OptionSpec force() {
    return options.flag(FORCE);
  }

  List<String> names(ParseResult given) {
    return given.matchedOptionValue(OUT, List.of());
  }

  boolean overwrite(ParseResult given) {
    return given.hasMatchedOption(FORCE);
  }

  /** Says what was written, unless standard output carries a document. */
  void tell(List<ExportJobs.Job> jobs, Console console) {
    if (jobs.stream().noneMatch(job -> job.target().isStandardOutput())) {
      jobs.forEach(job -> console.say(messages.text("export.done", job.target().name()) + "\n"));
    }
  }
}
