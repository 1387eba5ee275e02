package dev.weighbridge.dataset;

/** A kind of system that claims and scenarios can belong to. */
public record UseCase(String id, String name) {}
