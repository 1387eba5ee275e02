package dev.weighbridge.gate.violation.project;

import dev.weighbridge.gate.violation.dataset.KnowsTheProject;
import dev.weighbridge.gate.violation.figure.KnowsTheDay;

public record KnowsAFigure(KnowsTheDay figure, KnowsTheProject dataset) {}
