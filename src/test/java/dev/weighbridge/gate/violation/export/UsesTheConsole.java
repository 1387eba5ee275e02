package dev.weighbridge.gate.violation.export;

final class UsesTheConsole {
  void say() {
    System.out.println("written");
  }
}
