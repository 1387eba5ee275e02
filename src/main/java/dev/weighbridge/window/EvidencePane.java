package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.EvidenceHit;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/**
 * The evidence: the dimensions as tabs, of which only the one in view is kept up to date; in their
 * place, on demand, a search over all of it, its sources, or what can be required.
 */
final class EvidencePane implements Shows, Guide {
  private final Dataset dataset;
  private final Workbench workbench;
  private final SourceLink links;
  private final Messages messages;
  private final List<DimensionTab> tabs = new ArrayList<>();
  private final EvidenceTabs tabbed;
  private final SearchView search;
  private final ReferencePanel reference;
  private final StackPane node = new StackPane();
  private Optional<Present> latest = Optional.empty();
  private Optional<Node> cameFrom = Optional.empty();
  private boolean searching;
  private Runnable revealed = () -> {};

  EvidencePane(
      Dataset dataset,
      Workbench workbench,
      Appearance appearance,
      Pictures pictures,
      Links links,
      Messages messages) {
    this.dataset = dataset;
    this.workbench = workbench;
    this.links = new SourceLink(links, messages);
    this.messages = messages;
    for (int d = 0; d < dataset.dimensions().size(); d++) {
      DimensionTab tab =
          new DimensionTab(d, dataset, workbench, appearance, pictures, this.links, messages);
      tabs.add(tab);
    }
    Button searchButton = iconButton("search-open", Icon.SEARCH, "search.open");
    searchButton.setOnAction(_ -> openSearch());
    Button sourcesButton = iconButton("sources-open", Icon.SOURCES, "sources.open");
    sourcesButton.setOnAction(_ -> showSources());
    tabbed =
        new EvidenceTabs(
            tabs,
            tab -> latest.ifPresent(tabs.get(tab)::show),
            List.of(sourcesButton, searchButton),
            messages);
    search = new SearchView(dataset, messages, this::go, this::leave);
    reference = new ReferencePanel(messages, this::back);
    node.getStyleClass().add("evidence-pane");
    node.getChildren().add(tabbed.node());
    reveal(tabbed.node());
  }

  StackPane node() {
    return node;
  }

  /** Is told whenever something in the pane is asked to be seen. */
  void onReveal(Runnable listener) {
    revealed = listener;
  }

  @Override
  public void show(Present present) {
    latest = Optional.of(present);
    showSelected();
  }

  @Override
  public void showCriterion(String id) {
    dataset.dimensions().stream()
        .filter(one -> one.criteria().stream().anyMatch(criterion -> criterion.id().equals(id)))
        .findFirst()
        .ifPresent(dimension -> arrive(dimension.id(), EvidenceHit.Kind.CRITERION, id));
  }

  /** Shows a dimension's tab, by its index. */
  void showDimension(int dimension) {
    reveal(tabbed.node());
    tabbed.select(dimension);
    tabbed.requestFocus();
  }

  /** Looks for evidence by its words. */
  void openSearch() {
    if (!isShown(search.node())) {
      remember();
      reveal(search.node());
    }
    search.begin();
  }

  /** Lists all sources and what their licences ask to be said. */
  void showSources() {
    remember();
    reveal(reference.node());
    reference.show(new SourcesContent(dataset, links, messages));
  }

  /** Explains what can be required, from a capability on, by its id. */
  void showCapability(String id) {
    remember();
    reveal(reference.node());
    reference.show(new CapabilitiesContent(workbench.project(), links, messages), id);
  }

  private void go(EvidenceHit hit) {
    searching = true;
    switch (hit.kind()) {
      case CAPABILITY -> showCapability(hit.id());
      case SOURCE -> {
        reveal(reference.node());
        reference.show(new SourcesContent(dataset, links, messages), hit.id());
      }
      case CRITERION, CLAIM, REPORT, QUESTION -> {
        searching = false;
        hit.dimension().ifPresent(dimension -> arrive(dimension, hit.kind(), hit.id()));
      }
    }
  }

  private void arrive(String dimension, EvidenceHit.Kind kind, String id) {
    reveal(tabbed.node());
    for (int d = 0; d < tabs.size(); d++) {
      if (tabs.get(d).id().equals(dimension)) {
        tabbed.select(d);
        tabs.get(d).arrive(kind, id);
      }
    }
  }

  /** From a page to the search that led there, else to the tabs. */
  private void back() {
    if (searching) {
      searching = false;
      reveal(search.node());
      search.goOn();
    } else {
      leave();
    }
  }

  private void leave() {
    reveal(tabbed.node());
    cameFrom.filter(Node::isVisible).ifPresentOrElse(Node::requestFocus, tabbed::requestFocus);
    cameFrom = Optional.empty();
  }

  private void remember() {
    if (tabbed.node().isVisible() && node.getScene() != null) {
      cameFrom = Optional.ofNullable(node.getScene().getFocusOwner());
    }
  }

  /** What is covered must not be reached by the keyboard either. */
  private void reveal(Node shown) {
    // Put there when it is first asked for: a start is spared it.
    if (!node.getChildren().contains(shown)) {
      node.getChildren().add(shown);
    }
    for (Node part : node.getChildren()) {
      part.setVisible(part.equals(shown));
    }
    revealed.run();
  }

  private boolean isShown(Node part) {
    return node.getChildren().contains(part) && part.isVisible();
  }

  private void showSelected() {
    latest.ifPresent(tabbed.selected()::show);
  }

  private Button iconButton(String id, Icon icon, String key) {
    Button button = new Button();
    button.setId(id);
    button.setGraphic(icon.node());
    button.getStyleClass().add("icon-button");
    button.setAccessibleText(messages.text(key));
    Hint.on(button, messages.text(key));
    return button;
  }
}
