package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.dataset.EvidenceHit;
import dev.weighbridge.wording.Messages;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ScrollPane;

/** One dimension as a tab; its page is made when it is first looked at. */
final class DimensionTab implements Shows {
  private final Supplier<DimensionPage> make;
  private final ScrollPane scroll = new ScrollPane();
  private final DimensionEvidence evidence;
  private Optional<DimensionPage> page = Optional.empty();

  DimensionTab(
      int dimension,
      Dataset dataset,
      Workbench workbench,
      Appearance appearance,
      Pictures pictures,
      SourceLink links,
      Messages messages) {
    this.make =
        () ->
            new DimensionPage(dimension, dataset, workbench, appearance, pictures, links, messages);
    this.evidence = dataset.dimensions().get(dimension);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setId("evidence-" + evidence.id());
  }

  /** What is seen while the tab is chosen. */
  ScrollPane node() {
    return scroll;
  }

  /** What the tab itself says. */
  TabStrip.Part part() {
    return new TabStrip.Part("tab-" + evidence.id(), evidence.shortName(), evidence.name());
  }

  /** Of the dimension. */
  String id() {
    return evidence.id();
  }

  @Override
  public void show(Present present) {
    page().show(present);
  }

  /** Brings a criterion, claim, report or question of the dimension into view. */
  void arrive(EvidenceHit.Kind kind, String id) {
    page()
        .find(kind, id)
        .ifPresent(found -> new Arrival(scroll).at(found.outlined(), found.focused()));
  }

  private DimensionPage page() {
    if (page.isEmpty()) {
      DimensionPage made = make.get();
      page = Optional.of(made);
      scroll.setContent(made.node());
    }
    return page.get();
  }
}
