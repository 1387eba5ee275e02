@NullMarked
package dev.weighbridge.gate.violation.dataset;

import org.jspecify.annotations.NullMarked;
