package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;
import java.util.List;

/** To be drawn: lead. */
public final class LeadFigure extends Plot<LeadView> {
  /**
   * @param messages of the room {@code figure}
   */
  public LeadFigure(Typeface typeface, Messages messages) {
    super("lead", typeface, messages);
  }

  @Override
  public String title(LeadView view) {
    return "lead";
  }

  @Override
  public String description(LeadView view) {
    return "lead";
  }

  @Override
  public DataTable table(LeadView view) {
    return new DataTable(List.of(), List.of());
  }

  @Override
  double lay(LeadView view, Drawing drawing, double width) {
    return 0;
  }
}
