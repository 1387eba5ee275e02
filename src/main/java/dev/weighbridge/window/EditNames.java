package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.project.Edit;
import dev.weighbridge.wording.Messages;
import java.util.Locale;

/** What an edit is called, for undo and redo. */
final class EditNames {
  private final Dataset dataset;
  private final Messages messages;

  EditNames(Dataset dataset, Messages messages) {
    this.dataset = dataset;
    this.messages = messages;
  }

  String of(Edit edit) {
    return switch (edit) {
      case Edit.ChooseScenario _ -> messages.text("edit.scenario");
      case Edit.WeighDimension weigh ->
          messages.text("edit.importance", dimension(weigh.dimension()));
      case Edit.WeighCriterion weigh ->
          messages.text("edit.importance", criterion(weigh.criterion()));
      case Edit.Pin pin -> messages.text("edit.pin", dimension(pin.dimension()));
      case Edit.Unpin unpin -> messages.text("edit.unpin", dimension(unpin.dimension()));
      case Edit.ShowLanguage show -> messages.text("edit.show", language(show.language()));
      case Edit.HideLanguage hide -> messages.text("edit.hide", language(hide.language()));
      case Edit.ResetPriorities _ -> messages.text("edit.reset");
      case Edit.ResetDimension reset ->
          messages.text("edit.reset.one", dimension(reset.dimension()));
      case Edit.Reweigh reweigh ->
          messages.text(
              "edit.reweigh." + reweigh.cause().name().toLowerCase(Locale.ROOT).replace('_', '.'));
      case Edit.Require require ->
          messages.text("edit.require", dataset.capability(require.capability()).name());
      case Edit.Waive waive ->
          messages.text("edit.waive", dataset.capability(waive.capability()).name());
      case Edit.GiveOwnFigure own ->
          messages.text(
              "edit.own", language(own.language()), dataset.criterion(own.criterion()).name());
      case Edit.DropOwnFigure own ->
          messages.text(
              "edit.own.drop", language(own.language()), dataset.criterion(own.criterion()).name());
      case Edit.StartOver _ -> messages.text("edit.start.over");
      case Edit.GoBack back ->
          messages.text("edit.go." + back.how().name().toLowerCase(Locale.ROOT));
    };
  }

  private String dimension(int dimension) {
    return dataset.comparison().dimensions().get(dimension).name();
  }

  private String criterion(int criterion) {
    return dataset.comparison().criteria().get(criterion).name();
  }

  private String language(String id) {
    return dataset
        .comparison()
        .alternatives()
        .get(dataset.comparison().alternativeIndex(id))
        .name();
  }
}
