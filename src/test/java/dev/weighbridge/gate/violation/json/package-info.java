@NullMarked
package dev.weighbridge.gate.violation.json;

import org.jspecify.annotations.NullMarked;
