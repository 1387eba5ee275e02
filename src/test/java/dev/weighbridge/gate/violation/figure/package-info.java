@NullMarked
package dev.weighbridge.gate.violation.figure;

import org.jspecify.annotations.NullMarked;
