/**
 * All that follows from a project as documents: JSON and CSV for programs, Markdown and a page of
 * HTML for people.
 *
 * <p>Lives here: what a report says ({@code Report}, built from advice), and one writer a format.
 * The two for people write the same report, so that both say the same.
 *
 * <p>May not: conclude anything, draw anything, or read the clock: the same advice gives the same
 * bytes. A document asks nothing from outside and runs nothing.
 */
@NullMarked
package dev.weighbridge.report;

import org.jspecify.annotations.NullMarked;
