package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;
import java.util.List;

/** To be drawn: confidence. */
public final class ConfidenceFigure extends Plot<ConfidenceView> {
  /**
   * @param messages of the room {@code figure}
   */
  public ConfidenceFigure(Typeface typeface, Messages messages) {
    super("confidence", typeface, messages);
  }

  @Override
  public String title(ConfidenceView view) {
    return "confidence";
  }

  @Override
  public String description(ConfidenceView view) {
    return "confidence";
  }

  @Override
  public DataTable table(ConfidenceView view) {
    return new DataTable(List.of(), List.of());
  }

  @Override
  double lay(ConfidenceView view, Drawing drawing, double width) {
    return 0;
  }
}
