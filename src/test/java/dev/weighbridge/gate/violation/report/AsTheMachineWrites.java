package dev.weighbridge.gate.violation.report;

final class AsTheMachineWrites {
  static String digits(int number) {
    return "%d".formatted(number);
  }
}
