package dev.weighbridge.gate.violation.figure;

import java.awt.Color;

record UsesAToolkit(Color color) {}
