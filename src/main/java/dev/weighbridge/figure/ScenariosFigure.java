package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;
import java.util.List;

/** To be drawn: scenarios. */
public final class ScenariosFigure extends Plot<ScenariosView> {
  /**
   * @param messages of the room {@code figure}
   */
  public ScenariosFigure(Typeface typeface, Messages messages) {
    super("scenarios", typeface, messages);
  }

  @Override
  public String title(ScenariosView view) {
    return "scenarios";
  }

  @Override
  public String description(ScenariosView view) {
    return "scenarios";
  }

  @Override
  public DataTable table(ScenariosView view) {
    return new DataTable(List.of(), List.of());
  }

  @Override
  double lay(ScenariosView view, Drawing drawing, double width) {
    return 0;
  }
}
