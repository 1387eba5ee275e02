@NullMarked
package dev.weighbridge.gate.violation.export;

import org.jspecify.annotations.NullMarked;
