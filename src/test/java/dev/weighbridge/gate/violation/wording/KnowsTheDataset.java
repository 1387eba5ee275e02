package dev.weighbridge.gate.violation.wording;

import dev.weighbridge.gate.violation.dataset.KnowsTheProject;

record KnowsTheDataset(KnowsTheProject dataset) {}
