@NullMarked
package dev.weighbridge.gate.violation.decision;

import org.jspecify.annotations.NullMarked;
