@NullMarked
package dev.weighbridge.gate.violation.explanation;

import org.jspecify.annotations.NullMarked;
