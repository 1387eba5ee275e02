@NullMarked
package dev.weighbridge.gate.violation.command;

import org.jspecify.annotations.NullMarked;
