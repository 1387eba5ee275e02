package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.EvidenceHit;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
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
  private final TabPane tabPane = new TabPane();
  private final Button searchButton = new Button();
  private final SearchView search;
  private final ReferencePanel reference;
  private final StackPane node = new StackPane();
  private Optional<Present> latest = Optional.empty();
  private Optional<Node> cameFrom = Optional.empty();
  private boolean searching;

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
      tabPane.getTabs().add(tab.tab());
    }
    tabPane.setId("tabs");
    tabPane.setAccessibleText(messages.text("tabs.spoken"));
    tabPane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabPane.getSelectionModel().selectedIndexProperty().subscribe(this::showSelected);
    search = new SearchView(dataset, messages, this::go, this::leave);
    reference = new ReferencePanel(messages, this::back);
    searchButton.setId("search-open");
    searchButton.setGraphic(Icon.SEARCH.node());
    searchButton.getStyleClass().addAll("icon-button", "search-open");
    searchButton.setAccessibleText(messages.text("search.open"));
    Hint.on(searchButton, messages.text("search.open"));
    searchButton.setOnAction(_ -> openSearch());
    StackPane.setAlignment(searchButton, Pos.TOP_RIGHT);
    node.getStyleClass().add("evidence-pane");
    // Before the tabs for the Tab key, which goes through all of them, but drawn over their bar.
    searchButton.setViewOrder(-1);
    node.getChildren().addAll(searchButton, tabPane);
    reveal(tabPane);
  }

  StackPane node() {
    return node;
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
    reveal(tabPane);
    tabPane.getSelectionModel().select(dimension);
    tabPane.requestFocus();
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
    reveal(tabPane);
    for (DimensionTab tab : tabs) {
      if (tab.id().equals(dimension)) {
        tabPane.getSelectionModel().select(tab.tab());
        tab.arrive(kind, id);
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
    reveal(tabPane);
    cameFrom.filter(Node::isVisible).orElse(tabPane).requestFocus();
    cameFrom = Optional.empty();
  }

  private void remember() {
    if (tabPane.isVisible() && node.getScene() != null) {
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
      boolean besideTabs = part.equals(searchButton) && shown.equals(tabPane);
      part.setVisible(part.equals(shown) || besideTabs);
    }
  }

  private boolean isShown(Node part) {
    return node.getChildren().contains(part) && part.isVisible();
  }

  private void showSelected() {
    int selected = tabPane.getSelectionModel().getSelectedIndex();
    latest.filter(_ -> selected >= 0).ifPresent(tabs.get(Math.max(selected, 0))::show);
  }
}
