package dev.weighbridge.decision;

/**
 * What follows from the present priorities and the uncertainty of the evidence.
 *
 * @param totals intervals of the totals, and who leads how often
 * @param verdict what may be said in the end
 */
public record SampledResults(SampledTotals totals, Verdict verdict) {}
