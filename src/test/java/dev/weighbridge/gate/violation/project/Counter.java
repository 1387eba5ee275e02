package dev.weighbridge.gate.violation.project;

final class Counter {
  static int count;

  void add() {
    count++;
  }
}
