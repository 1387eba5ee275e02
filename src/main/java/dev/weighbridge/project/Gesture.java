package dev.weighbridge.project;

/**
 * One movement of the hand, from press to release; all its edits are one entry of the history.
 *
 * @param number different for every gesture of a session
 */
public record Gesture(long number) {}
