/**
 * Writes figures as files.
 *
 * <p>Lives here: one writer a format, each a function of a figure and a theme to bytes, with the
 * project inside if it is given, and the finding of a project in such bytes.
 *
 * <p>May not: lay anything out (figures come laid out), use a screen toolkit or installed fonts, or
 * read the clock: the same input gives the same bytes.
 */
@NullMarked
package dev.weighbridge.export;

import org.jspecify.annotations.NullMarked;
