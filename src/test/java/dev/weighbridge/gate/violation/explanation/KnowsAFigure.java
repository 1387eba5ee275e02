package dev.weighbridge.gate.violation.explanation;

import dev.weighbridge.gate.violation.figure.KnowsTheDay;

record KnowsAFigure(KnowsTheDay figure) {}
