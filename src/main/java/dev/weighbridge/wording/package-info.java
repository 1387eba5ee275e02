/**
 * Every sentence the program says of itself: one message bundle a room, and the one class that
 * reads them; and numbers as people type them. The texts of a comparison live in its dataset, not
 * here. May use the JDK only.
 */
@NullMarked
package dev.weighbridge.wording;

import org.jspecify.annotations.NullMarked;
