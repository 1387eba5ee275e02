package dev.weighbridge.gate.violation.unmarked;

record Unmarked() {}
