/**
 * An assessment in plain words, the same for the window, the command line and reports.
 *
 * <p>Lives here: pure functions from an assessment to sentences. Totals are whole points, and
 * nothing is said that the assessment does not hold.
 *
 * <p>May not: compute a result, or know how its sentences are shown.
 */
@NullMarked
package dev.weighbridge.explanation;

import org.jspecify.annotations.NullMarked;
