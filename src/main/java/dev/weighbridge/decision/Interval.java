package dev.weighbridge.decision;

/**
 * Where a sampled number lies nine times in ten.
 *
 * @param low its 5 % quantile
 * @param high its 95 % quantile
 */
public record Interval(double low, double high) {}
