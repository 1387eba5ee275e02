@NullMarked
package dev.weighbridge.gate.violation.wording;

import org.jspecify.annotations.NullMarked;
