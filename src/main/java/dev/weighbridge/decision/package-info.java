/**
 * The method: multi-attribute value theory over a hierarchy of dimensions and criteria.
 *
 * <p>Lives here: the comparison and its checks, value scales, priorities, shares, totals and what
 * follows from them. Everything is immutable and every function is pure.
 *
 * <p>May not: read files, know JSON, draw, hold user text for the screen, or use anything but the
 * JDK's base classes.
 */
@NullMarked
package dev.weighbridge.decision;

import org.jspecify.annotations.NullMarked;
