package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;
import java.util.List;

/** To be drawn: walk. */
public final class WalkFigure extends Plot<WalkView> {
  /**
   * @param messages of the room {@code figure}
   */
  public WalkFigure(Typeface typeface, Messages messages) {
    super("walk", typeface, messages);
  }

  @Override
  public String title(WalkView view) {
    return "walk";
  }

  @Override
  public String description(WalkView view) {
    return "walk";
  }

  @Override
  public DataTable table(WalkView view) {
    return new DataTable(List.of(), List.of());
  }

  @Override
  double lay(WalkView view, Drawing drawing, double width) {
    return 0;
  }
}
