/**
 * Figures as data: marks, their layout, the typeface that measures them and the palette that
 * colours them.
 *
 * <p>Lives here: one class a figure, each a pure function of an assessment or of a criterion and a
 * width to a list of marks. Lengths are in user units (px at scale 1), x to the right, y down.
 *
 * <p>May not: draw (the window and the exporters do), know a toolkit, a file format or the clock.
 */
@NullMarked
package dev.weighbridge.figure;

import org.jspecify.annotations.NullMarked;
