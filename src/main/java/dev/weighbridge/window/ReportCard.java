package dev.weighbridge.window;

import dev.weighbridge.dataset.FieldReport;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What one organisation reports: the story in short; its figures and limits on demand. */
final class ReportCard {
  private final FieldReport report;
  private final Messages messages;
  private final ToggleButton more = new ToggleButton();
  private final VBox node = new VBox();

  /**
   * A card.
   *
   * @param place makes ids different where a report is shown in two places
   * @param languages all of the dataset, in its order
   */
  ReportCard(
      String place,
      FieldReport report,
      List<Alternative> languages,
      SourceLink links,
      Messages messages) {
    this.report = report;
    this.messages = messages;
    String id = "report-" + place + "-" + report.id();
    VBox details = new VBox();
    details.getStyleClass().add("report-details");
    details.setVisible(false);
    details.managedProperty().bind(details.visibleProperty());
    more.setId(id + "-details");
    more.getStyleClass().add("link-button");
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.setText(messages.text("report.details"));
    more.setAccessibleText(messages.text("report.details.spoken", report.organisation()));
    more.selectedProperty()
        .subscribe(open -> {
          if (open && details.getChildren().isEmpty()) {
            fill(details, id);
          }
          details.setVisible(open);
          more.setText(messages.text(open ? "details.less" : "report.details"));
        });
    Label what = text(messages.text("report.change", report.from(), report.to(), report.system()));
    what.getStyleClass().add("quiet");
    Label summary = text(report.summary());
    summary.setId(id + "-summary");
    summary.getStyleClass().add("card-text");
    node.getChildren().addAll(header(languages), what, summary, details, footer(id, links));
    node.setId(id);
    node.getStyleClass().addAll("card", "report");
    node.setAccessibleText(
        messages.text(
            "report.spoken",
            report.organisation(),
            Integer.toString(report.year()),
            direction(languages),
            report.summary()));
    favoured(languages).ifPresent(a -> node.setStyle(Tint.languageBar(a)));
  }

  VBox node() {
    return node;
  }

  /** Unfolds figures and limits. */
  void open() {
    more.setSelected(true);
  }

  private HBox header(List<Alternative> languages) {
    Label organisation = new Label(report.organisation());
    organisation.getStyleClass().add("card-title");
    organisation.setMinWidth(0);
    Hint.on(organisation, report.organisation());
    Label year = new Label(Integer.toString(report.year()));
    year.getStyleClass().add("quiet");
    year.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label direction = new Label(direction(languages));
    direction.getStyleClass().add("report-direction");
    direction.setMinWidth(Region.USE_PREF_SIZE);
    favoured(languages).ifPresent(a -> direction.setStyle(Tint.languageText(a)));
    HBox header = new HBox(organisation, year, space, direction);
    header.getStyleClass().add("report-header");
    return header;
  }

  private HBox footer(String id, SourceLink links) {
    var source = links.of(report.sources().getFirst());
    source.setId(id + "-source");
    source.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox footer = new HBox(source, space, more);
    footer.getStyleClass().add("card-footer");
    return footer;
  }

  private void fill(VBox details, String id) {
    ReportFigures figures = new ReportFigures(messages);
    for (FieldReport.Figure figure : report.figures()) {
      details.getChildren().add(text(figures.sentence(figure)));
    }
    Label limits = text(messages.text("report.limits", report.limits()));
    limits.setId(id + "-limits");
    String confidence = report.confidence().name().toLowerCase(Locale.ROOT);
    Label trust = text(messages.text("report.confidence." + confidence));
    for (Label quiet : List.of(limits, trust)) {
      quiet.getStyleClass().add("quiet");
      details.getChildren().add(quiet);
    }
  }

  private String direction(List<Alternative> languages) {
    return favoured(languages)
        .map(a -> messages.text("report.for", languages.get(a).name()))
        .orElseGet(() -> messages.text("report.mixed"));
  }

  private Optional<Integer> favoured(List<Alternative> languages) {
    return report
        .favours()
        .map(id -> languages.stream().map(Alternative::id).toList().indexOf(id))
        .filter(index -> index >= 0);
  }

  private static Label text(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    return label;
  }
}
