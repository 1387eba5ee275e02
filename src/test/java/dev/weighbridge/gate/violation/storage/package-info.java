@NullMarked
package dev.weighbridge.gate.violation.storage;

import org.jspecify.annotations.NullMarked;
