package dev.weighbridge.gate.violation.dataset;

import dev.weighbridge.gate.violation.project.KnowsAFigure;

public record KnowsTheProject(KnowsAFigure project) {}
