package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;
import java.util.List;

/** To be drawn: dimension. */
public final class DimensionFigure extends Plot<DimensionView> {
  /**
   * @param messages of the room {@code figure}
   */
  public DimensionFigure(Typeface typeface, Messages messages) {
    super("dimension", typeface, messages);
  }

  @Override
  public String title(DimensionView view) {
    return "dimension";
  }

  @Override
  public String description(DimensionView view) {
    return "dimension";
  }

  @Override
  public DataTable table(DimensionView view) {
    return new DataTable(List.of(), List.of());
  }

  @Override
  double lay(DimensionView view, Drawing drawing, double width) {
    return 0;
  }
}
