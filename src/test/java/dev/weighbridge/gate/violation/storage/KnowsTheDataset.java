package dev.weighbridge.gate.violation.storage;

import dev.weighbridge.gate.violation.dataset.KnowsTheProject;

record KnowsTheDataset(KnowsTheProject dataset) {}
