package dev.weighbridge.gate.violation.project;

record ProjectManager() {}
