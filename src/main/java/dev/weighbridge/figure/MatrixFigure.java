package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;
import java.util.List;

/** To be drawn: matrix. */
public final class MatrixFigure extends Plot<MatrixView> {
  /**
   * @param messages of the room {@code figure}
   */
  public MatrixFigure(Typeface typeface, Messages messages) {
    super("matrix", typeface, messages);
  }

  @Override
  public String title(MatrixView view) {
    return "matrix";
  }

  @Override
  public String description(MatrixView view) {
    return "matrix";
  }

  @Override
  public DataTable table(MatrixView view) {
    return new DataTable(List.of(), List.of());
  }

  @Override
  double lay(MatrixView view, Drawing drawing, double width) {
    return 0;
  }
}
