package dev.weighbridge.decision;

/**
 * The total of an alternative under some other weights than the present ones.
 *
 * @param alternative whose
 * @param points 0..100
 */
public record Total(Alternative alternative, double points) {}
