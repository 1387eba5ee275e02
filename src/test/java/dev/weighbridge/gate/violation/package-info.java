/** Sources that break the rules of the rooms, one rule each, to see every rule reject something. */
@NullMarked
package dev.weighbridge.gate.violation;

import org.jspecify.annotations.NullMarked;
