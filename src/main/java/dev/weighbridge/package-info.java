/**
 * The composition root: the one class that decides whether the command line or the window answers.
 * Nothing else lives here, and nothing imports it.
 */
@NullMarked
package dev.weighbridge;

import org.jspecify.annotations.NullMarked;
