package dev.weighbridge.gate.violation.window;

import picocli.CommandLine;

public record UsesTheCommandLine(CommandLine line) {}
