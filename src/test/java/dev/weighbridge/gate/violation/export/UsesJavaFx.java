package dev.weighbridge.gate.violation.export;

import javafx.scene.paint.Color;

record UsesJavaFx(Color color) {}
