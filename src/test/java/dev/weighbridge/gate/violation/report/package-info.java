@NullMarked
package dev.weighbridge.gate.violation.report;

import org.jspecify.annotations.NullMarked;
