@NullMarked
package dev.weighbridge.gate.violation.project;

import org.jspecify.annotations.NullMarked;
