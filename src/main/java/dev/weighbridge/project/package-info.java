/**
 * The user's document: everything a person did, in one immutable {@link
 * dev.weighbridge.project.Project}.
 *
 * <p>Lives here: the project, the edits that make a new one out of an old one, the history that
 * undoes and redoes them, and the project file, which tells what of the evidence has changed.
 *
 * <p>May not: conclude anything (that is an assessment), draw, or know a window.
 */
@NullMarked
package dev.weighbridge.project;

import org.jspecify.annotations.NullMarked;
