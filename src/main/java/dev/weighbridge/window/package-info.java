/**
 * The JavaFX window: the only room that sees a toolkit.
 *
 * <p>Lives here: the application, the workbench that turns edits into what is shown once a pulse,
 * one class a pane, the view that draws figures, and the themes.
 *
 * <p>May not: conclude anything, or keep a part of the user's document in a control. A pane turns
 * gestures into edits and shows what it is given.
 */
@NullMarked
package dev.weighbridge.window;

import org.jspecify.annotations.NullMarked;
