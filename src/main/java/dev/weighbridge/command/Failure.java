package dev.weighbridge.command;

/** The end of a command that cannot do what it was asked; its sentence is said to the user. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1;

  private final ExitCode code;
  private final String sentence;

  Failure(ExitCode code, String sentence) {
    super(sentence);
    this.code = code;
    this.sentence = sentence;
  }

  ExitCode code() {
    return code;
  }

  String sentence() {
    return sentence;
  }
}
