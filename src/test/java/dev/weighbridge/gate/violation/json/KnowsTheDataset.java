package dev.weighbridge.gate.violation.json;

import dev.weighbridge.gate.violation.dataset.KnowsTheProject;

record KnowsTheDataset(KnowsTheProject dataset) {}
