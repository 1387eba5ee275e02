@NullMarked
package dev.weighbridge.gate.violation.window;

import org.jspecify.annotations.NullMarked;
