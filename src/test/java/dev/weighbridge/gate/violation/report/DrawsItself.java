package dev.weighbridge.gate.violation.report;

import java.awt.Graphics2D;

record DrawsItself(Graphics2D graphics) {}
