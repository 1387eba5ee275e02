/** Tests of the method: examples, oracles against other ways to compute the same, invariants. */
@NullMarked
package dev.weighbridge.decision;

import org.jspecify.annotations.NullMarked;
