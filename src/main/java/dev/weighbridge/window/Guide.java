package dev.weighbridge.window;

/** Leads the eye to a piece of evidence. */
interface Guide {
  /** Shows a criterion, by its id, where its evidence is. */
  void showCriterion(String id);
}
