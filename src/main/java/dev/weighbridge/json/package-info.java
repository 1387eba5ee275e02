/**
 * JSON as this program reads and writes it: strictly, with the place of every part, so that what is
 * wrong with a file can be said in sentences that name line, column and pointer.
 *
 * <p>Lives here: the reader and its tree, the rules that any of our files keeps (a JSON Schema, ids
 * that exist, days of the calendar), the problems they find, and the writer.
 *
 * <p>May not: know what any of our files is about.
 */
@NullMarked
package dev.weighbridge.json;

import org.jspecify.annotations.NullMarked;
