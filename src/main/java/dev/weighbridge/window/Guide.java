package dev.weighbridge.window;

/** Leads to the evidence. */
interface Guide {
  /**
   * Brings a criterion with its evidence into view.
   *
   * @param id of the criterion
   */
  void showCriterion(String id);
}
