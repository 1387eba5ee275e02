package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;
import java.util.List;

/** To be drawn: acceptability. */
public final class AcceptabilityFigure extends Plot<AcceptabilityView> {
  /**
   * @param messages of the room {@code figure}
   */
  public AcceptabilityFigure(Typeface typeface, Messages messages) {
    super("acceptability", typeface, messages);
  }

  @Override
  public String title(AcceptabilityView view) {
    return "acceptability";
  }

  @Override
  public String description(AcceptabilityView view) {
    return "acceptability";
  }

  @Override
  public DataTable table(AcceptabilityView view) {
    return new DataTable(List.of(), List.of());
  }

  @Override
  double lay(AcceptabilityView view, Drawing drawing, double width) {
    return 0;
  }
}
