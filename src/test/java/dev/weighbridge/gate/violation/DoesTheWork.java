package dev.weighbridge.gate.violation;

import tools.jackson.databind.JsonNode;

record DoesTheWork(JsonNode data) {}
