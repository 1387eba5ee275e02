package dev.weighbridge.gate.violation.decision;

import java.nio.file.Path;

record ReadsAFile(Path file) {}
