package dev.weighbridge.gate.violation.command;

import dev.weighbridge.gate.violation.window.UsesTheCommandLine;

record OpensTheWindow(UsesTheCommandLine window) {}
