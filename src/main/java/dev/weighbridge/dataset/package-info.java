/**
 * The evidence: what is compared, what is known and where it comes from, read from one JSON file.
 * Here live the records of a dataset, the strict reader that says what is wrong with a file and
 * where, and the bundled dataset. No weighing (that is {@code decision}), no drawing, and nothing
 * the user did (that is {@code project}).
 */
@NullMarked
package dev.weighbridge.dataset;

import org.jspecify.annotations.NullMarked;
