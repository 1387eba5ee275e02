package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.dataset.EvidenceHit;
import dev.weighbridge.wording.Messages;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;

/** One dimension as a tab; its page is made when it is first looked at. */
final class DimensionTab implements Shows {
  private final Supplier<DimensionPage> make;
  private final ScrollPane scroll = new ScrollPane();
  private final Tab tab;
  private final String id;
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
    DimensionEvidence evidence = dataset.dimensions().get(dimension);
    this.id = evidence.id();
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setId("evidence-" + id);
    tab = new Tab(evidence.shortName());
    tab.setId("tab-" + id);
    tab.setClosable(false);
    tab.setTooltip(Hint.of(messages.text("tab.hint", evidence.name(), dimension + 1)));
  }

  Tab tab() {
    return tab;
  }

  /** Of the dimension. */
  String id() {
    return id;
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
      tab.setContent(scroll);
    }
    return page.get();
  }
}
