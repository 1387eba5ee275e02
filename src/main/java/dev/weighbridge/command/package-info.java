/**
 * The command line: what the program does without a window. One class a sub-command, thin over the
 * other rooms, and a ranking as text. Only this room talks to a console. It knows neither the
 * window nor JavaFX, so that it starts fast and runs where there is no display.
 */
@NullMarked
package dev.weighbridge.command;

import org.jspecify.annotations.NullMarked;
