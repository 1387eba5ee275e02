package dev.weighbridge.window;

import dev.weighbridge.dataset.CriterionEvidence;
import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.Source;
import dev.weighbridge.project.Edit;
import dev.weighbridge.wording.Messages;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One criterion: how much it matters, its evidence, its source, and what it does not show. */
final class CriterionRow implements Shows {
  private final int criterion;
  private final CriterionEvidence evidence;
  private final Appearance appearance;
  private final Pictures pictures;
  private final Messages messages;
  private final ImportanceInput input;
  private final FigureView figure;
  private final OwnFigureLines own;
  private final CriterionDetails details;
  private final ToggleButton more = new ToggleButton();
  private final VBox node = new VBox();
  private Set<String> drawn = Set.of();
  private Look look = Look.START;

  CriterionRow(
      int criterion,
      Dataset dataset,
      Workbench workbench,
      Appearance appearance,
      Pictures pictures,
      SourceLink links,
      Messages messages) {
    this.criterion = criterion;
    this.appearance = appearance;
    this.pictures = pictures;
    this.messages = messages;
    this.evidence = dataset.criterion(dataset.comparison().criteria().get(criterion).id());
    this.input =
        new ImportanceInput(
            "importance-" + evidence.id(),
            messages.text("importance.of", evidence.name()),
            workbench::newGesture,
            (importance, gesture) ->
                workbench.edit(new Edit.WeighCriterion(criterion, importance), gesture),
            messages);
    input.slider().getStyleClass().add("small");
    this.figure = pictures.view("evidence-" + evidence.id());
    Clicks.on(figure, this::onClick);
    figure.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    this.own = new OwnFigureLines(evidence, workbench, messages);
    this.details = new CriterionDetails(criterion, evidence, workbench, links, messages);
    node.setId("criterion-" + evidence.id());
    node.getStyleClass().add("criterion");
    node.getChildren()
        .addAll(
            new Steady(header()),
            input.refusal(),
            figure,
            own.node(),
            caption(links),
            caveat(),
            details.node());
  }

  VBox node() {
    return node;
  }

  String id() {
    return evidence.id();
  }

  FigureView figure() {
    return figure;
  }

  @Override
  public void show(Present present) {
    input.show(present.project().priorities().ofCriterion(criterion), false);
    // The figure hangs on neither weights nor scenario: most gestures leave it as it is.
    boolean otherOwn = own.show(present.project());
    if (otherOwn || !drawn.equals(present.project().shown()) || !look.equals(appearance.look())) {
      drawn = present.project().shown();
      look = appearance.look();
      figure.show(pictures.figures().evidence(present.project(), evidence.id()), look);
    }
    details.show(present.project());
  }

  /** A click on a language's marker, value or interval is about its figure. */
  private void onClick(MouseEvent event) {
    if (event.getTarget() instanceof Node mark && mark.getId() != null) {
      for (String language : drawn) {
        if (mark.getId().startsWith("evidence/" + evidence.id() + "/" + language + "/")) {
          more.setSelected(true);
          details.edit(language);
        }
      }
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      more.setSelected(!more.isSelected());
      event.consume();
    }
  }

  private HBox header() {
    Label title = new Label(evidence.name());
    title.getStyleClass().add("row-title");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    Hint.on(title, evidence.name() + "\n" + evidence.description());
    HBox.setHgrow(title, Priority.ALWAYS);
    Label matters = new Label(messages.text("matters"));
    matters.setLabelFor(input.slider());
    matters.getStyleClass().add("quiet");
    matters.setMinWidth(Region.USE_PREF_SIZE);
    HBox header = new HBox(title, matters, input.slider(), input.field());
    header.getStyleClass().add("criterion-header");
    return header;
  }

  private HBox caption(SourceLink links) {
    Source source = evidence.sources().getFirst();
    String confidence =
        messages.text("confidence." + evidence.confidence().name().toLowerCase(Locale.ROOT));
    Label from =
        new Label(messages.text("caption", source.publisher(), source.published(), confidence));
    from.getStyleClass().add("quiet");
    from.setMinWidth(0);
    Hint.on(from, from.getText());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    more.setId("details-" + evidence.id());
    more.setAccessibleText(messages.text("details.spoken", evidence.name()));
    more.getStyleClass().addAll("link-button");
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.selectedProperty()
        .subscribe(open -> {
          details.open(open);
          more.setText(messages.text(open ? "details.less" : "details"));
        });
    Hyperlink link = links.of(source, messages.text("source"));
    link.setId("source-" + evidence.id());
    link.setMinWidth(Region.USE_PREF_SIZE);
    HBox caption = new HBox(from, space, more, link);
    caption.getStyleClass().add("caption");
    return caption;
  }

  private Label caveat() {
    Label caveat = new Label(messages.text("detail.caveat", evidence.caveats()));
    caveat.setId("caveat-" + evidence.id());
    caveat.getStyleClass().addAll("quiet", "caveat");
    // Two lines at most; the rest is in the hint and below, in the details.
    caveat.setWrapText(true);
    caveat.setMinHeight(0);
    Hint.on(caveat, caveat.getText());
    return caveat;
  }
}
