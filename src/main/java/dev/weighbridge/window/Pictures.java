package dev.weighbridge.window;

import dev.weighbridge.figure.ProjectFigures;

/**
 * What the panes need to show figures: the figures of a project, and views to draw them in.
 *
 * @param figures of a project
 * @param nodes that marks are drawn with
 * @param tables of what figures show
 */
record Pictures(ProjectFigures figures, MarkNodes nodes, Tables tables) {
  FigureView view(String id) {
    return new FigureView(id, nodes, tables);
  }
}
