package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;
import java.util.List;

/** To be drawn: triangle. */
public final class TriangleFigure extends Plot<TriangleView> {
  /**
   * @param messages of the room {@code figure}
   */
  public TriangleFigure(Typeface typeface, Messages messages) {
    super("triangle", typeface, messages);
  }

  @Override
  public String title(TriangleView view) {
    return "triangle";
  }

  @Override
  public String description(TriangleView view) {
    return "triangle";
  }

  @Override
  public DataTable table(TriangleView view) {
    return new DataTable(List.of(), List.of());
  }

  @Override
  double lay(TriangleView view, Drawing drawing, double width) {
    return 0;
  }
}
